import type { Cite } from '../acts.ts'
import { nestedFacts } from '../area.ts'
import { foertidspension, listA, listB, receivedThroughout, receivesNow } from '../benefits.ts'
import type { LettingCase } from '../case.ts'
import { BENEFIT_REFORM_FROM, LAW_BEGINS, PREVENTION_AREAS_FROM, SHORT_RUN_MONTHS } from '../parameters.ts'
import { type Rule, ruleOnAnyMember } from '../rule.ts'
import { or, type Term } from '../terms.ts'
import { section59Stk9 } from './section-59-exceptions.ts'
import {
  consequenceOfNo2,
  groundFacts,
  leaseEndedForDisorder,
  releasedAdult,
  releasedMinor,
  thirdCountryCitizen,
} from './section-59-grounds.ts'

/**
 * § 59, stk. 6: a dwelling made available to the municipality in an udsat boligområde is not allotted
 * to a household any member of which meets one of seven grounds.
 */

/**
 * Where stk. 6 holds: family and youth dwellings (A9) in an udsat boligområde, or in a former
 * omdannelsesområde under a development plan (§ 168 a, stk. 6).
 */
const underStk6 = (c: LettingCase): Term =>
  (c.kind === 'familiebolig' || c.kind === 'ungdomsbolig') && or(c.area.udsat, c.area.developmentPlan)

const areaFacts = ['/dwelling/kind', ...nestedFacts, '/dwelling/stated/developmentPlan'] as const

const citing = (number: number): readonly Cite[] => [['almenboligloven', `§ 59, stk. 6, nr. ${number}`]]

/** Stk. 6, nr. 1-7, in order. */
export const section59Stk6: readonly Rule<LettingCase>[] = [
  ruleOnAnyMember({
    id: 'abl-59-6-1',
    wordings: [{ from: LAW_BEGINS, cites: citing(1) }],
    reads: [...areaFacts, ...groundFacts.release],
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: releasedAdult,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-2',
    wordings: [{ from: LAW_BEGINS, cites: citing(2) }],
    reads: [...areaFacts, ...groundFacts.releaseOfMinor],
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    consequence: consequenceOfNo2,
    member: releasedMinor,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-3',
    wordings: [{ from: LAW_BEGINS, cites: citing(3) }],
    reads: [...areaFacts, ...groundFacts.leaseEnding],
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: leaseEndedForDisorder,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-4',
    wordings: [{ from: LAW_BEGINS, cites: citing(4) }],
    reads: [...areaFacts, ...groundFacts.citizenship],
    assumptions: ['A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: thirdCountryCitizen,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-5',
    wordings: [
      { from: LAW_BEGINS, cites: citing(5) },
      { from: PREVENTION_AREAS_FROM, cites: citing(5) },
      { from: BENEFIT_REFORM_FROM, cites: citing(5) },
    ],
    reads: [...areaFacts, ...groundFacts.benefits],
    assumptions: ['A1', 'A3', 'A4', 'A5', 'A7', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listA, SHORT_RUN_MONTHS, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-6',
    wordings: [{ from: LAW_BEGINS, cites: citing(6) }],
    reads: [...areaFacts, ...groundFacts.benefits],
    assumptions: ['A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivesNow(member, foertidspension, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-7',
    wordings: [{ from: LAW_BEGINS, cites: citing(7) }],
    reads: [...areaFacts, ...groundFacts.benefits],
    assumptions: ['A1', 'A3', 'A7', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listB, SHORT_RUN_MONTHS, today),
  }),
]
