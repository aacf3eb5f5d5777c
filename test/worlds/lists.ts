import fc from 'fast-check'
import type { Day } from '../../src/law/calendar.ts'
import { type Designation, designations, widerThan } from '../../src/law/designations.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { listYear } from '../../src/register/listing.ts'
import { seldom } from './chances.ts'
import { AREA } from './places.ts'

/** Sketches of the lists of an area: those in force on the decision date, and those of the years beside it. */

type Edition = Omit<RegisterDocument['editions'][number], 'listDate'>

const listedOn = fc.constantFrom<Designation[][]>(
  [],
  ['udsat-boligomraade'],
  ['udsat-boligomraade'],
  ['udsat-boligomraade', 'kombineret-udlejning'],
  ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
  ['omdannelsesomraade', 'kombineret-udlejning'],
  ['parallelsamfund'],
  ['forebyggelsesomraade'],
  ['forebyggelsesomraade'],
  ['forebyggelsesomraade'],
  ['forebyggelsesomraade', 'kombineret-udlejning'],
  ['udsat-boligomraade', 'forebyggelsesomraade'],
  ['kombineret-udlejning'],
)

const coverage = fc.oneof(
  fc
    .constantFrom('complete' as const, 'complete' as const, 'partial' as const)
    .map((all) => designations.map(() => all)),
  fc.tuple(
    ...designations.map(() =>
      fc.constantFrom('complete' as const, 'partial' as const, 'not-in-law' as const, undefined),
    ),
  ),
)

const edition: fc.Arbitrary<Edition> = fc
  .record({
    on: listedOn,
    off: seldom<Designation[]>([], fc.subarray([...designations]), 2),
    coverage,
    named: fc.constantFrom(true, true, true, false),
  })
  .map(({ on, off, coverage, named }) => {
    const listed = new Set(named ? on.flatMap((one) => [one, ...widerThan(one)]) : [])
    const covered = designations.flatMap((designation, i) => {
      const status = coverage[i] === 'not-in-law' && listed.has(designation) ? 'partial' : coverage[i]
      return status === undefined ? [] : [[designation, { status, officialTotal: null, found: 0 }] as const]
    })
    return {
      coverage: Object.fromEntries(covered),
      entries: named ? [{ areaId: AREA, on, off: off.filter((one) => !listed.has(one)), sources: [] }] : [],
    }
  })

const onEverything: Edition = {
  coverage: {},
  entries: [{ areaId: AREA, on: [...designations], off: [], sources: [] }],
}
const offEverything: Edition = {
  coverage: {},
  entries: [{ areaId: AREA, on: [], off: [...designations], sources: [] }],
}

/** Lists that do not hold on the decision date; whoever takes them for those that do answers otherwise. */
const another = fc.constantFrom(undefined, onEverything, offEverything)

export const lists = fc.record({
  before: another,
  inForce: fc.option(edition, { freq: 8, nil: undefined }),
  after: another,
})

export type Lists = typeof lists extends fc.Arbitrary<infer T> ? T : never

export const editionsOf = ({ before, inForce, after }: Lists, on: Day): RegisterDocument['editions'] => {
  const year = listYear(on)
  return [before, inForce, after].flatMap((edition, i) =>
    edition === undefined ? [] : [{ listDate: `${year - 1 + i}-12-01`, ...edition }],
  )
}
