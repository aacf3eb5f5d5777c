import fc from 'fast-check'
import { addDays, type Day, day, formatDay } from '../../../src/law/calendar.ts'
import type { RegisterDiff } from '../../../src/register/diff/register-diff.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { validateRegister } from '../../../src/register/validate.ts'
import { smallDocument } from '../document.ts'

/** Registers that differ a little, their places, and what a diff of two says of a day at one of them. */

export const firstDay = day('2018-12-01')
export const anyDay = fc.integer({ min: 0, max: 4500 }).map((n): Day => addDays(firstDay, n))
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
  fc
    .record({
      which: fc.nat(1),
      areaIds: fc.subarray(['on', 'off', 'unmentioned']),
      departmentIds: fc.subarray(['on-1', 'on-2', 'outside-1']),
      basis: fc.constantFrom('abl-60-1' as const, 'abl-60-4' as const),
      effect: fc.constantFrom('gate' as const, 'priority' as const),
      sameDepartmentMoves: fc.constantFrom('exempt' as const, 'must-meet' as const),
      waivers: fc.subarray([{ type: 'age' as const, subject: 'applicant' as const, min: 60 }]),
    })
    .map(
      ({ which, ...differs }): Edit =>
        ({ agreements }) => {
          const agreement = agreements[which]
          if (agreement !== undefined) Object.assign(agreement, differs)
        },
    ),
  fc.constant(({ councilDecisions }: RegisterDocument) => {
    const decision = councilDecisions.find(({ type }) => type === 'kombineret-udlejning')
    if (decision?.type === 'kombineret-udlejning') decision.includesListB = !decision.includesListB
  }),
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

/** The small register, changed in up to four ways, and still valid. */
export const documents = fc
  .array(edit, { minLength: 0, maxLength: 4 })
  .map((edits) => {
    const document = smallDocument()
    for (const change of edits) change(document)
    return document
  })
  .filter((document) => 'document' in validateRegister(document))

/** Every place that such a register may know. */
export const places = [
  ...['on', 'off', 'unmentioned', 'new'].map((id) => ({ areaId: id })),
  ...['on-1', 'on-2', 'outside-1'].map((id) => ({ departmentId: id })),
  { areaId: null },
] as const

export type Place = (typeof places)[number]

/** Where a department lies in a register; nowhere, where that does not know it or the place is none. */
const areaOf = ({ departments }: RegisterDocument, departmentId: string): readonly (string | null)[] =>
  departments.filter((one) => one.departmentId === departmentId).map(({ areaId }) => areaId)

/** Whether a diff says that decisions of a day change at a place: by itself, or counted with its area. */
export const isTold = (
  { effects }: RegisterDiff,
  compared: readonly RegisterDocument[],
  place: Place,
  on: string,
): boolean =>
  effects.some(({ place: told, from, to, departments }) => {
    if (on < from || (to !== null && on > to)) return false
    if ('departmentId' in place) {
      const { departmentId } = place
      if ('departmentId' in told) return told.departmentId === departmentId
      const theirs = 'areaId' in told ? told.areaId : null
      const around = compared.flatMap((document) => areaOf(document, departmentId))
      return around.includes(theirs) && !(departments?.apart ?? []).includes(departmentId)
    }
    return 'outside' in told ? place.areaId === null : 'areaId' in told && told.areaId === place.areaId
  })
