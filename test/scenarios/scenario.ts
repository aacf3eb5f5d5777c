import type { DecisionRequest } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import type { RuleId, Verdict } from '../../src/law/rule-ids.ts'

/**
 * A scenario: a case in few words, and what the law says of it. The files are data, one for each
 * section of an Act, and say only what differs from a household with nothing against it.
 */
export interface Scenario {
  /** The rule it is about. */
  readonly rule: RuleId
  readonly name: string
  readonly on: string
  readonly pathway: DecisionRequest['pathway']
  /** An area of the scenarios' register; null: in no listed area. Default null. */
  readonly area?: string | null
  /** A department instead of an area. */
  readonly department?: string
  readonly dwelling?: Differing<DecisionRequest['dwelling']>
  readonly household?: Differing<Omit<DecisionRequest['household'], 'members'>>
  /** What differs of the applicant; here and elsewhere a property given as "absent" is left out. */
  readonly applicant?: Differing<MemberFacts>
  /** The others, each likewise; `role` says who. */
  readonly others?: readonly (Differing<Omit<MemberFacts, 'role'>> & Pick<MemberFacts, 'role'>)[]
  readonly findings?: DecisionRequest['findings']
  readonly sublet?: Partial<NonNullable<NonNullable<DecisionRequest['tenancy']>['sublet']>>
  readonly exchange?: NonNullable<DecisionRequest['tenancy']>['exchange']
  readonly privateAgreement?: DecisionRequest['privateAgreement']
  readonly landlordGrounds?: DecisionRequest['landlordGrounds']
  readonly expect: Expectation
}

/** The case alone, without what is expected of it. */
export type Told = Omit<Scenario, 'rule' | 'name' | 'expect'>

type Differing<T> = { readonly [P in keyof T]?: T[P] | 'absent' }

export interface Expectation {
  /** refused: not answered at all, with the problem of that name. */
  readonly outcome: 'permitted' | 'prohibited' | 'assessment' | 'undetermined' | 'refused'
  readonly problem?: string
  /** What the scenario's rule says; null: it does not apply. */
  readonly verdict: Verdict | null
  readonly decisive?: boolean
  readonly liftedBy?: RuleId | null
  /** The members that the verdict rests on. */
  readonly members?: readonly number[]
  readonly lapsesOn?: string | null
  readonly earliestPermittedOn?: string | null
  /** Pointers, in alphabetical order. */
  readonly missing?: readonly string[]
  readonly exceptions?: readonly RuleId[]
  /** The agreement known to apply, which ranks the household; null: none. */
  readonly agreement?: string | null
  /** The tier it gives; null: none. */
  readonly tier?: number | null
  readonly regime?: 'R1' | 'R2' | 'R3'
  /** The rule as it is cited first. */
  readonly provision?: { readonly citation?: string; readonly eli?: string; readonly versionFrom?: string }
  /** What the area is, what is not known of it, and what rests on the caller alone. */
  readonly area?: {
    readonly listDate?: string | null
    readonly designations?: readonly string[]
    readonly unknown?: readonly string[]
    readonly statedByCaller?: readonly string[]
  }
  /** Whether the answer warns that the law text was last reviewed long ago. */
  readonly reviewOverdue?: boolean
}

/** Somebody of whom everything is known and nothing stands against. */
export const settled: Omit<MemberFacts, 'role'> = {
  age: 35,
  citizenships: ['DK'],
  enrolledStudent: false,
  releases: [],
  leaseEndings: [],
  benefits: [],
  employments: [
    { kind: 'ordinaer', hoursPerWeek: 37, permanent: true, since: '2015-01-01', workplaceMunicipalityCode: '0900' },
  ],
  educations: [],
}

/** A sublet of the whole dwelling with nothing against it. */
export const wholeSublet = {
  scope: 'whole',
  reason: 'studieophold',
  from: '2024-04-01',
  to: '2025-03-31',
  monthlyRent: 6000,
  ownMonthlyRent: 6500,
  writtenAgreement: true,
  agreedOn: null,
  copyReceivedOn: '2024-03-10',
  notifiedOn: '2024-03-10',
  documentationReceivedOn: '2024-03-10',
} as const

/** An agreement on specified flats of a private property, within its share. */
export const specifiedFlats = {
  inForce: true,
  section58Decision: false,
  reallotment: false,
  scheme: 'specified-flats',
  flatsInProperty: 40,
  flatsUnderAgreement: 8,
} as const

const differing = <T extends object>(base: object, differences: T | undefined): object =>
  Object.fromEntries(Object.entries({ ...base, ...differences }).filter(([, value]) => value !== 'absent'))

/** The request a scenario stands for. What it comes to must still be checked against the vocabulary. */
export const requestOf = (scenario: Told): object => {
  const { pathway } = scenario
  const place =
    scenario.department === undefined ? { areaId: scenario.area ?? null } : { departmentId: scenario.department }
  return {
    decisionDate: scenario.on,
    pathway,
    dwelling: differing(
      {
        ...place,
        kind: pathway === 'privat-anvisning' ? 'privat-lejebolig' : 'familiebolig',
        rooms: 3,
        ...(pathway === 'fremleje' || pathway === 'bytte' ? { maxTwoPersonsPerRoom: false } : {}),
      },
      scenario.dwelling,
    ),
    household: {
      ...differing({ residesInDepartment: false }, scenario.household),
      members: [
        differing({ role: 'applicant', ...settled }, scenario.applicant),
        ...(scenario.others ?? []).map((other) => differing(settled, other)),
      ],
    },
    ...(scenario.findings === undefined ? {} : { findings: scenario.findings }),
    ...(pathway === 'fremleje' ? { tenancy: { sublet: differing(wholeSublet, scenario.sublet) } } : {}),
    ...(pathway === 'bytte'
      ? { tenancy: { exchange: scenario.exchange ?? { outgoingTenantSince: '2015-01-01' } } }
      : {}),
    ...(scenario.privateAgreement === undefined ? {} : { privateAgreement: scenario.privateAgreement }),
    ...(scenario.landlordGrounds === undefined ? {} : { landlordGrounds: scenario.landlordGrounds }),
  }
}
