import { type Static, Type } from 'typebox'
import { Dwelling } from './dwelling-facts.ts'
import { Findings } from './findings.ts'
import { closed, LocalDate } from './forms.ts'
import { Household } from './household-facts.ts'
import { PrivateAgreement, Tenancy } from './tenancy-facts.ts'

/**
 * The vocabulary of facts: what a caller may say of a case. Everything is closed (an unknown
 * property is an error) and nothing is coerced. An absent fact is unknown; an explicit `null` or
 * `[]` is known to be none.
 */

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
    maxRegisterAgeSeconds: Type.Optional(
      Type.Integer({
        minimum: 0,
        description:
          'Refuse to answer, with 503, where the register was last known to be the current one longer ago than this. Default: answer, and say how long ago.',
      }),
    ),
    receipt: Type.Optional(
      Type.Boolean({
        description: 'true: the answer carries a signed receipt, by which it can be shown later what was decided.',
      }),
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
  closed,
)

export type DecisionRequest = Static<typeof DecisionRequest>
