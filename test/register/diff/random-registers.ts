import fc from 'fast-check'
import { addDays, type Day, day, formatDay } from '../../../src/law/calendar.ts'
import { designations } from '../../../src/law/designations.ts'
import type { AgreementEntry } from '../../../src/register/agreement-entry.ts'
import type { EffectPlace } from '../../../src/register/diff/effect.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { validateRegister } from '../../../src/register/validate.ts'
import { agreement, smallDocument } from '../document.ts'
import { type Edit, withoutArea } from './changed.ts'

/** Small registers that have been edited, and what comes of them by a few edits more. */

/** The first day of the law, and the last on which something of these registers turns, with years to spare. */
const firstDay = day('2018-12-01')
const lastDay = day('2031-12-31')

export const someDay = fc.integer({ min: firstDay, max: lastDay }).map((n): Day => addDays(firstDay, n - firstDay))

/** Dates that meet: days about the turns of lists and laws, and any other. */
const date = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2018-12-01', '2020-12-01', '2021-07-01', '2022-01-01', '2024-02-01', '2025-12-01', '2029-12-31'),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([about, days]) => formatDay(addDays(day(about), days))),
  someDay.map(formatDay),
)
const endDate = fc.option(date, { nil: null })

const which = fc.nat({ max: 5 })
const areaId = fc.constantFrom('on', 'off', 'unmentioned', 'new')
const departmentId = fc.constantFrom('on-1', 'on-2', 'outside-1', 'new-1')
const municipalityCode = fc.constantFrom('0540', '0751')
const type = fc.constantFrom('stk7-exemption' as const, 'development-plan' as const, 'kombineret-udlejning' as const)
const listDate = fc.constantFrom('2017-12-01', '2018-12-01', '2022-12-01', '2023-12-01', '2024-12-01', '2029-12-01')

export const placeIds = {
  areas: ['on', 'off', 'unmentioned', 'new'],
  departments: ['on-1', 'on-2', 'outside-1', 'new-1'],
} as const

/** Every place that such a register may know. */
export const places: readonly EffectPlace[] = [
  ...placeIds.areas.map((areaId) => ({ areaId })),
  { outside: true },
  ...placeIds.departments.map((departmentId) => ({ departmentId })),
]

/** One of a list, by a number of any size. */
const pick = <Item>(items: readonly Item[], nth: number): Item | undefined => items[nth % items.length]

const editionEdit = fc.oneof(
  fc
    .record({
      which,
      areaId,
      on: fc.subarray([...designations], { maxLength: 2 }),
      off: fc.subarray([...designations]),
    })
    .map(({ which, areaId, on, off }): Edit => {
      return ({ editions }) => {
        const edition = pick(editions, which)
        if (edition === undefined) return
        const others = edition.entries.filter((entry) => entry.areaId !== areaId)
        const entry = { areaId, on, off: off.filter((one) => !on.includes(one)), sources: [] }
        edition.entries = on.length + off.length === 0 ? others : [...others, entry]
      }
    }),
  fc
    .record({
      which,
      designation: fc.constantFrom(...designations),
      status: fc.constantFrom('complete' as const, 'partial' as const, 'not-in-law' as const, undefined),
    })
    .map(({ which, designation, status }): Edit => {
      return ({ editions }) => {
        const edition = pick(editions, which)
        if (edition === undefined) return
        if (status === undefined) delete edition.coverage[designation]
        else edition.coverage[designation] = { status, officialTotal: null, found: 0 }
      }
    }),
  listDate.map(
    (date): Edit =>
      ({ editions }) =>
        void editions.push({ listDate: date, coverage: {}, entries: [] }),
  ),
  which.map(
    (nth): Edit =>
      ({ editions }) =>
        void editions.splice(nth, 1),
  ),
)

const decisionEdit = fc.oneof(
  fc.record({ type, areaId, from: date, to: endDate, includesListB: fc.boolean() }).map(
    ({ type, includesListB, ...period }): Edit =>
      ({ councilDecisions }) =>
        void councilDecisions.push(
          type === 'kombineret-udlejning' ? { type, includesListB, ...period } : { type, ...period },
        ),
  ),
  fc.record({ which, to: endDate, from: fc.option(date) }).map(({ which, to, from }): Edit => {
    return ({ councilDecisions }) => {
      const decision = pick(councilDecisions, which)
      if (decision !== undefined) Object.assign(decision, { to, from: from ?? decision.from })
    }
  }),
  which.map(
    (nth): Edit =>
      ({ councilDecisions }) =>
        void councilDecisions.splice(nth, 1),
  ),
  fc
    .record({
      municipalityCode,
      types: fc.subarray(['stk7-exemption', 'kombineret-udlejning'] as const, { minLength: 1 }),
      from: date,
      to: endDate,
    })
    .map(
      (coverage): Edit =>
        ({ decisionCoverage }) =>
          void decisionCoverage.push(coverage),
    ),
  which.map(
    (nth): Edit =>
      ({ decisionCoverage }) =>
        void decisionCoverage.splice(nth, 1),
  ),
)

const terms: fc.Arbitrary<Partial<AgreementEntry>> = fc.oneof(
  fc.record({ validFrom: date }),
  fc.record({ validTo: endDate }),
  fc.record({ areaIds: fc.subarray([...placeIds.areas]), departmentIds: fc.subarray([...placeIds.departments]) }),
  fc.record({ basis: fc.constantFrom('abl-60-1' as const, 'abl-60-4' as const) }),
  fc.record({ effect: fc.constantFrom('gate' as const, 'priority' as const) }),
  fc.record({ sameDepartmentMoves: fc.constantFrom('exempt' as const, 'must-meet' as const) }),
  fc.constant({ ordering: { mode: 'seniority' as const } }),
  fc.integer({ min: 18, max: 20 }).map((min): Partial<AgreementEntry> => {
    return { tiers: [{ tier: 1, criteria: { type: 'age', subject: 'applicant', min } }] }
  }),
  fc.integer({ min: 65, max: 66 }).map((min): Partial<AgreementEntry> => {
    return { waivers: [{ type: 'age', subject: 'applicant', min }] }
  }),
)

