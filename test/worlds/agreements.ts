import fc from 'fast-check'
import type { Agreement } from '../../src/law/agreement.ts'
import type { Day } from '../../src/law/calendar.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { fewOf, seldom } from './chances.ts'
import { criteria } from './criteria.ts'
import { limits, periodsOf } from './periods.ts'
import { AREA, DEPARTMENT, OUTSIDE } from './places.ts'

/** Sketches of the agreements on flexible letting. */

const ordering = fc.constantFrom<Agreement['ordering'][]>(
  { mode: 'tiers' },
  { mode: 'seniority' },
  { mode: 'quota', preferred: 2, of: 3 },
)

const effect = fc.constantFrom('gate' as const, 'gate' as const, 'priority' as const)

const terms = fc.record({
  limits,
  /** Of the first period, and of those that follow it. */
  effects: fc.tuple(effect, effect),
  sameDepartmentMoves: fc.constantFrom('exempt' as const, 'must-meet' as const),
  ordering,
  tiers: fc.oneof(
    criteria.map((one) => [one]),
    fc.tuple(criteria, criteria),
  ),
  /** The numbers of the tiers, which need not begin with 1 nor stand in order. */
  numbers: fc.constantFrom([1, 2] as const, [2, 3] as const, [2, 1] as const),
  waivers: fewOf(criteria, 1),
})

type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never

/** What is agreed for an area, for departments, or for both. */
interface Agreed {
  readonly terms: Terms
  readonly areaIds: readonly string[]
  readonly departmentIds: readonly string[]
}

const departmentIds = [DEPARTMENT, OUTSIDE]

/** Of one basis: nothing; or for the area, the departments, both by one agreement, or each by its own. */
const agreed: fc.Arbitrary<readonly Agreed[]> = fc.oneof(
  { withCrossShrink: true },
  fc.constant([]),
  terms.map((terms) => [{ terms, areaIds: [AREA], departmentIds: [] }]),
  terms.map((terms) => [{ terms, areaIds: [AREA], departmentIds }]),
  terms.map((terms) => [{ terms, areaIds: [], departmentIds }]),
  fc.tuple(terms, terms).map(([one, other]) => [
    { terms: one, areaIds: [AREA], departmentIds: [] },
    { terms: other, areaIds: [], departmentIds },
  ]),
)

export const agreements = fc.record({ stk1: seldom<readonly Agreed[]>([], agreed, 3), stk4: agreed })

export type Agreements = typeof agreements extends fc.Arbitrary<infer T> ? T : never

const ofBasis = (basis: Agreement['basis'], agreed: readonly Agreed[], on: Day): RegisterDocument['agreements'] =>
  agreed.flatMap(({ terms, areaIds, departmentIds }, which) =>
    periodsOf(terms.limits, on).map(({ from, to }, period) => ({
      agreementId: `${basis}-${which + 1}-${period + 1}`,
      basis,
      effect: terms.effects[period === 0 ? 0 : 1],
      areaIds: [...areaIds],
      departmentIds: [...departmentIds],
      validFrom: from,
      validTo: to,
      sameDepartmentMoves: terms.sameDepartmentMoves,
      ordering: terms.ordering,
      tiers: terms.tiers.map((criteria, i) => ({ tier: terms.numbers[i === 0 ? 0 : 1], criteria })),
      waivers: [...terms.waivers],
    })),
  )

export const agreementsOf = ({ stk1, stk4 }: Agreements, on: Day): RegisterDocument['agreements'] => [
  ...ofBasis('abl-60-1', stk1, on),
  ...ofBasis('abl-60-4', stk4, on),
]
