import type { Day } from './calendar.ts'
import type { Criteria } from './criteria.ts'

/** A tier of an agreement: who meets its criteria is ranked there, 1 first. */
export interface Tier {
  readonly tier: number
  readonly criteria: Criteria
}

/**
 * Criteria for flexible letting: set by the council in listed areas (§ 60(4)), or agreed for a
 * department or area (§ 60(1)). Both ends of the period are included.
 */
export interface Agreement {
  readonly agreementId: string
  readonly basis: 'abl-60-1' | 'abl-60-4'
  /** gate: must be met. priority: ranks those who meet them first, and keeps nobody out (A10). */
  readonly effect: 'gate' | 'priority'
  readonly validFrom: Day
  readonly validTo: Day | null
  /** Whether moves inside the same department are exempt. */
  readonly sameDepartmentMoves: 'exempt' | 'must-meet'
  /** How those who meet the criteria are ordered; for rankings. */
  readonly ordering:
    | { readonly mode: 'tiers' | 'seniority' }
    | { readonly mode: 'quota'; readonly preferred: number; readonly of: number }
  /** Lowest tier first. */
  readonly tiers: readonly Tier[]
  readonly waivers: readonly Criteria[]
}
