import fc from 'fast-check'
import { Compile } from 'typebox/compile'
import { expect, it } from 'vitest'
import { addDays, type Day, day, formatDay } from '../../../src/law/calendar.ts'
import { Clock } from '../../../src/law/clock.ts'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import { viewOf } from '../../../src/register/diff/place-view.ts'
import { RegisterDiff } from '../../../src/register/diff/register-diff.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import type { RegisterSnapshot } from '../../../src/register/snapshot.ts'
import { validateRegister } from '../../../src/register/validate.ts'
import { smallDocument, snapshotOf } from '../document.ts'

/** Nothing that changes a decision is left out of a diff, and nothing is made up: compared day by day. */

const firstDay = day('2018-12-01')
const anyDay = fc.integer({ min: 0, max: 4500 }).map((n): Day => addDays(firstDay, n))
const date = anyDay.map(formatDay)
const lastDay = fc.option(date, { nil: null })
const areaId = fc.constantFrom('on', 'off', 'unmentioned')
const designation = fc.constantFrom(
  'udsat-boligomraade' as const,
  'parallelsamfund' as const,
  'omdannelsesomraade' as const,
  'forebyggelsesomraade' as const,
  'kombineret-udlejning' as const,
)
const status = fc.constantFrom('complete' as const, 'partial' as const)

type Edit = (document: RegisterDocument) => void

/** Small changes to a register; some make it invalid, and are then passed over. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ areaId, designation, which: fc.nat(2), on: fc.boolean() }).map(
    ({ areaId, designation, which, on }): Edit =>
      ({ editions }) => {
        const entries = editions[which]?.entries
        const rest = entries?.filter((entry) => entry.areaId !== areaId) ?? []
        const entry = { areaId, on: on ? [designation] : [], off: on ? [] : [designation], sources: [] }
        entries?.splice(0, entries.length, ...rest, entry)
      },
  ),
  fc.record({ designation, which: fc.nat(2), status }).map(
    ({ designation, which, status }): Edit =>
      ({ editions }) => {
        const edition = editions[which]
        if (edition !== undefined) edition.coverage[designation] = { status, officialTotal: null, found: 0 }
      },
  ),
  fc.nat(2).map(
    (which): Edit =>
      ({ editions }) =>
        void editions.splice(which, 1),
  ),
  fc.record({ areaId, from: date, to: lastDay, kind: fc.nat(2), includesListB: fc.boolean() }).map(
    ({ areaId, from, to, kind, includesListB }): Edit =>
      ({ councilDecisions }) => {
        const period = { areaId, from, to }
        councilDecisions.push(
          kind === 0
            ? { type: 'stk7-exemption', ...period }
            : kind === 1
              ? { type: 'development-plan', ...period }
              : { type: 'kombineret-udlejning', includesListB, ...period },
        )
      },
  ),
  fc.record({ which: fc.nat(2), to: lastDay }).map(
    ({ which, to }): Edit =>
      ({ councilDecisions }) => {
        const decision = councilDecisions[which]
        if (decision !== undefined) decision.to = to
      },
  ),
  fc.record({ which: fc.nat(1), validTo: lastDay, min: fc.integer({ min: 18, max: 19 }) }).map(
    ({ which, validTo, min }): Edit =>
      ({ agreements }) => {
        const agreement = agreements[which]
        if (agreement === undefined) return
        agreement.validTo = validTo
        agreement.tiers[0] = { tier: 1, criteria: { type: 'age', subject: 'applicant', min } }
      },
  ),
  fc.record({ which: fc.nat(2), to: fc.option(areaId, { nil: null }) }).map(
    ({ which, to }): Edit =>
      ({ departments, areas }) => {
        const department = departments[which]
        if (department === undefined) return
        department.areaId = to
        const area = areas.find((one) => one.areaId === to)
        if (area !== undefined) department.municipalityCode = area.municipalityCode
      },
  ),
  fc.constant((document: RegisterDocument) => void document.decisionCoverage.pop()),
  fc.constant((document: RegisterDocument) => void document.departments.pop()),
  fc.record({ from: date, to: lastDay }).map(
    ({ from, to }): Edit =>
      ({ decisionCoverage }) =>
        void decisionCoverage.push({ municipalityCode: '0751', types: ['kombineret-udlejning'], from, to }),
  ),
  fc.constant(
    ({ areas }: RegisterDocument) => void areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' }),
  ),
)

const documents = fc
  .array(edit, { minLength: 0, maxLength: 4 })
  .map((edits) => {
    const document = smallDocument()
    for (const change of edits) change(document)
    return document
  })
  .filter((document) => 'document' in validateRegister(document))

const places = [
  ...['on', 'off', 'unmentioned', 'new'].map((id) => ({ areaId: id })),
  ...['on-1', 'on-2', 'outside-1'].map((id) => ({ departmentId: id })),
  { areaId: null },
] as const

type Place = (typeof places)[number]

/** What the law sees on a day, agreements by what they say. */
const seen = (register: RegisterSnapshot, place: Place, on: Day): string => {
  const record = register.locate(place, on)
  if (record === undefined) return 'unknown'
  const view = viewOf(record, new Clock(on))
  const said = view.agreements.map((id) => {
    const { areaIds, departmentIds, validFrom, validTo, tiers, ...rest } = register.document.agreements.find(
      ({ agreementId }) => agreementId === id,
    ) ?? { tiers: [] }
    return { ...rest, tiers: tiers.toSorted((a, b) => a.tier - b.tier) }
  })
  return JSON.stringify({ ...view, said })
}

