import { bothReceiveListA, section51cStk4, under51c, under51cFacts } from '../almenboligloven/section-51c.ts'
import { agreementOf, criteriaFacts, failsGate } from '../almenboligloven/section-60.ts'
import type { ExchangeCase, SubletCase } from '../case.ts'
import type { Member } from '../household.ts'
import type { Moment } from '../moment.ts'
import type { Lift } from '../rule.ts'
import { and, not, or, type Term } from '../terms.ts'

/**
 * Who moves in by a sublet or an exchange in an udsat boligområde must meet what a newcomer from the
 * waiting list must: the criteria of § 60, stk. 4, where they are a condition, and § 51 c, unless the
 * municipality dispenses from it. That the applicant lives in the department makes no difference.
 */

/** Family dwellings in an area known to be an udsat boligområde; not forebyggelsesområder. */
export const underAreaRule = ({ kind }: SubletCase | ExchangeCase, { area }: Moment): Term =>
  kind === 'familiebolig' && area.udsat

const failsCriteria = (c: SubletCase | ExchangeCase, at: Moment): Term =>
  failsGate(agreementOf('abl-60-4', at.area), c, at)

const fails51c = (c: SubletCase | ExchangeCase, at: Moment): Term =>
  and(under51c(at), bothReceiveListA(c, at), not(section51cStk4.when(c, at)))

/** Whether the newcomers fail the criteria, or § 51 c. */
export const failsAsNewcomer = (c: SubletCase | ExchangeCase, at: Moment): Term =>
  or(failsCriteria(c, at), fails51c(c, at))

/**
 * The dispensation of § 51 c, stk. 4, named where § 51 c alone is in the way. It frees of that part
 * only, which `failsAsNewcomer` sees to, and so sets nothing aside by itself.
 */
export const dispensation: Lift<SubletCase | ExchangeCase> = {
  ...section51cStk4,
  applies: (c, at) => failsCriteria(c, at) !== true && fails51c(c, at) === true,
  when: () => false,
}

/** The facts that the area rule reads. */
export const newcomerFacts = [
  '/dwelling/kind',
  ...under51cFacts,
  ...criteriaFacts,
  '/findings/coveredBy51c',
  '/findings/dispensation51c',
  '/household/members/*/cohabitingSince',
] as const

/** Those on whom the area rule rests: who moves in, and for § 51 c a partner who does not. */
export const newcomers = ({ members, partners }: SubletCase | ExchangeCase): readonly Member[] => [
  ...members,
  ...partners.filter(({ movesIn }) => !movesIn),
]
