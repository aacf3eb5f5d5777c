import { readFileSync } from 'node:fs'
import { todayInDenmark } from '../src/decision/today.ts'
import { designations } from '../src/law/area.ts'
import type { RegisterDocument } from '../src/register/document.ts'
import type { Edition } from '../src/register/edition.ts'
import { listYear } from '../src/register/listing.ts'
import { readRegister } from '../src/register/load.ts'
import { revisionOf } from '../src/register/revision.ts'

/**
 * The register that ships, in revisions of which an answer tells by itself on which it rests: the
 * area that the request asks about is on the lists of 2023 in those of an odd sequence, and on none
 * in those of an even one. It is of full size, so that taking one into use costs what it does.
 */

const AREA = 'aarhus-bispehaven'
const LISTS = '2023-12-01'

export interface TellingRegister {
  readonly sequence: number
  readonly revision: string
  readonly bytes: Buffer
  /** What the request is to be answered by this register. */
  readonly outcome: 'prohibited' | 'permitted'
}

/** Barred for benefits where the area is on the list, and for nothing else. */
export const question = readFileSync('docs/first-request.json', 'utf8')

const shipped = readRegister(readFileSync('data/register.json'), 'that ships', new Date()).document

const withoutArea = (edition: Edition): Edition => {
  const entries = edition.entries.filter(({ areaId }) => areaId !== AREA)
  const coverage: Edition['coverage'] = {}
  for (const designation of designations) {
    const { length } = entries.filter(({ on }) => on.includes(designation))
    coverage[designation] = { status: 'complete', officialTotal: length, found: length }
  }
  return { ...edition, coverage, entries }
}

/** No lists are known of the year, but the register is not out of date for want of them. */
const current: Edition = { listDate: `${listYear(todayInDenmark())}-12-01`, coverage: {}, entries: [] }

const documentOf = (sequence: number): RegisterDocument => {
  const editions = shipped.editions
    .filter(({ listDate }) => listDate !== current.listDate)
    .map((edition) => (edition.listDate === LISTS && sequence % 2 === 0 ? withoutArea(edition) : edition))
  return { ...shipped, sequence, editions: [...editions, current] }
}

export const tellingRegister = (sequence: number): TellingRegister => {
  const bytes = Buffer.from(JSON.stringify(documentOf(sequence)))
  const outcome = sequence % 2 === 1 ? 'prohibited' : 'permitted'
  return { sequence, revision: revisionOf(bytes), bytes, outcome }
}
