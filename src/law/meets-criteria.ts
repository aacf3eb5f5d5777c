import { type BenefitList, listA, listB, receivedWithin } from './benefits.ts'
import { addMonths, type Day } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { Criteria, Criterion } from './criteria.ts'
import { isPartner, type Member } from './household.ts'
import type { Employment } from './member-lists.ts'
import { AGE_OF_MAJORITY } from './parameters.ts'
import { and, every, type Known, not, of, or, some, someOf, type Term } from './terms.ts'
import { hoursReach } from './working-hours.ts'

/** Whether a household meets the criteria of flexible letting (almenboligloven § 60), three-valued. */

const benefitLists = { A: listA, B: listB } as const satisfies Record<string, BenefitList>

/** Whether an event has happened, so many months ago or more. */
const begun = (since: Known<Day>, today: Clock, afterMonths = 0): Term =>
  of(since, (day) => today.reached(addMonths(day, afterMonths)))

/** Whether a job counts: begun, held for long enough, permanent where that is asked. */
const jobCounts = (
  job: Employment,
  { permanent = false, minMonths = 0 }: { permanent?: boolean; minMonths?: number },
  today: Clock,
): Term => and(!permanent || job.permanent, begun(job.since, today, minMonths))

const inEmployment = (
  member: Member,
  terms: { minHoursPerWeek?: number; permanent?: boolean; minMonths?: number },
  today: Clock,
): Term =>
  of(member.employments, (jobs) => {
    const need = terms.minHoursPerWeek ?? 0
    return hoursReach(
      jobs.map((job) => ({ counts: jobCounts(job, terms, today), hours: need === 0 ? 0 : job.hoursPerWeek })),
      need,
    )
  })

const inEducation = (member: Member, kinds: readonly string[], today: Clock): Term =>
  someOf(
    member.educations,
    (education, at) =>
      and(
        of(education.kind, (kind) => kinds.includes(kind)),
        begun(education.since, at),
      ),
    today,
  )

const worksIn = (member: Member, codes: readonly string[], today: Clock): Term =>
  someOf(
    member.employments,
    (job, at) =>
      and(
        of(job.workplaceMunicipalityCode, (code) => codes.includes(code)),
        begun(job.since, at),
      ),
    today,
  )

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
      return of(person.age, (years) => years >= criterion.min)
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
          of(member.age, (years) => years < AGE_OF_MAJORITY),
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

/** The types of the criteria that are known to be met and by which the whole is, in the order of the agreement. */
export const criteriaMet = (
  criteria: Criteria,
  members: readonly Member[],
  today: Clock,
): readonly Criterion['type'][] => {
  if (meetsCriteria(criteria, members, today) !== true) return []
  if ('anyOf' in criteria) return criteria.anyOf.flatMap((part) => criteriaMet(part, members, today))
  if ('allOf' in criteria) return criteria.allOf.flatMap((part) => criteriaMet(part, members, today))
  return [criteria.type]
}
