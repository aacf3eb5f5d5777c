import type { DecisionRequest } from '../../src/law/facts.ts'
import { fileSource, shippedRegister } from '../../src/register/file-source.ts'
import { loadRegister } from '../../src/register/load.ts'
import type { RegisterSnapshot } from '../../src/register/snapshot.ts'

/** The shipped register, and a request to it. */

export const shipped = (): Promise<RegisterSnapshot> => loadRegister(fileSource(shippedRegister))

export const request: DecisionRequest = {
  decisionDate: '2024-03-01',
  pathway: 'kommunal-anvisning',
  dwelling: { areaId: 'aarhus-bispehaven', kind: 'familiebolig', rooms: 3 },
  household: {
    members: [
      {
        role: 'applicant',
        age: 34,
        citizenships: ['DK'],
        enrolledStudent: false,
        releases: [],
        leaseEndings: [],
        benefits: [{ type: 'kontanthjaelp', from: '2023-01', to: null }],
      },
    ],
  },
}
