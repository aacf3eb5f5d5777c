import { type Static, Type } from 'typebox'
import { stateCodes } from './states.ts'

/**
 * The vocabulary of facts: what a caller may say of a case. Everything is closed (an unknown
 * property is an error) and nothing is coerced. An absent fact is unknown; an explicit `null` or
 * `[]` is known to be none.
 */

const closed = { additionalProperties: false } as const

/** A real civil date, YYYY-MM-DD; shared with the register's own schema. */
export const LocalDate = (description?: string) =>
  Type.String({ format: 'date', ...(description === undefined ? {} : { description }) })
const LocalMonth = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'A calendar month, YYYY-MM.' })
const Municipality = Type.String({ pattern: '^\\d{4}$', description: 'Municipality code, four digits.' })
const Amount = (description: string) => Type.Number({ minimum: 0, maximum: 1_000_000, description })
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 100_000, description })

export const pathways = [
  'kommunal-anvisning',
  'venteliste',
  'intern-oprykning',
  'annoncering',
  'genhusning',
  'udslusning',
  'inklusionsbolig',
  'flygtningebolig',
  'fremleje',
  'bytte',
  'privat-anvisning',
] as const

export type Pathway = (typeof pathways)[number]

export const almenKinds = ['familiebolig', 'ungdomsbolig', 'aeldrebolig'] as const

export type AlmenKind = (typeof almenKinds)[number]

export const dwellingKinds = [...almenKinds, 'privat-lejebolig'] as const

export const benefitTypes = [
  'integrationsydelse',
  'selvforsoergelses-og-hjemrejseydelse',
  'overgangsydelse',
  'uddannelseshjaelp',
  'kontanthjaelp',
  'foertidspension',
  'arbejdsloeshedsdagpenge',
  'sygedagpenge',
  'ressourceforloebsydelse-jobafklaring',
  'ressourceforloebsydelse-ressourceforloeb',
  'andet',
] as const

export type BenefitType = (typeof benefitTypes)[number]

export const educationKinds = ['su-berettiget', 'elev', 'laerling', 'praktikaftale', 'andet'] as const

export type EducationKind = (typeof educationKinds)[number]

export const Stated = Type.Object(
  {
    udsatBoligomraade: Type.Optional(Type.Boolean()),
    parallelsamfund: Type.Optional(Type.Boolean()),
    omdannelsesomraade: Type.Optional(Type.Boolean()),
    forebyggelsesomraade: Type.Optional(Type.Boolean()),
    kombineretUdlejning: Type.Optional(
      Type.Enum(['none', 'list-a', 'lists-a-and-b'], {
        description:
          "The council's decision under almenboligloven § 51 b for this area, and the benefit lists it takes in.",
      }),
    ),
    stk7Exempt: Type.Optional(
      Type.Boolean({ description: 'The council has exempted the area from § 59(7) under § 59(8).' }),
    ),
    developmentPlan: Type.Optional(
      Type.Boolean({ description: 'A former omdannelsesområde, still under a development plan (§ 168 a(6)).' }),
    ),
  },
  {
    ...closed,
    description: 'What the caller knows of the area on the decision date. Used only where the register does not know.',
  },
)

export type Stated = Static<typeof Stated>

export const Dwelling = Type.Object(
  {
    areaId: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Null()], {
        description:
          'An area of the register; null = known to lie in no listed area. Exactly one of areaId and departmentId.',
      }),
    ),
    departmentId: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'A department of the register.' }),
    ),
    kind: Type.Enum([...dwellingKinds], { description: 'privat-lejebolig exactly with privat-anvisning.' }),
    rooms: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Habitable rooms.' })),
    maxTwoPersonsPerRoom: Type.Optional(
      Type.Boolean({ description: 'The maximum of lov om boligforhold § 14 is in force for the dwelling.' }),
    ),
    offeredForSale: Type.Optional(Type.Boolean({ description: 'Offered for sale under almenboligloven ch. 5 a.' })),
    stated: Type.Optional(Stated),
  },
  closed,
)

const Release = Type.Object(
  {
    releasedOn: Type.Optional(LocalDate()),
    convicted: Type.Optional(Type.Boolean()),
    institution: Type.Optional(Type.Enum(['kriminalforsorgen', 'uden-for-kriminalforsorgen'])),
    actionPlanRequired: Type.Optional(
      Type.Boolean({
        description: 'An action plan is to be drawn up (serviceloven § 141; for the young formerly § 57 c).',
      }),
    ),
  },
  { ...closed, description: 'A release from an institution, within the last year or so.' },
)

