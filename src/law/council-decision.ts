import type { Day } from './calendar.ts'

/** A decision of the council on an area, both ends included; `to: null`: until further notice. */
export type CouncilDecision = { readonly from: Day; readonly to: Day | null } & (
  | { readonly type: 'stk7-exemption' | 'development-plan' }
  | { readonly type: 'kombineret-udlejning'; readonly includesListB: boolean }
)

export type CouncilDecisionType = CouncilDecision['type']

/** A period for which every decision of a type in the area's municipality is on record. */
export interface DecisionCoverage {
  readonly type: CouncilDecisionType
  readonly from: Day
  readonly to: Day | null
}
