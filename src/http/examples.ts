import type { DecisionRequest, Pathway } from '../law/facts.ts'
import type { MemberFacts } from '../law/household-facts.ts'
import type { RankingAnswer } from '../ranking/ranking-answer.ts'
import type { RankingRequest } from '../ranking/ranking-request.ts'

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

const elsewhere = { residesInDepartment: false, members: [applicant] }

/** The first line of NDJSON is all of it but the candidates, and each candidate is a line. */
export const rankingExamples: { readonly vacancy: Example<RankingRequest> } = {
  vacancy: {
    summary: 'A waiting list for the seventh vacancy, which is one of those that internal movers come first for',
    value: {
      decisionDate,
      pathway: 'venteliste',
      dwelling: { ...inBispehaven, stated: { kombineretUdlejning: 'none' } },
      vacancyNumber: 7,
      internalPriority: 'every-second-vacancy',
      limit: 10,
      candidates: [
        {
          id: 'criteria-not-met',
          seniorityDate: '2009-05-04',
          household: elsewhere,
          findings: { flexibleCriteriaMet: false },
        },
        { id: 'not-checked-yet', seniorityDate: '2012-08-15', household: elsewhere },
        {
          id: 'in-debt',
          seniorityDate: '2014-01-20',
          household: elsewhere,
          findings: { flexibleCriteriaMet: true },
          landlordGrounds: { overdueDebt: true },
        },
        {
          id: 'moves-within',
          seniorityDate: '2019-11-01',
          pathway: 'intern-oprykning',
          household: { residesInDepartment: true, members: [applicant, child] },
          findings: { flexibleCriteriaMet: true },
        },
        { id: 'nobody-applies', seniorityDate: '2015-02-28', household: { members: [child] } },
      ],
    },
  },
}

/** The answer to it, but for the register, which every service has its own of. */
export const rankingAnswerExamples: { readonly vacancy: Example<RankingAnswer> } = {
  vacancy: {
    summary: 'Who comes first, who cannot have it, and who would come second if the criteria were found to be met',
    value: {
      decisionDate,
      advisory: true,
      order: { agreementId: null, ordering: null, by: ['internal', 'seniorityDate', 'id'] },
      counts: { candidates: 5, ranked: 2, excluded: 1, undetermined: 1, invalid: 1 },
      ranked: [
        { id: 'moves-within', line: 4, position: 1, tier: null, outcome: 'permitted' },
        { id: 'in-debt', line: 3, position: 2, tier: null, outcome: 'assessment' },
      ],
      excluded: [{ id: 'criteria-not-met', line: 1, tier: null, outcome: 'prohibited', ruleIds: ['abl-60-4'] }],
      undetermined: [
        {
          id: 'not-checked-yet',
          line: 2,
          tier: null,
          missingFacts: ['/findings/flexibleCriteriaMet'],
          wouldRankAt: 2,
        },
      ],
      invalid: [
        {
          id: 'nobody-applies',
          line: 5,
          status: 400,
          problem: {
            type: '/problems/invalid-request',
            status: 400,
            title: 'The request is not valid',
            detail: 'The request contradicts itself or lacks what its pathway needs.',
            errors: [{ pointer: '/household/members', detail: 'must have exactly one applicant' }],
          },
        },
      ],
      area: {
        areaId: 'aarhus-bispehaven',
        listDate: '2023-12-01',
        designations: ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
        unknown: ['forebyggelsesomraade', 'kombineret-udlejning'],
        statedByCaller: [],
      },
      warnings: [],
      law: { regime: 'R2', reviewedOn: '2026-03-08' },
      register: {
        revision: 'b1062a7ce6417205325cc0bf34e91b6efecd0f5ccbd9be77954b0593fd199bfa',
        confirmedAt: '2024-03-01T12:00:00.000Z',
        latestListDate: '2024-12-01',
      },
    },
  },
}