const LeaseEnding = Type.Object(
  {
    givenOn: Type.Optional(LocalDate()),
    manner: Type.Optional(Type.Enum(['ophaevet', 'opsagt'])),
    ground: Type.Optional(Type.Enum(['grov-overtraedelse-af-god-skik-og-orden', 'betalingsmisligholdelse', 'andet'])),
  },
  {
    ...closed,
    description: 'A lease that was cancelled or terminated; givenOn is the day the cancellation or notice was given.',
  },
)

const Benefit = Type.Object(
  {
    type: Type.Enum([...benefitTypes]),
    legalBasis: Type.Optional(
      Type.Enum(['las-16-1', 'las-16-2'], {
        description:
          'Of kontanthjælp only: the paragraph of lov om aktiv socialpolitik § 16; says something of months from July 2025 on.',
      }),
    ),
    from: LocalMonth,
    to: Type.Union([LocalMonth, Type.Null()], { description: 'The last month of receipt; null = ongoing.' }),
  },
  { ...closed, description: 'A period of receipt in whole months, both ends included.' },
)

const Employment = Type.Object(
  {
    kind: Type.Optional(Type.Enum(['ordinaer', 'fleksjob', 'loentilskud', 'selvstaendig'])),
    hoursPerWeek: Type.Optional(Type.Number({ minimum: 0, maximum: 168 })),
    permanent: Type.Optional(Type.Boolean()),
    since: Type.Optional(LocalDate()),
    workplaceMunicipalityCode: Type.Optional(Municipality),
  },
  closed,
)

const Education = Type.Object(
  {
    kind: Type.Optional(Type.Enum([...educationKinds])),
    since: Type.Optional(LocalDate()),
  },
  closed,
)

export const roles = ['applicant', 'spouse', 'cohabitant', 'child', 'other'] as const

export const MemberFacts = Type.Object(
  {
    role: Type.Enum([...roles]),
    age: Type.Optional(Type.Integer({ minimum: 0, maximum: 130 })),
    movesIn: Type.Optional(
      Type.Boolean({
        description: 'Default true; false only for a spouse or cohabitant, who then counts in §§ 51 b and 51 c alone.',
      }),
    ),
    cohabitingSince: Type.Optional(LocalDate()),
    citizenships: Type.Optional(
      Type.Array(Type.Enum([...stateCodes]), {
        maxItems: 20,
        description:
          'ISO 3166-1 alpha-2 codes of the states whose citizenship is held, all of them (XK for Kosovo); [] = stateless. ' +
          'A territory without a citizenship of its own is no state: Greenlanders and Faroese are DK.',
      }),
    ),
    enrolledStudent: Type.Optional(
      Type.Boolean({ description: 'Enrolled as a student at a publicly recognised educational institution.' }),
    ),
    releases: Type.Optional(Type.Array(Release, { maxItems: 100, description: '[] = none.' })),
    leaseEndings: Type.Optional(Type.Array(LeaseEnding, { maxItems: 100, description: '[] = none.' })),
    benefits: Type.Optional(Type.Array(Benefit, { maxItems: 500, description: '[] = none.' })),
    employments: Type.Optional(Type.Array(Employment, { maxItems: 12, description: 'The jobs held; [] = none.' })),
    educations: Type.Optional(Type.Array(Education, { maxItems: 100, description: '[] = none.' })),
  },
  closed,
)

export type MemberFacts = Static<typeof MemberFacts>

export const Household = Type.Object(
  {
    residesInDepartment: Type.Optional(
      Type.Boolean({ description: 'The applicant holds a dwelling in the department; absent = unknown.' }),
    ),
    integrationPlacement: Type.Optional(
      Type.Enum(['refugee', 'ukraine-special-act'], {
        description: 'First placement of a newly assigned refugee; absent = none.',
      }),
    ),
    members: Type.Array(MemberFacts, {
      minItems: 1,
      maxItems: 100,
      description: 'Everyone who will live there, a partner known to move in later too. Exactly one applicant.',
    }),
  },
  closed,
)

const finding = (description: string) => Type.Optional(Type.Boolean({ description }))

