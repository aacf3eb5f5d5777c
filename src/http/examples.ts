import type { DecisionRequest, Pathway } from '../law/facts.ts'
import type { MemberFacts } from '../law/household-facts.ts'

/**
 * A worked request for each pathway, for the API description. All are real questions to the shipped
 * register, and each shows the facts that its pathway asks for.
 */

interface Example<Value> {
  readonly summary: string
  readonly value: Value
}

const decisionDate = '2024-03-01'

const inBispehaven = { areaId: 'aarhus-bispehaven', kind: 'familiebolig', rooms: 3 } as const

/** Somebody at work: what the criteria of flexible letting and §§ 51 b and 51 c look at, and no more. */
const applicant = {
  role: 'applicant',
  age: 34,
  benefits: [],
  employments: [
    { kind: 'ordinaer', hoursPerWeek: 37, permanent: true, since: '2021-06-01', workplaceMunicipalityCode: '0751' },
  ],
  educations: [],
} satisfies MemberFacts

const child = { role: 'child', age: 8 } satisfies MemberFacts

/** What § 59 looks at, of every member; it is read for municipal allotment alone. */
const nothingAgainst = {
  citizenships: ['DK'],
  enrolledStudent: false,
  releases: [],
  leaseEndings: [],
  benefits: [],
} satisfies Partial<MemberFacts>

export const decisionExamples: { readonly [P in Pathway]: Example<DecisionRequest & { readonly pathway: P }> } = {
  'kommunal-anvisning': {
    summary: 'The municipality allots to a household that has received kontanthjælp for a year',
    value: {
      decisionDate,
      pathway: 'kommunal-anvisning',
      dwelling: { ...inBispehaven, maxTwoPersonsPerRoom: false, offeredForSale: false },
      household: {
        members: [
          {
            role: 'applicant',
            age: 34,
            ...nothingAgainst,
            benefits: [{ type: 'kontanthjaelp', from: '2023-01', to: null }],
          },
          { role: 'child', age: 8, ...nothingAgainst },
        ],
      },
    },
  },
  venteliste: {
    summary: 'Letting from the waiting list, the criteria of flexible letting having been checked',
    value: {
      decisionDate,
      pathway: 'venteliste',
      dwelling: { ...inBispehaven, stated: { kombineretUdlejning: 'none' } },
      household: { residesInDepartment: false, members: [applicant, child] },
      findings: { flexibleCriteriaMet: true },
      landlordGrounds: { overdueDebt: false },
    },
  },
  'intern-oprykning': {
    summary: 'A move within the department',
    value: {
      decisionDate,
      pathway: 'intern-oprykning',
      dwelling: inBispehaven,
      household: {
        residesInDepartment: true,
        members: [applicant, { ...applicant, role: 'cohabitant', age: 31, cohabitingSince: '2020-05-01' }],
      },
      findings: { flexibleCriteriaMet: true },
    },
  },
  annoncering: {
    summary: 'Advertised letting, nothing having been checked yet: the answer says which facts are missing',
    value: {
      decisionDate,
      pathway: 'annoncering',
      dwelling: inBispehaven,
      household: { members: [{ role: 'applicant', age: 27 }] },
    },
  },
  genhusning: {
    summary: 'Rehousing, which the bans of listed areas do not reach',
    value: {
      decisionDate,
      pathway: 'genhusning',
      dwelling: inBispehaven,
      household: { members: [{ role: 'applicant' }, { role: 'spouse' }, { role: 'child' }] },
    },
  },
  udslusning: {
    summary: 'A dwelling on the way out of an institution, outside listed areas',
    value: {
      decisionDate,
      pathway: 'udslusning',
      dwelling: { areaId: null, kind: 'ungdomsbolig', rooms: 1 },
      household: { members: [{ role: 'applicant' }] },
    },
  },
  inklusionsbolig: {
    summary: 'An inclusion dwelling',
    value: {
      decisionDate,
      pathway: 'inklusionsbolig',
      dwelling: { areaId: null, kind: 'familiebolig', rooms: 2 },
      household: { members: [{ role: 'applicant' }] },
    },
  },
  flygtningebolig: {
    summary: 'A dwelling for refugees',
    value: {
      decisionDate,
      pathway: 'flygtningebolig',
      dwelling: { areaId: null, kind: 'familiebolig', rooms: 4 },
      household: {
        integrationPlacement: 'refugee',
        members: [{ role: 'applicant' }, { role: 'spouse' }],
      },
    },
  },
  fremleje: {
    summary: 'A tenant studying abroad sublets the whole dwelling for a year',
    value: {
      decisionDate,
      pathway: 'fremleje',
      dwelling: { ...inBispehaven, maxTwoPersonsPerRoom: true },
      household: { residesInDepartment: false, members: [applicant, child] },
      findings: { flexibleCriteriaMet: true },
      tenancy: {
        sublet: {
          scope: 'whole',
          reason: 'studieophold',
          from: '2024-04-01',
          to: '2025-03-31',
          monthlyRent: 6000,
          ownMonthlyRent: 6500,
          writtenAgreement: true,
          agreedOn: '2024-02-28',
          copyReceivedOn: '2024-02-28',
          notifiedOn: '2024-02-10',
          documentationReceivedOn: '2024-02-28',
        },
      },
    },
  },
  bytte: {
    summary: 'Two tenants exchange dwellings',
    value: {
      decisionDate,
      pathway: 'bytte',
      dwelling: { ...inBispehaven, maxTwoPersonsPerRoom: false },
      household: { residesInDepartment: false, members: [applicant] },
      findings: { flexibleCriteriaMet: true },
      tenancy: { exchange: { outgoingTenantSince: '2019-06-01' } },
    },
  },
  'privat-anvisning': {
    summary: 'The municipality uses an agreed right in a private property',
    value: {
      decisionDate,
      pathway: 'privat-anvisning',
      dwelling: { areaId: null, kind: 'privat-lejebolig', rooms: 3 },
      household: { members: [{ role: 'applicant' }, { role: 'child' }] },
      privateAgreement: {
        inForce: true,
        section58Decision: false,
        reallotment: false,
        scheme: 'every-fourth-vacancy',
        flatsInProperty: 40,
        vacanciesSoFar: 12,
        allocationsSoFar: 2,
      },
    },
  },
}

const { household } = decisionExamples['kommunal-anvisning'].value

/** Also what a line of NDJSON looks like, one object to a line. */
export const batchExamples = {
  'one-household-many-dwellings': {
    summary: 'One household against two dwellings',
    value: {
      common: { decisionDate, pathway: 'kommunal-anvisning', household },
      requests: [
        { id: 'bispehaven', dwelling: inBispehaven },
        { id: 'elsewhere', dwelling: { areaId: null, kind: 'familiebolig', rooms: 3 } },
      ],
    },
  },
}
