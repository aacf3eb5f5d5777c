import fc from 'fast-check'
import type { Day } from '../../src/law/calendar.ts'
import type { CouncilDecisionType } from '../../src/law/council-decision.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { ALWAYS, type Limits, limits, periodsOf } from './periods.ts'
import { AREA, MUNICIPALITY } from './places.ts'

/** Sketches of what the council has decided of an area, and of how far the record of it goes. */

const types = ['stk7-exemption', 'development-plan', 'kombineret-udlejning'] as const satisfies CouncilDecisionType[]

interface Stretch {
  readonly types: readonly CouncilDecisionType[]
  readonly limits: Limits
}

/** Mostly the whole record, or nothing of it. */
const coverage: fc.Arbitrary<readonly Stretch[]> = fc.oneof(
  fc.constant([{ types, limits: ALWAYS }]),
  fc.constant([]),
  fc.array(fc.record({ types: fc.subarray([...types], { minLength: 1 }), limits }), { maxLength: 2 }),
)

export const council = fc.record({
  exemption: fc.option(limits, { freq: 2 }),
  plan: fc.option(limits, { freq: 2 }),
  combined: fc.option(limits, { freq: 2 }),
  /** Of the first decision under § 51 b; those after it are otherwise. */
  includesListB: fc.boolean(),
  coverage,
})

export type Council = typeof council extends fc.Arbitrary<infer T> ? T : never

export const councilDecisionsOf = (
  { exemption, plan, combined, includesListB }: Council,
  on: Day,
): RegisterDocument['councilDecisions'] => [
  ...periodsOf(exemption ?? [], on).map((period) => ({ type: 'stk7-exemption' as const, areaId: AREA, ...period })),
  ...periodsOf(plan ?? [], on).map((period) => ({ type: 'development-plan' as const, areaId: AREA, ...period })),
  ...periodsOf(combined ?? [], on).map((period, i) => ({
    type: 'kombineret-udlejning' as const,
    areaId: AREA,
    includesListB: i === 0 ? includesListB : !includesListB,
    ...period,
  })),
]

export const decisionCoverageOf = ({ coverage }: Council, on: Day): RegisterDocument['decisionCoverage'] =>
  coverage.flatMap(({ types, limits }) =>
    periodsOf(limits, on).map((period) => ({ municipalityCode: MUNICIPALITY, types: [...types], ...period })),
  )
