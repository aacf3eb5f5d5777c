import { firstDayOf, type Month, plusMonths } from './calendar.ts'
import type { Clock } from './clock.ts'
import { type Benefit, type Member, memberFact } from './household.ts'
import type { BenefitType } from './household-facts.ts'
import { BENEFIT_REFORM_MONTH } from './parameters.ts'
import { every, of, some, type Term, unknown } from './terms.ts'

/** Whether a period of receipt, in one of its months, is a month on a list. */
export type BenefitList = (member: Member, benefit: Benefit, month: Month) => Term

const oneOf =
  (...types: readonly BenefitType[]): BenefitList =>
  (_member, benefit) =>
    types.includes(benefit.type)

/** Kontanthjælp of a given paragraph of lov om aktiv socialpolitik § 16, in a month from July 2025 on. */
const kontanthjaelpUnder = (paragraph: 'las-16-1' | 'las-16-2', member: Member, benefit: Benefit): Term =>
  benefit.legalBasis === undefined
    ? unknown(memberFact(member, '/household/members/*/benefits/*/legalBasis', benefit))
    : benefit.legalBasis === paragraph

/**
 * §§ 51 b(1), 51 c(1), 59(6) no. 5. The names changed over the years; a month on any of them counts
 * in every regime (A4, A5).
 */
export const listA = oneOf(
  'integrationsydelse',
  'selvforsoergelses-og-hjemrejseydelse',
  'overgangsydelse',
  'uddannelseshjaelp',
  'kontanthjaelp',
)

/** §§ 51 b(1) second sentence, 59(6) no. 7. */
export const listB = oneOf('arbejdsloeshedsdagpenge', 'sygedagpenge', 'ressourceforloebsydelse-jobafklaring')

export const foertidspension = oneOf('foertidspension')

const integrationSeries = oneOf('integrationsydelse', 'selvforsoergelses-og-hjemrejseydelse', 'overgangsydelse')

/** § 59(7), 6 months: the integration benefits, and kontanthjælp under § 16(2) from July 2025. */
export const listC6: BenefitList = (member, benefit, month) => {
  if (benefit.type !== 'kontanthjaelp') return integrationSeries(member, benefit, month)
  return month >= BENEFIT_REFORM_MONTH && kontanthjaelpUnder('las-16-2', member, benefit)
}

/** § 59(7), 24 months: kontanthjælp, from July 2025 that of § 16(1); never uddannelseshjælp (A6). */
export const listC24: BenefitList = (member, benefit, month) =>
  benefit.type === 'kontanthjaelp' && (month < BENEFIT_REFORM_MONTH || kontanthjaelpUnder('las-16-1', member, benefit))

const covers = (benefit: Benefit, month: Month): boolean =>
  benefit.from <= month && (benefit.to === null || benefit.to >= month)

const later = (a: Month, b: Month): Month => (a > b ? a : b)

/** Whether a period holds a month from `since` on that is, or could be, on the list. */
const reaches = (list: BenefitList, member: Member, benefit: Benefit, since: Month): boolean => {
  if (benefit.to !== null && benefit.to < since) return false
  const first = later(benefit.from, since)
  return [first, later(first, BENEFIT_REFORM_MONTH)].some(
    (m) => covers(benefit, m) && list(member, benefit, m) !== false,
  )
}

/**
 * The last month, from `since` on, of unbroken receipt of benefits known to be on the list; null where
 * it goes on for as long as the facts tell.
 */
const endOfRun = (member: Member, list: BenefitList, benefits: readonly Benefit[], since: Month): Month | null => {
  for (let end = since; ; ) {
    const next = plusMonths(end, 1)
    const benefit = benefits.find((one) => covers(one, next) && list(member, one, next) === true)
    if (benefit === undefined) return end
    // What a period counts for may change in the month of the reform, and then only.
    const endures = list(member, benefit, later(next, BENEFIT_REFORM_MONTH)) === true
    if (endures && benefit.to === null) return null
    end =
      benefit.to === null || (!endures && benefit.to >= BENEFIT_REFORM_MONTH)
        ? plusMonths(BENEFIT_REFORM_MONTH, -1)
        : benefit.to
  }
}

/** Notes when a look-back of known receipt that ends in month `last`, `lag` months ago, next may not be met. */
const changesWithRun = (end: Month | null, lag: number, today: Clock): void => {
  if (end !== null) today.reached(firstDayOf(plusMonths(end, 1 + lag)))
}

/**
 * Whether the member received benefits of a list in each of the `count` complete calendar months that
 * end with the month before the decision (A1); months of different benefits of the list add up (A7).
 */
export const receivedThroughout = (member: Member, list: BenefitList, count: number, today: Clock): Term =>
  of(member.benefits, memberFact(member, '/household/members/*/benefits'), (benefits) => {
    const last = plusMonths(today.month, -1)
    if (!benefits.some((benefit) => reaches(list, member, benefit, last))) return false
    const window = Array.from({ length: count }, (_, i) => plusMonths(last, -i))
    const received = every(window, (month) =>
      some(benefits, (benefit) => covers(benefit, month) && list(member, benefit, month)),
    )
    if (received === true) changesWithRun(endOfRun(member, list, benefits, last), 1, today)
    else today.changesWithMonth()
    return received
  })

/** Whether the member receives a benefit of a list in the decision month. */
export const receivesNow = (member: Member, list: BenefitList, today: Clock): Term =>
  of(member.benefits, memberFact(member, '/household/members/*/benefits'), (benefits) => {
    if (!benefits.some((benefit) => reaches(list, member, benefit, today.month))) return false
    const receives = some(benefits, (benefit) => covers(benefit, today.month) && list(member, benefit, today.month))
    if (receives === true) changesWithRun(endOfRun(member, list, benefits, today.month), 0, today)
    else today.changesWithMonth()
    return receives
  })

/** Whether the member received a benefit of a list in the `count` months before the decision month, or in it. */
export const receivedWithin = (member: Member, list: BenefitList, count: number, today: Clock): Term =>
  of(member.benefits, memberFact(member, '/household/members/*/benefits'), (benefits) => {
    const first = plusMonths(today.month, -count)
    const live = benefits.filter((benefit) => reaches(list, member, benefit, first))
    if (live.length > 0) today.changesWithMonth()
    return some(live, (benefit) => benefit.from <= today.month && list(member, benefit, later(benefit.from, first)))
  })
