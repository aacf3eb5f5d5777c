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
 * Notes when what is seen through a window of months, which moves on with the decision month, may
 * next be something else: with the month, while a period begins or ends inside the window; else when
 * the window gets to the next such month.
 */
const changesWithWindow = (periods: readonly Benefit[], first: Month, last: Month, today: Clock): void => {
  const turns = periods.flatMap(({ from, to }) => [
    from,
    BENEFIT_REFORM_MONTH,
    ...(to === null ? [] : [plusMonths(to, 1)]),
  ])
  if (turns.some((month) => first < month && month <= last)) today.changesWithMonth()
  const lag = today.month - last
  for (const month of turns) if (month > last) today.reached(firstDayOf(plusMonths(month, lag)))
}

/**
 * Whether the member received benefits of a list in each of the `count` complete calendar months that
 * end with the month before the decision (A1); months of different benefits of the list add up (A7).
 */
export const receivedThroughout = (member: Member, list: BenefitList, count: number, today: Clock): Term =>
  of(member.benefits, memberFact(member, '/household/members/*/benefits'), (benefits) => {
    const last = plusMonths(today.month, -1)
    const live = benefits.filter((benefit) => reaches(list, member, benefit, last))
    if (live.length === 0) return false
    const window = Array.from({ length: count }, (_, i) => plusMonths(last, -i))
    changesWithWindow(live, plusMonths(last, 1 - count), last, today)
    return every(window, (month) => some(benefits, (benefit) => covers(benefit, month) && list(member, benefit, month)))
  })

/** Whether the member receives a benefit of a list in the decision month. */
export const receivesNow = (member: Member, list: BenefitList, today: Clock): Term =>
  receivedWithin(member, list, 0, today)

/** Whether the member received a benefit of a list in the `count` months before the decision month, or in it. */
export const receivedWithin = (member: Member, list: BenefitList, count: number, today: Clock): Term =>
  of(member.benefits, memberFact(member, '/household/members/*/benefits'), (benefits) => {
    const first = plusMonths(today.month, -count)
    const live = benefits.filter((benefit) => reaches(list, member, benefit, first))
    changesWithWindow(live, first, today.month, today)
    return some(live, (benefit) => benefit.from <= today.month && list(member, benefit, later(benefit.from, first)))
  })
