/** A member of the household, as its JSON is agreed. What is absent is unknown. */

export type BenefitType =
  | 'integrationsydelse'
  | 'selvforsoergelses-og-hjemrejseydelse'
  | 'overgangsydelse'
  | 'uddannelseshjaelp'
  | 'kontanthjaelp'
  | 'foertidspension'
  | 'arbejdsloeshedsdagpenge'
  | 'sygedagpenge'
  | 'ressourceforloebsydelse-jobafklaring'
  | 'ressourceforloebsydelse-ressourceforloeb'
  | 'andet'

export interface Release {
  readonly releasedOn?: string
  readonly convicted?: boolean
  readonly institution?: 'kriminalforsorgen' | 'uden-for-kriminalforsorgen'
  readonly actionPlanRequired?: boolean
}

export interface LeaseEnding {
  readonly givenOn?: string
  readonly manner?: 'ophaevet' | 'opsagt'
  readonly ground?: 'grov-overtraedelse-af-god-skik-og-orden' | 'betalingsmisligholdelse' | 'andet'
}

export interface Benefit {
  readonly type: BenefitType
  readonly legalBasis?: 'las-16-1' | 'las-16-2'
  readonly from: string
  readonly to: string | null
}

export interface Employment {
  readonly kind?: 'ordinaer' | 'fleksjob' | 'loentilskud' | 'selvstaendig'
  readonly hoursPerWeek?: number
  readonly permanent?: boolean
  readonly since?: string
  readonly workplaceMunicipalityCode?: string
}

export type EducationKind = 'su-berettiget' | 'elev' | 'laerling' | 'praktikaftale' | 'andet'

export interface Education {
  readonly kind?: EducationKind
  readonly since?: string
}

export interface ModelMember {
  readonly role: 'applicant' | 'spouse' | 'cohabitant' | 'child' | 'other'
  readonly age?: number
  readonly movesIn?: boolean
  readonly cohabitingSince?: string
  readonly citizenships?: readonly string[]
  readonly enrolledStudent?: boolean
  readonly releases?: readonly Release[]
  readonly leaseEndings?: readonly LeaseEnding[]
  readonly benefits?: readonly Benefit[]
  readonly employments?: readonly Employment[]
  readonly educations?: readonly Education[]
}
