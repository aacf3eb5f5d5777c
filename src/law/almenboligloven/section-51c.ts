import type { Cite } from '../acts.ts'
import { listA, receivesNow } from '../benefits.ts'
import type { Case, LettingCase } from '../case.ts'
import { nestedFacts } from '../designate.ts'
import type { Moment } from '../moment.ts'
import { BENEFIT_REFORM_FROM, PREVENTION_AREAS_FROM, SECTION_51_C_FROM } from '../parameters.ts'
import { type Lift, rule } from '../rule.ts'
import { and, not, or, type Term } from '../terms.ts'
import { applicantAndSpouseEach, couple } from './couple.ts'

const cites: readonly Cite[] = [['almenboligloven', '§ 51 c, stk. 1']]

/** Where § 51 c holds: an omdannelsesområde, or a former one under a development plan (§ 168 a, stk. 6). */
export const under51c = ({ area }: Moment): Term => or(area.omdannelse, area.developmentPlan)

export const under51cFacts = [...nestedFacts, '/dwelling/stated/developmentPlan'] as const

/** Applicant and spouse each receive a benefit of list A now; what the municipality tells (stk. 3) stands for it. */
export const bothReceiveListA = (c: Case, at: Moment): Term =>
  c.findings.coveredBy51c ?? applicantAndSpouseEach(c, at, (person) => receivesNow(person, listA, at.today))

/** Stk. 4: the municipality dispenses in wholly special cases. */
export const section51cStk4: Lift<Case> = {
  id: 'abl-51-c-4',
  wordings: [{ from: SECTION_51_C_FROM, cites: [['almenboligloven', '§ 51 c, stk. 4']] }],
  reads: ['/findings/dispensation51c'],
  finding: 'dispensation51c',
  when: (c) => c.findings.dispensation51c === true,
}

/**
 * § 51 c: waiting-list applicants without a dwelling in the department are rejected while they and
 * their spouse each receive a listed benefit.
 */
export const section51c = rule<LettingCase>({
  id: 'abl-51-c',
  wordings: [
    { from: SECTION_51_C_FROM, cites },
    { from: PREVENTION_AREAS_FROM, cites },
    { from: BENEFIT_REFORM_FROM, cites },
  ],
  reads: [
    ...under51cFacts,
    '/dwelling/kind',
    '/household/residesInDepartment',
    '/findings/coveredBy51c',
    '/household/members/*/cohabitingSince',
    '/household/members/*/benefits',
  ],
  assumptions: ['A3', 'A4', 'A5'],
  scope: (c, at) => c.kind === 'familiebolig' && and(under51c(at), not(c.residesInDepartment)),
  exceptions: [section51cStk4],
  when: bothReceiveListA,
  members: couple,
})
