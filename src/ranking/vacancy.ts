import { type Decision, decideRequest, openCase, type Setting } from '../decision/decision.ts'
import { formatDay } from '../law/calendar.ts'
import type { DecisionRequest } from '../law/facts.ts'
import { type Moment, momentOn } from '../law/moment.ts'
import type { Problem } from '../problem.ts'
import { type Order, orderOf } from './order.ts'
import { DEFAULT_LIMIT, type RankingHead } from './ranking-request.ts'

/** What all candidates have in common. */
export interface Vacancy {
  /** What the decision on every candidate rests on beside its own facts. */
  readonly common: Required<Pick<DecisionRequest, 'decisionDate' | 'pathway' | 'dwelling'>> &
    Pick<DecisionRequest, 'options'>
  /** The moment at which all are decided. */
  readonly moment: Moment
  readonly order: Order
  /** How many each list of the answer holds at most. */
  readonly limit: number
  readonly setting: Setting
  /** What a decision on anybody says of it. */
  readonly about: Pick<Decision, 'decisionDate' | 'advisory' | 'area' | 'warnings' | 'law' | 'register'>
}

/** A household of which nothing is known: what is wrong with a request for it is wrong with the vacancy. */
const nobody = { members: [{ role: 'applicant' }] } satisfies DecisionRequest['household']

/** Reads the head of a ranking, or says why nobody can be ranked for it. */
export const openVacancy = (
  head: RankingHead,
  setting: Setting,
): { readonly vacancy: Vacancy } | { readonly problem: Problem } => {
  const { pathway, dwelling, options, decisionDate = formatDay(setting.today), limit = DEFAULT_LIMIT } = head
  const common = { decisionDate, pathway, dwelling, ...(options === undefined ? {} : { options }) }
  const told = decideRequest({ ...common, household: nobody }, setting)
  if ('problem' in told) return told
  const seen = openCase({ ...common, pathway: 'venteliste', household: nobody }, setting)
  if ('problem' in seen) return seen
  const moment = momentOn(seen.case.place, seen.case.on)
  const read = orderOf(head, seen.case, moment)
  if ('problem' in read) return read
  const { advisory, area, warnings, law, register } = told.decision
  const about = { decisionDate, advisory, area, warnings, law, register }
  return { vacancy: { common, moment, order: read.order, limit, setting, about } }
}
