/**
 * The facts a rule can read, named by where they stand in a request. A `*` stands for an index.
 * A fact that a rule lacks is asked for under its own pointer.
 */
export const factNames = [
  '/dwelling/kind',
  '/dwelling/rooms',
  '/dwelling/maxTwoPersonsPerRoom',
  '/dwelling/offeredForSale',
  '/dwelling/stated/udsatBoligomraade',
  '/dwelling/stated/parallelsamfund',
  '/dwelling/stated/omdannelsesomraade',
  '/dwelling/stated/forebyggelsesomraade',
  '/dwelling/stated/kombineretUdlejning',
  '/dwelling/stated/stk7Exempt',
  '/dwelling/stated/developmentPlan',
  '/household/residesInDepartment',
  '/household/integrationPlacement',
  '/household/members',
  '/household/members/*/age',
  '/household/members/*/cohabitingSince',
  '/household/members/*/citizenships',
  '/household/members/*/enrolledStudent',
  '/household/members/*/releases',
  '/household/members/*/releases/*/releasedOn',
  '/household/members/*/releases/*/convicted',
  '/household/members/*/releases/*/institution',
  '/household/members/*/releases/*/actionPlanRequired',
  '/household/members/*/leaseEndings',
  '/household/members/*/leaseEndings/*/givenOn',
  '/household/members/*/leaseEndings/*/ground',
  '/household/members/*/benefits',
  '/household/members/*/benefits/*/legalBasis',
  '/household/members/*/employments',
  '/household/members/*/employments/*/hoursPerWeek',
  '/household/members/*/employments/*/permanent',
  '/household/members/*/employments/*/since',
  '/household/members/*/employments/*/workplaceMunicipalityCode',
  '/household/members/*/educations',
  '/household/members/*/educations/*/kind',
  '/household/members/*/educations/*/since',
  '/findings/noAlternativeOutsideListedAreas',
  '/findings/noOtherWaitingListApplicant',
  '/findings/dispensation51c',
  '/findings/flexibleCriteriaMet',
  '/findings/coveredBy51b',
  '/findings/coveredBy51c',
  '/findings/inTargetGroup',
  '/findings/councilConsent',
  '/findings/occupancyPermission',
  '/tenancy/sublet/scope',
  '/tenancy/sublet/roomsSublet',
  '/tenancy/sublet/personsAfter',
  '/tenancy/sublet/reason',
  '/tenancy/sublet/from',
  '/tenancy/sublet/to',
  '/tenancy/sublet/monthlyRent',
  '/tenancy/sublet/ownMonthlyRent',
  '/tenancy/sublet/writtenAgreement',
  '/tenancy/sublet/agreedOn',
  '/tenancy/sublet/copyReceivedOn',
  '/tenancy/sublet/notifiedOn',
  '/tenancy/sublet/documentationReceivedOn',
  '/tenancy/exchange/outgoingTenantSince',
  '/privateAgreement/inForce',
  '/privateAgreement/section58Decision',
  '/privateAgreement/reallotment',
  '/privateAgreement/scheme',
  '/privateAgreement/flatsInProperty',
  '/privateAgreement/flatsUnderAgreement',
  '/privateAgreement/vacanciesSoFar',
  '/privateAgreement/allocationsSoFar',
  '/landlordGrounds/overdueDebt',
  '/landlordGrounds/disorderLeaseNoticeOn',
  '/landlordGrounds/relevantCriminalRecord',
] as const

export type FactName = (typeof factNames)[number]

/** One fact of one request: its name, and the JSON Pointer at which it stands or is missing. */
export class Fact {
  readonly name: FactName
  readonly #indexes: readonly number[]
  #pointer: string | undefined

  constructor(name: FactName, indexes: readonly number[]) {
    this.name = name
    this.#indexes = indexes
  }

  /** Written only when asked for: most facts are known, and then nobody points at them. */
  get pointer(): string {
    let next = 0
    this.#pointer ??= this.name.replace(/\*/g, () => String(this.#indexes[next++]))
    return this.#pointer
  }
}

/** The fact at a name, its stars replaced by the indexes in turn. */
export const factAt = (name: FactName, ...indexes: readonly number[]): Fact => new Fact(name, indexes)
