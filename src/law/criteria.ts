import { type Static, Type } from 'typebox'
import { educationKinds } from './household-facts.ts'

/**
 * The criteria of flexible letting (almenboligloven § 60) as data. Citizenship, nationality and
 * ethnic origin are no part of this vocabulary and never can be.
 */

const closed = { additionalProperties: false } as const

const subject = Type.Enum(['applicant', 'applicant-or-partner', 'applicant-and-partner', 'all-adults'], {
  description: 'Who must meet it. Partner = spouse or cohabitant of any length; adults = 18 and over.',
})

const work = {
  minHoursPerWeek: Type.Optional(
    Type.Number({ minimum: 0, maximum: 168, description: 'Hours add up over the jobs that meet the rest.' }),
  ),
  permanent: Type.Optional(Type.Boolean({ description: 'true: only permanent jobs count.' })),
  minMonths: Type.Optional(Type.Integer({ minimum: 0, maximum: 1200, description: 'Months in the job.' })),
}

const kinds = Type.Array(Type.Enum([...educationKinds]), { minItems: 1, uniqueItems: true })

const EmploymentCriterion = Type.Object({ type: Type.Literal('employment'), subject, ...work }, closed)
const EducationCriterion = Type.Object({ type: Type.Literal('education'), subject, kinds }, closed)
const EmploymentOrEducationCriterion = Type.Object(
  { type: Type.Literal('employment-or-education'), subject, ...work, kinds },
  { ...closed, description: 'Each person meets one or the other.' },
)
const AgeCriterion = Type.Object(
  { type: Type.Literal('age'), subject, min: Type.Integer({ minimum: 0, maximum: 130 }) },
  closed,
)
const NoBenefitsCriterion = Type.Object(
  {
    type: Type.Literal('no-benefits'),
    subject,
    lists: Type.Array(Type.Enum(['A', 'B']), { minItems: 1, uniqueItems: true }),
    months: Type.Integer({ minimum: 0, maximum: 1200 }),
  },
  { ...closed, description: 'No receipt in that many months before the decision month, nor in it.' },
)
const WorkplaceMunicipalityCriterion = Type.Object(
  {
    type: Type.Literal('workplace-municipality'),
    subject,
    codes: Type.Array(Type.String({ pattern: '^\\d{4}$' }), { minItems: 1, uniqueItems: true }),
  },
  closed,
)

/** One criterion, met or not by a person. */
export const Criterion = Type.Union([
  EmploymentCriterion,
  EducationCriterion,
  EmploymentOrEducationCriterion,
  AgeCriterion,
  NoBenefitsCriterion,
  WorkplaceMunicipalityCriterion,
])

export type Criterion = Static<typeof Criterion>

export type Criteria = Criterion | { readonly anyOf: readonly Criteria[] } | { readonly allOf: readonly Criteria[] }
