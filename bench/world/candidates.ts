import type { DecisionRequest } from '../../src/law/facts.ts'
import { DECISION_DATE, householdOf } from './applicants.ts'
import { areaIdOf } from './benchmark-register.ts'
import { Chance } from './chance.ts'

/** A waiting list for one vacancy in an area whose agreement ranks by tiers, and those who stand on it. */

export const vacancy = {
  decisionDate: DECISION_DATE,
  pathway: 'venteliste',
  dwelling: { areaId: areaIdOf(0), kind: 'familiebolig', rooms: 3 },
  vacancyNumber: 1,
  limit: 100,
} as const satisfies Omit<DecisionRequest, 'household'> & { readonly vacancyNumber: number; readonly limit: number }

export interface Candidate {
  readonly id: string
  readonly seniorityDate: string
  readonly household: DecisionRequest['household']
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Few know of a job how many hours it has; of most everything is known. */
const withoutHours = (household: Candidate['household']): Candidate['household'] => ({
  ...household,
  members: household.members.map(({ employments, ...facts }) =>
    employments === undefined ? facts : { ...facts, employments: employments.map(({ hoursPerWeek, ...job }) => job) },
  ),
})

/** Candidates in the order in which they were entered, which is not the order of their seniority. */
export function* candidates(count: number): Generator<Candidate> {
  const chance = new Chance(3)
  for (let index = 0; index < count; index += 1) {
    const household = householdOf(chance)
    yield {
      id: `ansoeger-${String(index).padStart(6, '0')}`,
      seniorityDate: `${chance.from(1985, 2025)}-${two(chance.from(1, 8))}-${two(chance.from(1, 28))}`,
      household: {
        ...(chance.is(0.1) ? withoutHours(household) : household),
        residesInDepartment: false,
      },
    }
  }
}
