import type { Cite } from '../acts.ts'
import { foertidspension, listA, listB, receivedThroughout, receivesNow } from '../benefits.ts'
import type { LettingCase } from '../case.ts'
import type { Member } from '../household.ts'
import type { Moment } from '../moment.ts'
import { BENEFIT_REFORM_FROM, LAW_BEGINS, PREVENTION_AREAS_FROM, SHORT_RUN_MONTHS } from '../parameters.ts'
import { type Lift, type Rule, rule } from '../rule.ts'
import { and, not, or, type Term } from '../terms.ts'
import { applicantAndSpouseEach, couple } from './couple.ts'

const cites: readonly Cite[] = [['almenboligloven', '§ 51 b, stk. 1']]

/** 6 months on list A; or, where the council's decision takes in list B, 6 months on it or førtidspension now. */
const onListedBenefits = (person: Member, { area, today }: Moment): Term =>
  or(
    receivedThroughout(person, listA, SHORT_RUN_MONTHS, today),
    and(
      area.combinedLettingListB,
      or(receivedThroughout(person, listB, SHORT_RUN_MONTHS, today), receivesNow(person, foertidspension, today)),
    ),
  )

/** Stk. 8: where nobody else on the list takes the dwelling, it is let to them after all. */
export const section51bStk8: Lift<LettingCase> = {
  id: 'abl-51-b-8',
  wordings: [{ from: LAW_BEGINS, cites: [['almenboligloven', '§ 51 b, stk. 8']] }],
  reads: ['/findings/noOtherWaitingListApplicant'],
  finding: 'noOtherWaitingListApplicant',
  when: (c) => c.findings.noOtherWaitingListApplicant === true,
}

/**
 * § 51 b, kombineret udlejning: where the council has so decided, waiting-list applicants without a
 * dwelling in the department are rejected when they and their spouse each have had listed benefits,
 * the same or different ones (A8). What the municipality tells of the two (stk. 7) stands for it all.
 */
export const section51b: Rule<LettingCase> = rule({
  id: 'abl-51-b',
  wordings: [
    { from: LAW_BEGINS, cites },
    { from: PREVENTION_AREAS_FROM, cites },
    { from: BENEFIT_REFORM_FROM, cites },
  ],
  reads: [
    '/dwelling/kind',
    '/dwelling/stated/kombineretUdlejning',
    '/household/residesInDepartment',
    '/findings/coveredBy51b',
    '/household/members/*/cohabitingSince',
    '/household/members/*/benefits',
  ],
  assumptions: ['A1', 'A4', 'A5', 'A7', 'A8'],
  scope: (c, { area }) => c.kind === 'familiebolig' && and(area.combinedLetting, not(c.residesInDepartment)),
  exceptions: [section51bStk8],
  when: (c, at) => c.findings.coveredBy51b ?? applicantAndSpouseEach(c, at, (person) => onListedBenefits(person, at)),
  members: couple,
})