const agreementEdit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ which, terms }).map(({ which, terms }): Edit => {
      return ({ agreements }) => {
        const found = pick(agreements, which)
        if (found !== undefined) Object.assign(found, terms)
      }
    }),
  },
  fc
    .record({
      agreementId: fc.constantFrom('new-a', 'new-b', 'area-gate'),
      basis: fc.constantFrom('abl-60-1' as const, 'abl-60-4' as const),
      areaIds: fc.subarray([...placeIds.areas]),
      departmentIds: fc.subarray([...placeIds.departments]),
      validFrom: date,
      validTo: endDate,
    })
    .map(
      (differs): Edit =>
        ({ agreements }) =>
          void agreements.push(agreement(differs)),
    ),
  which.map(
    (nth): Edit =>
      ({ agreements }) =>
        void agreements.splice(nth, 1),
  ),
)

const placeEdit = fc.oneof(
  fc.record({ departmentId, to: fc.option(areaId) }).map(({ departmentId, to }): Edit => {
    return ({ departments, areas }) => {
      const department = departments.find((one) => one.departmentId === departmentId)
      const area = areas.find((one) => one.areaId === to)
      if (department === undefined) return
      department.areaId = to
      if (area !== undefined) department.municipalityCode = area.municipalityCode
    }
  }),
  fc.record({ departmentId, to: fc.option(areaId) }).map(({ departmentId, to }): Edit => {
    return ({ departments, areas }) => {
      const municipalityCode = areas.find((one) => one.areaId === to)?.municipalityCode ?? '0751'
      departments.push({ departmentId, name: 'En ny afdeling', municipalityCode, areaId: to })
    }
  }),
  departmentId.map((id): Edit => {
    return (document) => {
      document.departments = document.departments.filter((one) => one.departmentId !== id)
      for (const one of document.agreements) one.departmentIds = one.departmentIds.filter((other) => other !== id)
    }
  }),
  fc.record({ areaId, municipalityCode }).map(
    (ids): Edit =>
      ({ areas }) =>
        void areas.push({ ...ids, name: 'Et nyt område' }),
  ),
  areaId.map(withoutArea),
  fc.record({ areaId, municipalityCode }).map(({ areaId, municipalityCode }): Edit => {
    return ({ areas, departments, municipalities }) => {
      for (const one of [...areas, ...departments]) {
        if (one.areaId === areaId) one.municipalityCode = municipalityCode
      }
      for (const one of municipalities) one.familyDwellings = []
    }
  }),
  fc.constant<Edit>((document) => {
    for (const one of document.areas) one.name = `${one.name} II`
    for (const { entries } of document.editions) for (const entry of entries) entry.sources = ['another']
  }),
)

const someEdits = fc.array(fc.oneof(editionEdit, decisionEdit, agreementEdit, placeEdit), { maxLength: 4 })

/** A document after some edits; one that would leave it invalid is passed over. */
const edited = (start: RegisterDocument, edits: readonly Edit[]): RegisterDocument =>
  edits.reduce((document, edit) => {
    const next = structuredClone(document)
    edit(next)
    return 'document' in validateRegister(next) ? next : document
  }, start)

export const someRegister: fc.Arbitrary<RegisterDocument> = someEdits.map((edits) => edited(smallDocument(), edits))

/** A register, and what comes of it by a few edits. */
export const twoRegisters: fc.Arbitrary<readonly [RegisterDocument, RegisterDocument]> = fc
  .tuple(someRegister, someEdits)
  .map(([before, edits]) => [before, { ...edited(before, edits), sequence: before.sequence + 1 }])

/** The same in another order, and with the properties in another order, wherever that says nothing. */
export const rewritten = (document: RegisterDocument): RegisterDocument => {
  const backwards = <Entry extends object>(entry: Entry): Entry =>
    Object.assign(
      {},
      ...Object.entries(entry)
        .toReversed()
        .map(([name, value]) => ({ [name]: value })),
    )
  const sameBackwards = <Entry extends object>(entries: readonly Entry[]): Entry[] =>
    entries.map(backwards).toReversed()
  return backwards({
    ...document,
    areas: sameBackwards(document.areas),
    departments: sameBackwards(document.departments),
    editions: sameBackwards(
      document.editions.map((edition) => ({
        ...edition,
        coverage: backwards(edition.coverage),
        entries: sameBackwards(
          edition.entries.map((entry) => ({ ...entry, on: entry.on.toReversed(), off: entry.off.toReversed() })),
        ),
      })),
    ),
    agreements: sameBackwards(
      document.agreements.map((entry) => ({
        ...entry,
        areaIds: entry.areaIds.toReversed(),
        departmentIds: entry.departmentIds.toReversed(),
        tiers: sameBackwards(entry.tiers),
        ordering: backwards(entry.ordering),
      })),
    ),
    councilDecisions: sameBackwards(document.councilDecisions),
    decisionCoverage: sameBackwards(
      document.decisionCoverage.map((entry) => ({ ...entry, types: entry.types.toReversed() })),
    ),
    municipalities: sameBackwards(document.municipalities),
  })
}