/** Whether a diff says that decisions of a day change at a place: by itself, or counted with its area. */
const isTold = ({ effects }: RegisterDiff, place: Place, on: string, around: readonly (string | null)[]): boolean =>
  effects.some(({ place: told, from, to, departments }) => {
    if (on < from || (to !== null && on > to)) return false
    if ('departmentId' in place) {
      if ('departmentId' in told) return told.departmentId === place.departmentId
      const theirs = 'areaId' in told ? told.areaId : null
      return around.includes(theirs) && !(departments?.apart ?? []).includes(place.departmentId)
    }
    return 'outside' in told ? place.areaId === null : 'areaId' in told && told.areaId === place.areaId
  })

const areaOf = ({ document }: RegisterSnapshot, place: Place): readonly (string | null)[] =>
  'departmentId' in place
    ? document.departments.filter((one) => one.departmentId === place.departmentId).map((one) => one.areaId)
    : []

const isDiff = Compile(RegisterDiff)

it('tells of exactly the days and places for which the law sees something else', () => {
  fc.assert(
    fc.property(documents, documents, fc.array(anyDay, { minLength: 20, maxLength: 20 }), (one, other, days) => {
      const [before, after] = [snapshotOf(one), snapshotOf(other)]
      const diff = diffRegisters(before, after)
      expect(isDiff.Check(diff)).toBe(true)
      const turns = diff.effects.flatMap(({ from, to }) => [
        addDays(day(from), -1),
        day(from),
        ...(to === null ? [] : [day(to), addDays(day(to), 1)]),
      ])
      for (const place of places) {
        const around = [...areaOf(before, place), ...areaOf(after, place)]
        for (const on of [...days, ...turns]) {
          if (on < firstDay) continue
          const differs = seen(before, place, on) !== seen(after, place, on)
          const told = isTold(diff, place, formatDay(on), around)
          expect({ place, on: formatDay(on), differs: told }).toEqual({ place, on: formatDay(on), differs })
        }
      }
    }),
    { numRuns: 150 },
  )
})

it('is the same the other way round, before and after having changed places', () => {
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const there = diffRegisters(snapshotOf(one), snapshotOf(other)).effects
      const back = diffRegisters(snapshotOf(other), snapshotOf(one)).effects
      const key = (effect: RegisterDiff['effects'][number]) => JSON.stringify([effect.place, effect.from, effect.to])
      expect(back.map(key).toSorted()).toEqual(there.map(key).toSorted())
    }),
    { numRuns: 100 },
  )
})
