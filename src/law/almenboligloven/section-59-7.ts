import type { Cite } from '../acts.ts'
import { listC6, listC24, receivedThroughout } from '../benefits.ts'
import type { LettingCase } from '../case.ts'
import { nestedFacts } from '../designate.ts'
import type { Moment } from '../moment.ts'
import { BENEFIT_REFORM_FROM, LONG_RUN_MONTHS, PREVENTION_AREAS_FROM, SHORT_RUN_MONTHS } from '../parameters.ts'
import { type Rule, ruleOnAnyMember } from '../rule.ts'
import type { Term } from '../terms.ts'
import { section59Stk8, section59Stk9 } from './section-59-exceptions.ts'
import { groundsOneToFour } from './section-59-grounds.ts'

/**
 * § 59, stk. 7: a family dwelling made available to the municipality in a forebyggelsesområde is not
 * allotted to a household any member of which meets a ground of stk. 6, nr. 1-4, or one of two of its own.
 */

/** Where stk. 7 holds: family dwellings in a listed forebyggelsesområde that is not known to be udsat. */
const underStk7 = ({ kind }: LettingCase, { area }: Moment): Term =>
  kind === 'familiebolig' && area.udsat !== true && area.forebyggelse

const areaFacts = ['/dwelling/kind', ...nestedFacts, '/dwelling/stated/forebyggelsesomraade'] as const

const itself: Cite = ['almenboligloven', '§ 59, stk. 7, 1. pkt.']
const withGround = (number: number): readonly Cite[] => [itself, ['almenboligloven', `§ 59, stk. 6, nr. ${number}`]]

/** Stk. 7, 1. pkt.: the grounds of stk. 6, nr. 1-4, then two of its own. */
export const section59Stk7: readonly Rule<LettingCase>[] = [
  ...groundsOneToFour.map(({ number, reads, assumptions, ...ground }) =>
    ruleOnAnyMember<LettingCase>({
      ...ground,
      id: `abl-59-7-${number}`,
      wordings: [{ from: PREVENTION_AREAS_FROM, cites: withGround(number) }],
      reads: [...areaFacts, ...reads],
      assumptions: [...assumptions, 'A3', 'A9'],
      scope: underStk7,
      exceptions: [section59Stk8, section59Stk9],
    }),
  ),
  ruleOnAnyMember({
    id: 'abl-59-7-6m',
    wordings: [
      { from: PREVENTION_AREAS_FROM, cites: [itself] },
      { from: BENEFIT_REFORM_FROM, cites: [itself] },
    ],
    reads: [...areaFacts, '/household/members/*/benefits', '/household/members/*/benefits/*/legalBasis'],
    assumptions: ['A1', 'A3', 'A4', 'A7', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listC6, SHORT_RUN_MONTHS, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-7-24m',
    wordings: [
      { from: PREVENTION_AREAS_FROM, cites: [itself] },
      { from: BENEFIT_REFORM_FROM, cites: [itself] },
    ],
    reads: [...areaFacts, '/household/members/*/benefits', '/household/members/*/benefits/*/legalBasis'],
    assumptions: ['A1', 'A3', 'A6', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listC24, LONG_RUN_MONTHS, today),
  }),
]
