import type { Agreement } from '../law/agreement.ts'
import { priorityOf, ranksByCriteria } from '../law/almenboligloven/section-60.ts'
import { type Day, day, NEVER } from '../law/calendar.ts'
import type { Case } from '../law/case.ts'
import type { Pathway } from '../law/facts.ts'
import type { Moment } from '../law/moment.ts'
import { type Problem, problem } from '../problem.ts'
import type { Fault } from '../schema/fault.ts'
import type { AppliedOrder } from './ranking-answer.ts'
import type { RankingHead } from './ranking-request.ts'

/**
 * The order of a ranking. The tier (1 first, none last), the seniority date and the id decide in turn;
 * an agreement may order by seniority alone, or prefer its tiers in some vacancies only.
 */
export interface Order {
  readonly agreement: Agreement | undefined
  /** Those on intern-oprykning come before all others. */
  readonly internalFirst: boolean
  /** undefined: the agreement orders by quota, and which vacancy this is has not been said. */
  readonly tiersFirst: boolean | undefined
  /** The tiers that agreements of the place can give, the first in front. */
  readonly tiers: readonly number[]
}

const WAIVED = 1

/**
 * The order that holds for a vacancy.
 *
 * It is that of the agreement which applies to the dwelling, and so one for all, though a move inside
 * the department be exempt from it, or a candidate be on a pathway that no agreement ranks: these have
 * the tier that their own decision gives them, mostly none.
 *
 * Internal priority goes before the tiers: udlejningsbekendtgørelsen § 7 gives those on intern-oprykning
 * every second vacancy, whoever else waits. An agreement may deviate from § 7 (§ 1, stk. 7); then the
 * caller does not ask for it.
 *
 * @param seen a case of the vacancy on the waiting list, whoever applies.
 */
export const orderOf = (
  { pathway, vacancyNumber, internalPriority = 'none' }: RankingHead,
  seen: Case,
  at: Moment,
): { readonly order: Order } | { readonly problem: Problem } => {
  const agreements = [...at.area.departmentAgreements, ...at.area.areaAgreements]
  const id = priorityOf(seen, at)?.agreementId
  const agreement = agreements.find(({ agreementId }) => agreementId === id)
  const secondVacancy = internalPriority === 'every-second-vacancy'
  const tiersFirst = tiersAreFirst(agreement, vacancyNumber)
  if (vacancyNumber === undefined && secondVacancy) return lacksNumber('with internalPriority every-second-vacancy')
  if (tiersFirst === undefined && ranksByCriteria(pathway)) {
    return lacksNumber('where the agreement of the dwelling orders by quota')
  }
  const given = agreements.flatMap(({ tiers }) => tiers.map(({ tier }) => tier))
  return {
    order: {
      agreement,
      internalFirst: secondVacancy && vacancyNumber !== undefined && vacancyNumber % 2 === 1,
      tiersFirst,
      tiers: [...new Set([WAIVED, ...given])].toSorted((a, b) => a - b),
    },
  }
}

const lacksNumber = (why: string): { readonly problem: Problem } => {
  const fault: Fault = { pointer: '/vacancyNumber', detail: `is required ${why}` }
  return { problem: problem('invalid-request', 'The request lacks what its order needs.', [fault]) }
}

/** Whether the tiers of an agreement go before seniority in a vacancy; a quota prefers them in some of them only. */
const tiersAreFirst = (agreement: Agreement | undefined, vacancyNumber: number | undefined): boolean | undefined => {
  if (agreement === undefined) return false
  const { ordering } = agreement
  if (ordering.mode !== 'quota') return ordering.mode === 'tiers'
  return vacancyNumber === undefined ? undefined : (vacancyNumber - 1) % ordering.of < ordering.preferred
}

const FIRST_DAY = day('0000-01-01')
const DAYS = NEVER - FIRST_DAY + 1

/** Where somebody stands, but for the id that decides between those who stand at one place. The lowest comes first. */
export const placeIn = (
  { internalFirst, tiersFirst, tiers }: Order,
  pathway: Pathway,
  tier: number | null,
  seniority: Day,
): number => {
  const band = internalFirst && pathway !== 'intern-oprykning' ? 1 : 0
  const none = tiers.length
  const step = tiersFirst !== true ? 0 : tier === null ? none : tiers.indexOf(tier)
  return (band * (none + 1) + step) * DAYS + (seniority - FIRST_DAY)
}

/** The order, as the answer explains it. */
export const describeOrder = ({ agreement, internalFirst, tiersFirst }: Order): AppliedOrder => ({
  agreementId: agreement?.agreementId ?? null,
  ordering: agreement?.ordering ?? null,
  by: [
    ...(internalFirst ? (['internal'] as const) : []),
    ...(tiersFirst === true ? (['tier'] as const) : []),
    'seniorityDate',
    'id',
  ],
})
