import type { Cite } from '../acts.ts'
import { foertidspension, listA, listB, receivedThroughout, receivesNow } from '../benefits.ts'
import type { LettingCase } from '../case.ts'
import { nestedFacts } from '../designate.ts'
import type { Moment } from '../moment.ts'
import { BENEFIT_REFORM_FROM, LAW_BEGINS, PREVENTION_AREAS_FROM, SHORT_RUN_MONTHS } from '../parameters.ts'
import { type Rule, ruleOnAnyMember } from '../rule.ts'
import { or, type Term } from '../terms.ts'
import { section59Stk9 } from './section-59-exceptions.ts'
import { groundsOneToFour } from './section-59-grounds.ts'

/**
 * § 59, stk. 6: a dwelling made available to the municipality in an udsat boligområde is not allotted
 * to a household any member of which meets one of seven grounds.
 */

/**
 * Where stk. 6 holds: family and youth dwellings (A9) in an udsat boligområde, or in a former
 * omdannelsesområde under a development plan (§ 168 a, stk. 6).
 */
const underStk6 = ({ kind }: LettingCase, { area }: Moment): Term =>
  (kind === 'familiebolig' || kind === 'ungdomsbolig') && or(area.udsat, area.developmentPlan)

const areaFacts = ['/dwelling/kind', ...nestedFacts, '/dwelling/stated/developmentPlan'] as const

const citing = (number: number): readonly Cite[] => [['almenboligloven', `§ 59, stk. 6, nr. ${number}`]]

/** Stk. 6, nr. 1-7, in order. */
export const section59Stk6: readonly Rule<LettingCase>[] = [
  ...groundsOneToFour.map(({ number, reads, assumptions, ...ground }) =>
    ruleOnAnyMember<LettingCase>({
      ...ground,
      id: `abl-59-6-${number}`,
      wordings: [{ from: LAW_BEGINS, cites: citing(number) }],
      reads: [...areaFacts, ...reads],
      assumptions: [...assumptions, 'A3', 'A9'],
      scope: underStk6,
      exceptions: [section59Stk9],
    }),
  ),
  ruleOnAnyMember({
    id: 'abl-59-6-5',
    wordings: [
      { from: LAW_BEGINS, cites: citing(5) },
      { from: PREVENTION_AREAS_FROM, cites: citing(5) },
      { from: BENEFIT_REFORM_FROM, cites: citing(5) },
    ],
    reads: [...areaFacts, '/household/members/*/benefits'],
    assumptions: ['A1', 'A3', 'A4', 'A5', 'A7', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listA, SHORT_RUN_MONTHS, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-6',
    wordings: [{ from: LAW_BEGINS, cites: citing(6) }],
    reads: [...areaFacts, '/household/members/*/benefits'],
    assumptions: ['A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivesNow(member, foertidspension, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-7',
    wordings: [{ from: LAW_BEGINS, cites: citing(7) }],
    reads: [...areaFacts, '/household/members/*/benefits'],
    assumptions: ['A1', 'A3', 'A7', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listB, SHORT_RUN_MONTHS, today),
  }),
]
