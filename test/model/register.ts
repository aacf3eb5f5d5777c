import type { EducationKind } from './member.ts'

/** The register document, as its JSON is agreed: what the model reads of it. */

export type Designation =
  | 'udsat-boligomraade'
  | 'parallelsamfund'
  | 'omdannelsesomraade'
  | 'forebyggelsesomraade'
  | 'kombineret-udlejning'

export type DecisionType = 'stk7-exemption' | 'kombineret-udlejning' | 'development-plan'

export interface Edition {
  readonly listDate: string
  readonly coverage: { readonly [D in Designation]?: { readonly status: 'complete' | 'partial' | 'not-in-law' } }
  readonly entries: readonly {
    readonly areaId: string
    readonly on: readonly Designation[]
    readonly off: readonly Designation[]
  }[]
}

export interface CouncilDecision {
  readonly type: DecisionType
  readonly areaId: string
  readonly includesListB?: boolean
  readonly from: string
  readonly to: string | null
}

export type Subject = 'applicant' | 'applicant-or-partner' | 'applicant-and-partner' | 'all-adults'

interface Jobs {
  readonly minHoursPerWeek?: number
  readonly permanent?: boolean
  readonly minMonths?: number
}

interface Courses {
  readonly kinds: readonly EducationKind[]
}

export type Criterion =
  | ({ readonly type: 'employment'; readonly subject: Subject } & Jobs)
  | ({ readonly type: 'education'; readonly subject: Subject } & Courses)
  | ({ readonly type: 'employment-or-education'; readonly subject: Subject } & Jobs & Courses)
  | { readonly type: 'age'; readonly subject: Subject; readonly min: number }
  | {
      readonly type: 'no-benefits'
      readonly subject: Subject
      readonly lists: readonly ('A' | 'B')[]
      readonly months: number
    }
  | { readonly type: 'workplace-municipality'; readonly subject: Subject; readonly codes: readonly string[] }

export type Criteria = Criterion | { readonly anyOf: readonly Criteria[] } | { readonly allOf: readonly Criteria[] }

export type Basis = 'abl-60-4' | 'abl-60-1'

export interface Agreement {
  readonly agreementId: string
  readonly basis: Basis
  readonly effect: 'gate' | 'priority'
  readonly areaIds: readonly string[]
  readonly departmentIds: readonly string[]
  readonly validFrom: string
  readonly validTo: string | null
  readonly sameDepartmentMoves: 'exempt' | 'must-meet'
  readonly tiers: readonly { readonly tier: number; readonly criteria: Criteria }[]
  readonly waivers: readonly Criteria[]
}

export interface ModelRegister {
  readonly areas: readonly { readonly areaId: string; readonly municipalityCode: string }[]
  readonly departments: readonly { readonly departmentId: string; readonly areaId: string | null }[]
  readonly editions: readonly Edition[]
  readonly decisionCoverage: readonly {
    readonly municipalityCode: string
    readonly types: readonly DecisionType[]
    readonly from: string
    readonly to: string | null
  }[]
  readonly agreements: readonly Agreement[]
  readonly councilDecisions: readonly CouncilDecision[]
}