export const Findings = Type.Object(
  {
    noAlternativeOutsideListedAreas: finding('The council: no dwelling outside such areas can be allotted (§ 59(9)).'),
    noOtherWaitingListApplicant: finding(
      'Nobody else on the list can take the dwelling and no agreement keeps it empty (§ 51 b(8)).',
    ),
    dispensation51c: finding('The municipality dispenses from § 51 c (§ 51 c(4)).'),
    flexibleCriteriaMet: finding('The documents were checked: the criteria of § 60 are met, or not.'),
    coveredBy51b: finding('What the municipality has told of applicant and spouse (§ 51 b(7)).'),
    coveredBy51c: finding('What the municipality has told of applicant and spouse (§ 51 c(3)).'),
    inTargetGroup: finding(
      'The household belongs to the target group of the youth dwelling or the dwelling for the elderly.',
    ),
    councilConsent: finding('The council consents to an exchange outside the target group (almenlejeloven § 69(5)).'),
    occupancyPermission: finding('The council permits more than two persons per room (lov om boligforhold § 15(1)).'),
  },
  { ...closed, description: "A person's documented assessments. Absent = not made." },
)

export type Findings = Static<typeof Findings>

export const Sublet = Type.Object(
  {
    scope: Type.Enum(['whole', 'part']),
    roomsSublet: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Part only.' })),
    personsAfter: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, description: 'Part only: all who then live in the dwelling.' }),
    ),
    reason: Type.Enum([
      'studieophold',
      'sygdom',
      'forretningsrejse',
      'midlertidig-forflyttelse',
      'anden-midlertidig',
      'ikke-midlertidig',
    ]),
    from: LocalDate(),
    to: LocalDate(),
    monthlyRent: Amount('DKK a month.'),
    ownMonthlyRent: Amount('DKK a month.'),
    writtenAgreement: Type.Boolean(),
    agreedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not agreed yet.' }),
    copyReceivedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not received yet.' }),
    notifiedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not received yet.' }),
    documentationReceivedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not received yet.' }),
  },
  closed,
)

export type SubletFacts = Static<typeof Sublet>

export const Exchange = Type.Object({ outgoingTenantSince: LocalDate() }, closed)

export const Tenancy = Type.Object({ sublet: Type.Optional(Sublet), exchange: Type.Optional(Exchange) }, closed)

export const PrivateAgreement = Type.Object(
  {
    inForce: Type.Boolean(),
    section58Decision: Type.Boolean(),
    reallotment: Type.Boolean({ description: 'A flat already used under the right.' }),
    scheme: Type.Enum(['every-fourth-vacancy', 'specified-flats']),
    flatsInProperty: Count('All flats of the property.'),
    flatsUnderAgreement: Type.Optional(Count('specified-flats: after this allocation.')),
    vacanciesSoFar: Type.Optional(Count('every-fourth-vacancy: before this one.')),
    allocationsSoFar: Type.Optional(Count('every-fourth-vacancy: before this one.')),
  },
  closed,
)

export type PrivateAgreementFacts = Static<typeof PrivateAgreement>

export const LandlordGrounds = Type.Object(
  {
    overdueDebt: Type.Optional(
      Type.Boolean({
        description:
          'A debt to this organisation that is neither insignificant, time-barred nor under a kept arrangement (udlejningsbekendtgørelsen § 27(2)).',
      }),
    ),
    disorderLeaseNoticeOn: Type.Optional(LocalDate()),
    relevantCriminalRecord: Type.Optional(Type.Boolean()),
  },
  {
    ...closed,
    description: 'Grounds of the landlord at letting (udlejningsbekendtgørelsen §§ 27-29). Never asked for.',
  },
)

export const languages = ['both', 'da', 'en'] as const

export type Language = (typeof languages)[number]

export const Options = Type.Object(
  {
    language: Type.Optional(
      Type.Enum([...languages], { description: 'Which explanations and questions the answer carries. Default both.' }),
    ),
    reasons: Type.Optional(
      Type.Enum(['all', 'decisive'], { description: 'decisive: leave out the rules that clear. Default all.' }),
    ),
  },
  closed,
)

export const DecisionRequest = Type.Object(
  {
    decisionDate: Type.Optional(LocalDate('The day of allotment. Default: today in Europe/Copenhagen.')),
    pathway: Type.Enum([...pathways]),
    dwelling: Dwelling,
    household: Household,
    findings: Type.Optional(Findings),
    tenancy: Type.Optional(Tenancy),
    privateAgreement: Type.Optional(PrivateAgreement),
    landlordGrounds: Type.Optional(LandlordGrounds),
    options: Type.Optional(Options),
  },
  { ...closed, $id: 'DecisionRequest' },
)

export type DecisionRequest = Static<typeof DecisionRequest>
