import type fc from 'fast-check'
import type { AreaRecord } from '../../src/law/area-record.ts'
import type { Day } from '../../src/law/calendar.ts'
import type { DecisionRequest, Pathway } from '../../src/law/facts.ts'
import { buildSnapshot } from '../../src/register/snapshot.ts'
import { type World, world } from '../worlds/world.ts'

/** Consistent requests, and what a register knows of the place of each: the law's view of generated worlds. */

export interface Question {
  readonly on: Day
  readonly request: DecisionRequest
  readonly record: AreaRecord
}

const unread = new Uint8Array()
const confirmedAt = new Date(0)

const questionIn = ({ on, request, document }: World): Question => {
  const record = buildSnapshot(document, unread, confirmedAt).locate(request.dwelling, on)
  if (record === undefined) throw new TypeError('the register of a world knows the place of its request')
  return { on, request, record }
}

/** A request, the day it is about, and what is known of the place; of some pathways, or of all. */
export const question = (among?: readonly Pathway[]): fc.Arbitrary<Question> => world(among).map(questionIn)

/** What a register may know of a place: everything, nothing, or a part. */
export const areaRecord: fc.Arbitrary<AreaRecord> = question().map(({ record }) => record)
