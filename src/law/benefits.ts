import { firstDayOf, type Month, plusMonths } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { Member } from './household.ts'
import type { BenefitType } from './household-facts.ts'
import { type Benefit, bitOf } from './member-lists.ts'
import { BENEFIT_REFORM_MONTH } from './parameters.ts'
import { every, of, some, type Term, Unknown } from './terms.ts'

/** Whether a period of receipt, in one of its months, is a month on a list. */
export type BenefitList = (benefit: Benefit, month: Month) => Term

const oneOf = (...types: readonly BenefitType[]): BenefitList => {
  const listed = types.reduce((bits, type) => bits | bitOf(type), 0)
  return ({ bit }) => (bit & listed) !== 0
}

/** Kontanthjælp of a given paragraph of lov om aktiv socialpolitik § 16, in a month from July 2025 on. */
const kontanthjaelpUnder = (paragraph: 'las-16-1' | 'las-16-2', benefit: Benefit): Term =>
  of(benefit.legalBasis, (basis) => basis === paragraph)

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
export const listC6: BenefitList = (benefit, month) => {
  if (benefit.type !== 'kontanthjaelp') return integrationSeries(benefit, month)
  return month >= BENEFIT_REFORM_MONTH && kontanthjaelpUnder('las-16-2', benefit)
}

/** § 59(7), 24 months: kontanthjælp, from July 2025 that of § 16(1); never uddannelseshjælp (A6). */
export const listC24: BenefitList = (benefit, month) =>
  benefit.type === 'kontanthjaelp' && (month < BENEFIT_REFORM_MONTH || kontanthjaelpUnder('las-16-1', benefit))

const covers = (benefit: Benefit, month: Month): boolean =>
  benefit.from <= month && (benefit.to === null || benefit.to >= month)

const later = (a: Month, b: Month): Month => (a > b ? a : b)

/** Whether a period holds a month from `since` on that is, or could be, on the list. */
const reaches = (list: BenefitList, benefit: Benefit, since: Month): boolean => {
  if (benefit.to !== null && benefit.to < since) return false
  const first = later(benefit.from, since)
  if (covers(benefit, first) && list(benefit, first) !== false) return true
  const reformed = later(first, BENEFIT_REFORM_MONTH)
  return reformed !== first && covers(benefit, reformed) && list(benefit, reformed) !== false
}

/** Those of the periods that do. */
const reaching = (list: BenefitList, benefits: readonly Benefit[], since: Month): readonly Benefit[] =>
  benefits.length === 0 ? benefits : benefits.filter((benefit) => reaches(list, benefit, since))

/**
 * Notes when what is seen through a window of months, which moves on with the decision month, may
 * next be something else: with the month, while a period begins or ends inside the window; else when
 * the window gets to the next such month.
 */
const changesWithWindow = (periods: readonly Benefit[], first: Month, last: Month, today: Clock): void => {
  for (const { from, to } of periods) {
    changesWhenPassing(from, first, last, today)
    changesWhenPassing(BENEFIT_REFORM_MONTH, first, last, today)
    if (to !== null) changesWhenPassing(plusMonths(to, 1), first, last, today)
  }
}

const changesWhenPassing = (month: Month, first: Month, last: Month, today: Clock): void => {
  if (month > last) today.reached(firstDayOf(plusMonths(month, today.month - last)))
  else if (month > first) today.changesWithMonth()
}

/** Whether some benefit of the list was received in a month; what that hangs on, where it is not known, goes to `open`. */
const receivedIn = (list: BenefitList, benefits: readonly Benefit[], month: Month, open: Set<Unknown>): boolean => {
  const here: Unknown[] = []
  for (const benefit of benefits) {
    if (!covers(benefit, month)) continue
    const term = list(benefit, month)
    if (term === true) return true
    if (term !== false) here.push(term)
  }
  for (const term of here) open.add(term)
  return here.length > 0
}

/**
 * Whether the member received benefits of a list in each of the `count` complete calendar months that
 * end with the month before the decision (A1); months of different benefits of the list add up (A7).
 * What is not known of a benefit is the same in all its months, and is told once.
 */
export const receivedThroughout = ({ benefits }: Member, list: BenefitList, count: number, today: Clock): Term => {
  if (benefits instanceof Unknown) return benefits
  const last = plusMonths(today.month, -1)
  const live = reaching(list, benefits, last)
  if (live.length === 0) return false
  changesWithWindow(live, plusMonths(last, 1 - count), last, today)
  const open = new Set<Unknown>()
  for (let back = 0; back < count; back++) {
    if (!receivedIn(list, benefits, plusMonths(last, -back), open)) return false
  }
  return every([...open], (term) => term)
}

/** Whether the member receives a benefit of a list in the decision month. */
export const receivesNow = (member: Member, list: BenefitList, today: Clock): Term =>
  receivedWithin(member, list, 0, today)

/** Whether the member received a benefit of a list in the `count` months before the decision month, or in it. */
export const receivedWithin = ({ benefits }: Member, list: BenefitList, count: number, today: Clock): Term => {
  if (benefits instanceof Unknown) return benefits
  const first = plusMonths(today.month, -count)
  const live = reaching(list, benefits, first)
  if (live.length === 0) return false
  changesWithWindow(live, first, today.month, today)
  return some(live, (benefit) => benefit.from <= today.month && list(benefit, later(benefit.from, first)))
}
