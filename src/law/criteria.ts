import { type Static, Type } from 'typebox'
import { type BenefitList, listA, listB, receivedWithin } from './benefits.ts'
import { addMonths, type Day } from './calendar.ts'
import type { Clock } from './clock.ts'
import { educationKinds } from './facts.ts'
import { type Employment, isPartner, type Member, memberFact } from './household.ts'
import { AGE_OF_MAJORITY } from './parameters.ts'
import type { Fact } from './pointers.ts'
import { and, every, not, of, or, some, type Term, Unknown } from './terms.ts'

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

const benefitLists = { A: listA, B: listB } as const satisfies Record<string, BenefitList>

/** Whether an event has happened. */
const begun = (since: Day | undefined, fact: Fact, today: Clock, afterMonths = 0): Term =>
  of(since, fact, (day) => today.reached(addMonths(day, afterMonths)))

/** Whether a job counts: begun, held for long enough, permanent where that is asked. */
const jobCounts = (
  member: Member,
  job: Employment,
  { permanent = false, minMonths = 0 }: { permanent?: boolean; minMonths?: number },
  today: Clock,
): Term =>
  and(
    !permanent ||
      of(job.permanent, memberFact(member, '/household/members/*/employments/*/permanent', job), (is) => is),
    begun(job.since, memberFact(member, '/household/members/*/employments/*/since', job), today, minMonths),
  )

interface OpenJob {
  readonly counts: Term
  readonly hours: number | undefined
  readonly hoursFact: Fact
}

/** Whether some choice among the jobs brings a sum below `need` that one more job of `hours` lifts to it. */
const canTip = (others: readonly OpenJob[], hours: number, need: number): boolean => {
  const [first, ...rest] = others
  if (need <= 0) return false
  if (first === undefined) return hours >= need
  return first.hours === undefined ? hours > 0 : canTip(rest, hours, need) || canTip(rest, hours, need - first.hours)
}

/**
 * Whether the hours of the jobs that count reach a number. Unknown while known hours fall short and
 * possible hours reach it; then only the jobs that could still tip the sum are asked about.
 */
const hoursReach = (jobs: readonly OpenJob[], need: number): Term => {
  const possible = jobs.filter(({ counts }) => counts !== false)
  const settled = possible.filter(({ counts, hours }) => counts === true && hours !== undefined)
  const open = possible.filter((job) => !settled.includes(job))
  const lacking = need - settled.reduce((sum, { hours = 0 }) => sum + hours, 0)
  if (lacking <= 0 && settled.length > 0) return true
  const decisive = open.filter((job) => {
    const others = open.filter((other) => other !== job)
    return job.hours === undefined || lacking <= 0 || canTip(others, job.hours, lacking)
  })
  if (decisive.length === 0) return false
  return decisive.reduce<Term>(
    (term, { counts, hours, hoursFact }) => and(term, counts, hours === undefined ? new Unknown([hoursFact]) : true),
    true,
  )
}

const inEmployment = (
  member: Member,
  terms: { minHoursPerWeek?: number; permanent?: boolean; minMonths?: number },
  today: Clock,
): Term =>
  of(member.employments, memberFact(member, '/household/members/*/employments'), (jobs) => {
    const need = terms.minHoursPerWeek ?? 0
    return hoursReach(
      jobs.map((job) => ({
        counts: jobCounts(member, job, terms, today),
        hours: need === 0 ? 0 : job.hoursPerWeek,
        hoursFact: memberFact(member, '/household/members/*/employments/*/hoursPerWeek', job),
      })),
      need,
    )
  })

const inEducation = (member: Member, kinds: readonly string[], today: Clock): Term =>
  of(member.educations, memberFact(member, '/household/members/*/educations'), (educations) =>
    some(educations, (education) =>
      and(
        of(education.kind, memberFact(member, '/household/members/*/educations/*/kind', education), (kind) =>
          kinds.includes(kind),
        ),
        begun(education.since, memberFact(member, '/household/members/*/educations/*/since', education), today),
      ),
    ),
  )

const worksIn = (member: Member, codes: readonly string[], today: Clock): Term =>
  of(member.employments, memberFact(member, '/household/members/*/employments'), (jobs) =>
    some(jobs, (job) =>
      and(
        of(
          job.workplaceMunicipalityCode,
          memberFact(member, '/household/members/*/employments/*/workplaceMunicipalityCode', job),
          (code) => codes.includes(code),
        ),
        begun(job.since, memberFact(member, '/household/members/*/employments/*/since', job), today),
      ),
    ),
  )

const age = (member: Member, test: (age: number) => boolean): Term =>
  of(member.age, memberFact(member, '/household/members/*/age'), test)

/** Whether one person meets a criterion. */
const personMeets = (criterion: Criterion, person: Member, today: Clock): Term => {
  switch (criterion.type) {
    case 'employment':
      return inEmployment(person, criterion, today)
    case 'education':
      return inEducation(person, criterion.kinds, today)
    case 'employment-or-education':
      return or(inEmployment(person, criterion, today), inEducation(person, criterion.kinds, today))
    case 'age':
      return age(person, (years) => years >= criterion.min)
    case 'no-benefits':
      return not(some(criterion.lists, (list) => receivedWithin(person, benefitLists[list], criterion.months, today)))
    case 'workplace-municipality':
      return worksIn(person, criterion.codes, today)
  }
}

/** Whether those of the household whom a criterion is about meet it; the members are those who move in. */
const subjectMeets = (criterion: Criterion, members: readonly Member[], today: Clock): Term => {
  const meets = (person: Member): Term => personMeets(criterion, person, today)
  const couple = members.filter((member) => member.role === 'applicant' || isPartner(member))
  switch (criterion.subject) {
    case 'applicant':
      return every(
        members.filter((member) => member.role === 'applicant'),
        meets,
      )
    case 'applicant-or-partner':
      return some(couple, meets)
    case 'applicant-and-partner':
      return every(couple, meets)
    case 'all-adults':
      return every(members, (member) =>
        or(
          age(member, (years) => years < AGE_OF_MAJORITY),
          meets(member),
        ),
      )
  }
}

/** Whether the household meets criteria, which may nest. */
export const meetsCriteria = (criteria: Criteria, members: readonly Member[], today: Clock): Term =>
  'anyOf' in criteria
    ? some(criteria.anyOf, (part) => meetsCriteria(part, members, today))
    : 'allOf' in criteria
      ? every(criteria.allOf, (part) => meetsCriteria(part, members, today))
      : subjectMeets(criteria, members, today)

/** The types of the criteria that are known to be met, in the order of the agreement. */
export const criteriaMet = (
  criteria: Criteria,
  members: readonly Member[],
  today: Clock,
): readonly Criterion['type'][] =>
  'anyOf' in criteria
    ? criteria.anyOf.flatMap((part) => criteriaMet(part, members, today))
    : 'allOf' in criteria
      ? criteria.allOf.flatMap((part) => criteriaMet(part, members, today))
      : subjectMeets(criteria, members, today) === true
        ? [criteria.type]
        : []
