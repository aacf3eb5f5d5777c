import { Compile } from 'typebox/compile'
import { openCase } from '../decision/decision.ts'
import { countDecision } from '../decision/decision-counts.ts'
import { ranksByCriteria, tierOf } from '../law/almenboligloven/section-60.ts'
import { day } from '../law/calendar.ts'
import { type Decision, decide } from '../law/decide.ts'
import type { DecisionRequest } from '../law/facts.ts'
import { type Problem, problem } from '../problem.ts'
import type { Fault } from '../schema/fault.ts'
import { faultsOf, MAX_FAULTS } from '../schema/faults.ts'
import { isJsonObject } from '../schema/json-object.ts'
import { placeIn } from './order.ts'
import type { InvalidCandidate } from './ranking-answer.ts'
import { Candidate } from './ranking-request.ts'
import type { Vacancy } from './vacancy.ts'

/**
 * A candidate that has been decided, and where it stands. Of the decision only the outcome is kept, for
 * most candidates enter no list, and most that enter one are pushed out of it again.
 */
export interface Standing {
  readonly id: string
  readonly line: number
  readonly place: number
  readonly outcome: Decision['outcome']
  readonly request: DecisionRequest
}

/** The order of two candidates: by place, then id, by code unit, then line. */
export const compareStandings = (a: Standing, b: Standing): number => {
  if (a.place !== b.place) return a.place - b.place
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.line - b.line
}

const validator = Compile(Candidate)

/** Decides a candidate; or says what is wrong with it, with pointers into it. */
export const standingOf = (
  value: unknown,
  line: number,
  vacancy: Vacancy,
): { readonly standing: Standing } | { readonly invalid: InvalidCandidate } => {
  if (!validator.Check(value)) {
    return { invalid: refuse(idOf(value), line, notValid(faultsOf(Candidate, value))) }
  }
  const { order, common, moment, setting } = vacancy
  const { id, seniorityDate } = value
  const request = requestOf(value, common)
  const { pathway } = request
  if (order.tiersFirst === undefined && ranksByCriteria(pathway)) {
    const detail = 'needs the vacancyNumber of this vacancy: the agreement of the dwelling orders by quota'
    return { invalid: refuse(id, line, notValid([{ pointer: '/pathway', detail }])) }
  }
  const opened = openCase(request, setting)
  if ('problem' in opened) return { invalid: refuse(id, line, opened.problem) }
  const decision = decide(opened.case, moment)
  if (setting.counts !== undefined) countDecision(setting.counts, pathway, decision)
  const tier = order.tiersFirst === true ? tierOf(opened.case, moment) : null
  const { outcome } = decision
  return { standing: { id, line, place: placeIn(order, pathway, tier, day(seniorityDate)), outcome, request } }
}

/** The request that asks of one candidate; written out, since to spread both costs thirty times as much. */
const requestOf = (
  { pathway, household, findings, landlordGrounds }: Candidate,
  { decisionDate, pathway: usual, dwelling, options }: Vacancy['common'],
): DecisionRequest => {
  const request: DecisionRequest = { decisionDate, pathway: pathway ?? usual, dwelling, household }
  if (options !== undefined) request.options = options
  if (findings !== undefined) request.findings = findings
  if (landlordGrounds !== undefined) request.landlordGrounds = landlordGrounds
  return request
}

/** A candidate that cannot be ranked. */
export const refuse = (id: string | null, line: number, because: Problem): InvalidCandidate => {
  const { errors } = because
  const few = errors === undefined ? because : { ...because, errors: errors.slice(0, MAX_FAULTS) }
  return { id, line, status: because.status, problem: few }
}

/** The id, if it can be read. */
export const idOf = (value: unknown): string | null =>
  isJsonObject(value) && Object.hasOwn(value, 'id') && typeof value.id === 'string' ? value.id : null

const notValid = (faults: readonly Fault[]): Problem =>
  problem('invalid-request', 'The candidate is not valid.', faults)
