import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { world } from '../worlds/world.ts'
import { asScenario } from './as-scenario.ts'
import { requestOf, type Told } from './scenario.ts'

/** The request, its applicant first: a scenario has no other order. */
const applicantFirst = (request: DecisionRequest): DecisionRequest => {
  const { members, ...household } = request.household
  const isApplicant = ({ role }: (typeof members)[number]): boolean => role === 'applicant'
  const inOrder = [...members.filter(isApplicant), ...members.filter((member) => !isApplicant(member))]
  return { ...request, household: { ...household, members: inOrder } }
}

it('the scenario of a request stands for it, written down and read again', () => {
  fc.assert(
    fc.property(world(), ({ request }) => {
      const told: Told = JSON.parse(JSON.stringify(asScenario(request)))
      expect(requestOf(told)).toStrictEqual(applicantFirst(request))
    }),
    { numRuns: 1000 },
  )
})

it('the scenario of a request is what differs from a household with nothing against it', () => {
  const told: Told = {
    on: '2024-03-01',
    pathway: 'kommunal-anvisning',
    area: 'proeve',
    dwelling: { kind: 'ungdomsbolig', rooms: 'absent' },
    applicant: { age: 'absent', citizenships: ['SY'] },
    others: [{ role: 'spouse', benefits: 'absent' }],
    findings: { noAlternativeOutsideListedAreas: true },
  }
  expect(asScenario(JSON.parse(JSON.stringify(requestOf(told))))).toStrictEqual(told)
})
