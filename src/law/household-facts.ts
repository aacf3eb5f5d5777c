import { type Static, Type } from 'typebox'
import { closed, LocalDate, LocalMonth, MunicipalityCode } from './forms.ts'
import { stateCodes } from './states.ts'

/** What a caller may say of the household and its members. Of a member everything but the role may be absent. */

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
    workplaceMunicipalityCode: Type.Optional(MunicipalityCode),
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

/** A list of all states is told by its description; it reads on from "must be". */
const StateCode = Type.Enum([...stateCodes], {
  description:
    'the ISO 3166-1 alpha-2 code of a state (XK for Kosovo), and not of a territory whose people are citizens of another: Greenlanders and Faroese are DK',
})

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
      Type.Array(StateCode, { maxItems: 20, description: 'All the citizenships held; [] = stateless.' }),
    ),
    enrolledStudent: Type.Optional(
      Type.Boolean({ description: 'Enrolled as a student at a publicly recognised educational institution.' }),
    ),
    releases: Type.Optional(Type.Array(Release, { maxItems: 20, description: '[] = none.' })),
    leaseEndings: Type.Optional(Type.Array(LeaseEnding, { maxItems: 20, description: '[] = none.' })),
    benefits: Type.Optional(Type.Array(Benefit, { maxItems: 120, description: '[] = none.' })),
    employments: Type.Optional(Type.Array(Employment, { maxItems: 10, description: 'The jobs held; [] = none.' })),
    educations: Type.Optional(Type.Array(Education, { maxItems: 12, description: '[] = none.' })),
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
      maxItems: 50,
      description:
        'Everyone who will live there, a partner known to move in later too; in a sublet or an exchange those who move in. Exactly one applicant: who takes the dwelling over.',
    }),
  },
  closed,
)
