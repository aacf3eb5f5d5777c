import type { DecisionRequest } from '../../src/law/facts.ts'
import type { Candidate, RankingHead } from '../../src/ranking/ranking-request.ts'
import type { AgreementEntry } from '../../src/register/agreement-entry.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import type { RegisterSnapshot } from '../../src/register/snapshot.ts'
import { agreement, snapshotOf } from '../register/document.ts'

/**
 * A waiting list for dwellings in departments of one area. The departments differ in how their agreement
 * orders: from 60 a candidate is in tier 1, from 40 in tier 2. The area is under kombineret udlejning, so
 * what is known of a candidate's benefits makes the outcome.
 */

const orderings: { readonly [department: string]: AgreementEntry['ordering'] } = {
  tiers: { mode: 'tiers' },
  seniority: { mode: 'seniority' },
  quota: { mode: 'quota', preferred: 2, of: 3 },
}

const fromAge = (tier: number, min: number) => ({
  tier,
  criteria: { type: 'age' as const, subject: 'applicant', min } as const,
})

const complete = { status: 'complete', officialTotal: 0, found: 0 } as const

const document: RegisterDocument = {
  schemaVersion: 1,
  sequence: 1,
  areas: [
    { areaId: 'blok', name: 'Blok', municipalityCode: '0540' },
    { areaId: 'udsat', name: 'Udsat', municipalityCode: '0540' },
  ],
  departments: [
    ...['none', ...Object.keys(orderings)].map((departmentId) => ({ departmentId, areaId: 'blok' })),
    { departmentId: 'udsat-1', areaId: 'udsat' },
  ].map((department) => ({ ...department, name: department.departmentId, municipalityCode: '0540' })),
  editions: [
    {
      listDate: '2023-12-01',
      coverage: {
        'udsat-boligomraade': complete,
        parallelsamfund: complete,
        omdannelsesomraade: complete,
        forebyggelsesomraade: complete,
      },
      entries: [{ areaId: 'udsat', on: ['udsat-boligomraade'], off: [], sources: ['made up'] }],
    },
  ],
  agreements: [
    ...Object.entries(orderings).map(([department, ordering]) =>
      agreement({
        agreementId: `by-${department}`,
        basis: 'abl-60-1',
        effect: 'priority',
        departmentIds: [department],
        sameDepartmentMoves: 'must-meet',
        ordering,
        tiers: [fromAge(1, 60), fromAge(2, 40)],
      }),
    ),
    agreement({
      agreementId: 'stk-4',
      effect: 'priority',
      areaIds: ['udsat'],
      sameDepartmentMoves: 'exempt',
      ordering: { mode: 'tiers' },
      tiers: [fromAge(3, 40)],
    }),
    agreement({
      agreementId: 'stk-1',
      basis: 'abl-60-1',
      effect: 'priority',
      areaIds: ['udsat'],
      sameDepartmentMoves: 'must-meet',
      ordering: { mode: 'seniority' },
      tiers: [fromAge(5, 40)],
    }),
  ],
  councilDecisions: [
    { type: 'kombineret-udlejning', areaId: 'blok', includesListB: false, from: '2022-01-01', to: null },
  ],
  decisionCoverage: [
    {
      municipalityCode: '0540',
      types: ['stk7-exemption', 'development-plan', 'kombineret-udlejning'],
      from: '2018-12-01',
      to: null,
    },
  ],
  municipalities: [],
}

export const register: RegisterSnapshot = snapshotOf(document)

/** A vacancy in a department, on the waiting list. */
export const vacancyIn = (departmentId: string, differs: Partial<RankingHead> = {}): RankingHead => ({
  decisionDate: '2024-03-01',
  pathway: 'venteliste',
  dwelling: { departmentId, kind: 'familiebolig' },
  ...differs,
})

/** What is known of benefits, and what follows on the waiting list. */
const benefits = {
  permitted: [],
  assessment: [],
  prohibited: [{ type: 'kontanthjaelp', from: '2023-01', to: null }],
  undetermined: undefined,
} as const

export interface Waiting {
  readonly id: string
  readonly since: string
  readonly age?: number | undefined
  readonly outcome?: keyof typeof benefits | undefined
  readonly pathway?: Candidate['pathway']
}

/** Somebody on the list, who lives elsewhere. */
export const waiting = ({ id, since, age = 30, outcome = 'permitted', pathway }: Waiting): Candidate => {
  const received: DecisionRequest['household']['members'][number]['benefits'] =
    outcome === 'undetermined' ? undefined : [...benefits[outcome]]
  return {
    id,
    seniorityDate: since,
    ...(pathway === undefined ? {} : { pathway }),
    household: {
      residesInDepartment: false,
      members: [{ role: 'applicant', age, ...(received === undefined ? {} : { benefits: received }) }],
    },
    ...(outcome === 'assessment' ? { landlordGrounds: { overdueDebt: true } } : {}),
  }
}
