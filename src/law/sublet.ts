import { type Day, day } from './calendar.ts'
import type { SubletFacts } from './tenancy-facts.ts'

/** A sublet as notified, its dates read. null: has not come, or has not been agreed, yet. */
export type Sublet = {
  readonly reason: SubletFacts['reason']
  readonly from: Day
  readonly to: Day
  readonly monthlyRent: number
  readonly ownMonthlyRent: number
  readonly writtenAgreement: boolean
  readonly agreedOn: Day | null
  readonly copyReceivedOn: Day | null
  readonly notifiedOn: Day | null
  readonly documentationReceivedOn: Day | null
} & (
  | { readonly scope: 'whole' }
  | { readonly scope: 'part'; readonly roomsSublet: number; readonly personsAfter: number }
)

const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text))

/** Reads the sublet of a consistent request. */
export const readSublet = (facts: SubletFacts): Sublet => {
  const common = {
    reason: facts.reason,
    from: day(facts.from),
    to: day(facts.to),
    monthlyRent: facts.monthlyRent,
    ownMonthlyRent: facts.ownMonthlyRent,
    writtenAgreement: facts.writtenAgreement,
    agreedOn: dayOrNull(facts.agreedOn),
    copyReceivedOn: dayOrNull(facts.copyReceivedOn),
    notifiedOn: dayOrNull(facts.notifiedOn),
    documentationReceivedOn: dayOrNull(facts.documentationReceivedOn),
  }
  if (facts.scope === 'whole') return { ...common, scope: 'whole' }
  const { roomsSublet, personsAfter } = facts
  if (roomsSublet === undefined || personsAfter === undefined) {
    throw new TypeError('a part sublet has its rooms and persons')
  }
  return { ...common, scope: 'part', roomsSublet, personsAfter }
}
