import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { type Day, day, formatDay } from '../../src/law/calendar.ts'
import { DecisionRequest, type Pathway } from '../../src/law/facts.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { decisionDay } from './dates.ts'
import { documentOf, type RegisterSketch, registerSketch } from './register.ts'
import { requestSketch } from './request.ts'
import { settle } from './sketch.ts'

/** A request, and the whole of the register it is answered by. */
export interface World {
  readonly on: Day
  readonly request: DecisionRequest & { readonly decisionDate: string }
  readonly document: RegisterDocument
}

const requests = Compile(DecisionRequest)

/** Private flats are allotted by lov om boligforhold, from that day on. */
const PRIVATE_FROM = day('2022-07-01')

interface Sketch {
  readonly on: Day
  readonly request: { readonly pathway: Pathway }
  readonly register: RegisterSketch
}

const worldOf = ({ on: drawn, request: sketch, register }: Sketch): World => {
  const on = sketch.pathway === 'privat-anvisning' && drawn < PRIVATE_FROM ? PRIVATE_FROM : drawn
  const request = settle(sketch, on)
  if (!requests.Check(request))
    throw new TypeError('what was drawn is no request', { cause: [...requests.Errors(request)] })
  return { on, request: { ...request, decisionDate: formatDay(on) }, document: documentOf(register, on) }
}

/** Worlds of some pathways, or of all, that crowd around the boundaries of the law. */
export const world = (among?: readonly Pathway[]): fc.Arbitrary<World> =>
  fc.record({ on: decisionDay, request: requestSketch(among), register: registerSketch }).map(worldOf)
