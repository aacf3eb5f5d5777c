import { monthNumber } from './calendar.ts'
import { BENEFITS, LEGAL_BASES } from './domains.ts'
import type { Benefit, BenefitType } from './member.ts'
import type { Person } from './scene.ts'
import type { Ask } from './walk.ts'

/** Whether a month of a benefit is on a list. */
export type BenefitList = (benefit: Benefit, month: number, ask: Ask, pointer: string) => boolean

const ofTypes =
  (...types: readonly BenefitType[]): BenefitList =>
  ({ type }) =>
    types.includes(type)

const NEWCOMERS_BENEFITS = ofTypes('integrationsydelse', 'selvforsoergelses-og-hjemrejseydelse', 'overgangsydelse')

/** Of every name that they have had, in every regime (A4, A5). */
export const LIST_A = ofTypes(
  'integrationsydelse',
  'selvforsoergelses-og-hjemrejseydelse',
  'overgangsydelse',
  'uddannelseshjaelp',
  'kontanthjaelp',
)

export const LIST_B = ofTypes('arbejdsloeshedsdagpenge', 'sygedagpenge', 'ressourceforloebsydelse-jobafklaring')

export const PENSION = ofTypes('foertidspension')

/** The reform of kontanthjælp: from this month LAS § 16 says which list it is on. */
const REFORM = monthNumber('2025-07')

const basis = (benefit: Benefit, ask: Ask, pointer: string): string =>
  benefit.legalBasis ?? ask.fact(`${pointer}/legalBasis`, LEGAL_BASES)

/** § 59(7), six months: what newcomers receive, and from the reform kontanthjælp under LAS § 16(2). */
export const LIST_C6: BenefitList = (benefit, month, ask, pointer) =>
  NEWCOMERS_BENEFITS(benefit, month, ask, pointer) ||
  (benefit.type === 'kontanthjaelp' && month >= REFORM && basis(benefit, ask, pointer) === 'las-16-2')

/** § 59(7), 24 months: kontanthjælp, and from the reform that under LAS § 16(1) alone (A6). */
export const LIST_C24: BenefitList = (benefit, month, ask, pointer) =>
  benefit.type === 'kontanthjaelp' && (month < REFORM || basis(benefit, ask, pointer) === 'las-16-1')

const benefitsOf = ({ member, pointer }: Person, ask: Ask): readonly Benefit[] =>
  member.benefits ?? ask.fact(`${pointer}/benefits`, BENEFITS)

const receivedIn = (person: Person, list: BenefitList, month: number, ask: Ask): boolean =>
  benefitsOf(person, ask).some(
    (benefit, index) =>
      monthNumber(benefit.from) <= month &&
      (benefit.to === null || month <= monthNumber(benefit.to)) &&
      list(benefit, month, ask, `${person.pointer}/benefits/${index}`),
  )

/** In each of the complete calendar months that end with the one before the day's (A1, A7). */
export const receivedFor = (person: Person, list: BenefitList, months: number, day: string, ask: Ask): boolean => {
  const now = monthNumber(day)
  for (let back = 1; back <= months; back += 1) if (!receivedIn(person, list, now - back, ask)) return false
  return true
}

/** In the day's own month. */
export const receives = (person: Person, list: BenefitList, day: string, ask: Ask): boolean =>
  receivedIn(person, list, monthNumber(day), ask)

/** In the day's own month or any of so many before it. */
export const receivedSince = (person: Person, list: BenefitList, months: number, day: string, ask: Ask): boolean => {
  const now = monthNumber(day)
  for (let back = 0; back <= months; back += 1) if (receivedIn(person, list, now - back, ask)) return true
  return false
}
