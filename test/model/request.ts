import type { ModelMember } from './member.ts'

/** The request for a decision, as its JSON is agreed. What is optional may be absent, and is then unknown. */

export type Pathway =
  | 'kommunal-anvisning'
  | 'venteliste'
  | 'intern-oprykning'
  | 'annoncering'
  | 'genhusning'
  | 'udslusning'
  | 'inklusionsbolig'
  | 'flygtningebolig'
  | 'fremleje'
  | 'bytte'
  | 'privat-anvisning'

export type Kind = 'familiebolig' | 'ungdomsbolig' | 'aeldrebolig' | 'privat-lejebolig'

export type KombineretUdlejning = 'none' | 'list-a' | 'lists-a-and-b'

export interface Stated {
  readonly udsatBoligomraade?: boolean
  readonly parallelsamfund?: boolean
  readonly omdannelsesomraade?: boolean
  readonly forebyggelsesomraade?: boolean
  readonly kombineretUdlejning?: KombineretUdlejning
  readonly stk7Exempt?: boolean
  readonly developmentPlan?: boolean
}

export interface Sublet {
  readonly scope: 'whole' | 'part'
  readonly roomsSublet?: number
  readonly personsAfter?: number
  readonly reason:
    | 'studieophold'
    | 'sygdom'
    | 'forretningsrejse'
    | 'midlertidig-forflyttelse'
    | 'anden-midlertidig'
    | 'ikke-midlertidig'
  readonly from: string
  readonly to: string
  readonly monthlyRent: number
  readonly ownMonthlyRent: number
  readonly writtenAgreement: boolean
  readonly agreedOn: string | null
  readonly copyReceivedOn: string | null
  readonly notifiedOn: string | null
  readonly documentationReceivedOn: string | null
}

export interface PrivateAgreement {
  readonly inForce: boolean
  readonly section58Decision: boolean
  readonly reallotment: boolean
  readonly scheme: 'every-fourth-vacancy' | 'specified-flats'
  readonly flatsInProperty: number
  readonly flatsUnderAgreement?: number
  readonly vacanciesSoFar?: number
  readonly allocationsSoFar?: number
}

export interface ModelRequest {
  /** Always stated here: the model has no clock. */
  readonly decisionDate: string
  readonly pathway: Pathway
  readonly dwelling: {
    readonly areaId?: string | null
    readonly departmentId?: string
    readonly kind: Kind
    readonly rooms?: number
    readonly maxTwoPersonsPerRoom?: boolean
    readonly offeredForSale?: boolean
    readonly stated?: Stated
  }
  readonly household: {
    readonly residesInDepartment?: boolean
    readonly integrationPlacement?: 'refugee' | 'ukraine-special-act'
    readonly members: readonly ModelMember[]
  }
  readonly findings?: {
    readonly noAlternativeOutsideListedAreas?: boolean
    readonly noOtherWaitingListApplicant?: boolean
    readonly dispensation51c?: boolean
    readonly flexibleCriteriaMet?: boolean
    readonly coveredBy51b?: boolean
    readonly coveredBy51c?: boolean
    readonly inTargetGroup?: boolean
    readonly councilConsent?: boolean
    readonly occupancyPermission?: boolean
  }
  readonly tenancy?: {
    readonly sublet?: Sublet
    readonly exchange?: { readonly outgoingTenantSince: string }
  }
  readonly privateAgreement?: PrivateAgreement
  readonly landlordGrounds?: {
    readonly overdueDebt?: boolean
    readonly disorderLeaseNoticeOn?: string
    readonly relevantCriminalRecord?: boolean
  }
  readonly options?: { readonly language?: 'both' | 'da' | 'en'; readonly reasons?: 'all' | 'decisive' }
}
