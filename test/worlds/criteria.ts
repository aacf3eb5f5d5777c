import fc from 'fast-check'
import type { Criteria, Criterion } from '../../src/law/criteria.ts'

/** The criteria of flexible letting, each kind for each subject, nested to a depth of two. */

const subject = fc.constantFrom<Criterion['subject'][]>(
  'applicant',
  'applicant-or-partner',
  'applicant-and-partner',
  'all-adults',
)

const criterion: fc.Arbitrary<Criterion> = fc
  .tuple(
    subject,
    fc.constantFrom<((subject: Criterion['subject']) => Criterion)[]>(
      (subject) => ({ type: 'employment', subject, minHoursPerWeek: 30, permanent: true, minMonths: 6 }),
      (subject) => ({ type: 'employment', subject, minHoursPerWeek: 37 }),
      (subject) => ({ type: 'employment', subject }),
      (subject) => ({ type: 'employment', subject, permanent: false, minHoursPerWeek: 0, minMonths: 24 }),
      (subject) => ({ type: 'education', subject, kinds: ['su-berettiget', 'elev'] }),
      (subject) => ({ type: 'employment-or-education', subject, minHoursPerWeek: 25, kinds: ['laerling'] }),
      (subject) => ({ type: 'employment-or-education', subject, minMonths: 6, kinds: ['praktikaftale', 'elev'] }),
      (subject) => ({ type: 'age', subject, min: 65 }),
      (subject) => ({ type: 'age', subject, min: 18 }),
      (subject) => ({ type: 'no-benefits', subject, lists: ['A', 'B'], months: 6 }),
      (subject) => ({ type: 'no-benefits', subject, lists: ['A'], months: 0 }),
      (subject) => ({ type: 'no-benefits', subject, lists: ['B'], months: 24 }),
      (subject) => ({ type: 'workplace-municipality', subject, codes: ['0751'] }),
    ),
  )
  .map(([subject, make]) => make(subject))

const several = fc.array(criterion, { minLength: 1, maxLength: 2 })

export const criteria: fc.Arbitrary<Criteria> = fc.oneof(
  criterion,
  criterion,
  criterion,
  several.map((anyOf) => ({ anyOf })),
  several.map((allOf) => ({ allOf })),
  fc.tuple(several, criterion).map(([anyOf, one]) => ({ allOf: [{ anyOf }, one] })),
)
