import type { DecisionRequest } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import { DECISION_DATE, householdOf } from './applicants.ts'
import { areaIdOf } from './benchmark-register.ts'
import { Chance } from './chance.ts'

/** A vacancy in an omdannelsesområde, where § 51 c bars some and an agreement ranks the others, and those who wait for it. */

export const vacancy = {
  decisionDate: DECISION_DATE,
  pathway: 'venteliste',
  dwelling: { areaId: areaIdOf(2), kind: 'familiebolig', rooms: 3 },
  vacancyNumber: 1,
  limit: 100,
} as const satisfies Omit<DecisionRequest, 'household'> & { readonly vacancyNumber: number; readonly limit: number }

export interface Candidate {
  readonly id: string
  readonly seniorityDate: string
  readonly household: DecisionRequest['household']
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Of some households it is not known what they receive. */
const withoutBenefits = (members: MemberFacts[]): MemberFacts[] => members.map(({ benefits, ...facts }) => facts)

/** Candidates in the order in which they were entered, which is not the order of their seniority. */
export function* candidates(count: number): Generator<Candidate> {
  const chance = new Chance(3)
  for (let index = 0; index < count; index += 1) {
    const { members } = householdOf(chance)
    yield {
      id: `ansoeger-${String(index).padStart(6, '0')}`,
      seniorityDate: `${chance.from(1985, 2025)}-${two(chance.from(1, 8))}-${two(chance.from(1, 28))}`,
      household: {
        residesInDepartment: false,
        members: chance.is(0.1) ? withoutBenefits(members) : members,
      },
    }
  }
}
