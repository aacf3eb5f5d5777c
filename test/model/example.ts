import type { Benefit, ModelMember } from './member.ts'
import { modelAnswer, type Verdict } from './model.ts'
import type { Agreement, Designation, ModelRegister } from './register.ts'
import type { ModelRequest, Pathway } from './request.ts'

/** Small requests and a small register that the model's own tests start from. */

const entry = (areaId: string, ...on: readonly Designation[]) => ({ areaId, on, off: [] })

const ON_LISTS = [
  entry('udsat', 'udsat-boligomraade'),
  entry('omdannelse', 'udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'),
  entry('forebyg', 'forebyggelsesomraade'),
]

const edition = (listDate: string, status: 'complete' | 'partial', entries = ON_LISTS) => ({
  listDate,
  coverage: {
    'udsat-boligomraade': { status },
    parallelsamfund: { status },
    omdannelsesomraade: { status },
    forebyggelsesomraade: { status },
  },
  entries,
})

/** Work of 30 hours, or being 65. */
export const GATE: Agreement = {
  agreementId: 'gate',
  basis: 'abl-60-4',
  effect: 'gate',
  areaIds: ['udsat', 'omdannelse', 'forebyg'],
  departmentIds: [],
  validFrom: '2018-12-01',
  validTo: null,
  sameDepartmentMoves: 'exempt',
  tiers: [
    {
      tier: 2,
      criteria: { type: 'employment', subject: 'applicant', minHoursPerWeek: 30, permanent: true, minMonths: 6 },
    },
  ],
  waivers: [{ type: 'age', subject: 'applicant-and-partner', min: 65 }],
}

/** The lists of 2023 name all, those of 2024 perhaps not; every decision of the council is on record. */
export const REGISTER: ModelRegister = {
  areas: ['udsat', 'omdannelse', 'forebyg', 'plain'].map((areaId) => ({ areaId, municipalityCode: '0999' })),
  departments: [{ departmentId: 'udsat-1', areaId: 'udsat' }],
  editions: [edition('2023-12-01', 'complete'), edition('2024-12-01', 'partial')],
  decisionCoverage: [
    {
      municipalityCode: '0999',
      types: ['stk7-exemption', 'kombineret-udlejning', 'development-plan'],
      from: '2018-12-01',
      to: null,
    },
  ],
  agreements: [GATE],
  councilDecisions: [],
}

/** Someone of whom all is known, and nothing is against. */
export const SETTLED: ModelMember = {
  role: 'applicant',
  age: 40,
  citizenships: ['DK'],
  enrolledStudent: false,
  releases: [],
  leaseEndings: [],
  benefits: [],
  employments: [{ kind: 'ordinaer', hoursPerWeek: 37, permanent: true, since: '2015-01-01' }],
  educations: [],
}

/** A request of 1 March 2024 for a familiebolig. */
export const requestFor = (
  pathway: Pathway,
  areaId: string | null,
  members: readonly ModelMember[] = [SETTLED],
  more: Partial<ModelRequest> = {},
): ModelRequest => ({
  decisionDate: '2024-03-01',
  pathway,
  dwelling: { areaId, kind: 'familiebolig' },
  household: { residesInDepartment: false, members },
  ...more,
})

export const receiving = (...benefits: readonly Benefit[]): ModelMember => ({ ...SETTLED, benefits })

export const kontanthjaelp = (from: string, to: string | null = null): Benefit => ({ type: 'kontanthjaelp', from, to })

/** What one rule comes to; undefined where it does not apply. */
export const verdictOf = (id: string, request: ModelRequest, register = REGISTER): Verdict | undefined =>
  modelAnswer(request, register).rules.get(id)?.verdict
