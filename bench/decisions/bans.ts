import type { Facts } from './facts-of.ts'

/**
 * The bans that every engine is given, in the order of the Act: § 59(6) nos. 1 and 3-7, § 59(7) with
 * its own two. No. 2 is left out: since 2024 it leaves the matter to a person, which not all can say.
 */

type MemberFact = { [Name in keyof Facts]: Facts[Name] extends readonly unknown[] ? Name : never }[keyof Facts]

/** A ground that one member is enough to meet: a fact that is true, or is at least so much. */
export interface Ban {
  readonly id: string
  readonly fact: MemberFact
  readonly atLeast?: number
}

export const section59Stk6: readonly Ban[] = [
  { id: 'abl-59-6-1', fact: 'releasedWithPlan' },
  { id: 'abl-59-6-3', fact: 'endedForDisorder' },
  { id: 'abl-59-6-4', fact: 'thirdCountry' },
  { id: 'abl-59-6-5', fact: 'monthsA', atLeast: 6 },
  { id: 'abl-59-6-6', fact: 'pension' },
  { id: 'abl-59-6-7', fact: 'monthsB', atLeast: 6 },
]

export const section59Stk7: readonly Ban[] = [
  { id: 'abl-59-7-1', fact: 'releasedWithPlan' },
  { id: 'abl-59-7-3', fact: 'endedForDisorder' },
  { id: 'abl-59-7-4', fact: 'thirdCountry' },
  { id: 'abl-59-7-6m', fact: 'monthsC6', atLeast: 6 },
  { id: 'abl-59-7-24m', fact: 'monthsC24', atLeast: 24 },
]

/** The facts of the area and the case, and what each must be for a subsection to hold and not be lifted. */
export const scopes = [
  { bans: section59Stk6, when: { udsat: true, noAlternative: false } },
  {
    bans: section59Stk7,
    when: { familyDwelling: true, prevention: true, udsat: false, exempt: false, noAlternative: false },
  },
] as const
