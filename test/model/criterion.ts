import { LIST_A, LIST_B, receivedSince } from './benefits.ts'
import { addMonths } from './calendar.ts'
import type { Condition } from './conditions.ts'
import {
  agesAround,
  BEGINNINGS,
  EDUCATION_KINDS,
  EDUCATIONS,
  employments,
  hoursBeside,
  workplaces,
  YES_NO,
} from './domains.ts'
import type { Employment } from './member.ts'
import type { Criterion } from './register.ts'
import type { Person } from './scene.ts'
import type { Ask } from './walk.ts'

/** What an agreement's criteria name anywhere: what unknown facts are tried with. */
export interface Named {
  readonly ages: readonly number[]
  readonly codes: readonly string[]
  readonly hours: readonly number[]
}

export const ageOf = ({ member, pointer }: Person, named: Named, ask: Ask): number =>
  member.age ?? ask.fact(`${pointer}/age`, agesAround(named.ages))

const jobsOf = ({ member, pointer }: Person, named: Named, ask: Ask): readonly Employment[] =>
  member.employments ?? ask.fact(`${pointer}/employments`, employments(named.codes))

const knownHours = (jobs: readonly Employment[], but: Employment): readonly number[] =>
  jobs.flatMap((job) => (job === but ? [] : (job.hoursPerWeek ?? [])))

/** Hours add up over the jobs that have been held long enough and are as permanent as they must be. */
const works = (
  wants: { minHoursPerWeek?: number; permanent?: boolean; minMonths?: number },
  person: Person,
  named: Named,
  day: string,
  ask: Ask,
): boolean => {
  const at = (index: number) => `${person.pointer}/employments/${index}`
  const jobs = jobsOf(person, named, ask)
  const hoursOf = (job: Employment, index: number): number =>
    job.hoursPerWeek ?? ask.fact(`${at(index)}/hoursPerWeek`, hoursBeside(knownHours(jobs, job), named.hours))
  let counted = 0
  let hours = 0
  for (const [index, job] of jobs.entries()) {
    if (addMonths(job.since ?? ask.fact(`${at(index)}/since`, BEGINNINGS), wants.minMonths ?? 0) > day) continue
    if (wants.permanent && !(job.permanent ?? ask.fact(`${at(index)}/permanent`, YES_NO))) continue
    counted += 1
    hours += hoursOf(job, index)
  }
  return counted > 0 && hours >= (wants.minHoursPerWeek ?? 0)
}

const worksIn = (codes: readonly string[], person: Person, named: Named, day: string, ask: Ask): boolean =>
  jobsOf(person, named, ask).some((job, index) => {
    const at = `${person.pointer}/employments/${index}`
    return (
      (job.since ?? ask.fact(`${at}/since`, BEGINNINGS)) <= day &&
      codes.includes(
        job.workplaceMunicipalityCode ?? ask.fact(`${at}/workplaceMunicipalityCode`, workplaces(named.codes)),
      )
    )
  })

const studies = (kinds: readonly string[], { member, pointer }: Person, day: string, ask: Ask): boolean =>
  (member.educations ?? ask.fact(`${pointer}/educations`, EDUCATIONS)).some((education, index) => {
    const at = `${pointer}/educations/${index}`
    return (
      (education.since ?? ask.fact(`${at}/since`, BEGINNINGS)) <= day &&
      kinds.includes(education.kind ?? ask.fact(`${at}/kind`, EDUCATION_KINDS))
    )
  })

const BENEFIT_LISTS = { A: LIST_A, B: LIST_B }

/** How one person meets a criterion, told apart by the facts that it is read from. */
export const meets = (criterion: Criterion, named: Named): Condition['meets'] => {
  switch (criterion.type) {
    case 'employment':
      return { jobs: (person, day, ask) => works(criterion, person, named, day, ask) }
    case 'education':
      return { educations: (person, day, ask) => studies(criterion.kinds, person, day, ask) }
    case 'employment-or-education':
      return {
        jobs: (person, day, ask) => works(criterion, person, named, day, ask),
        educations: (person, day, ask) => studies(criterion.kinds, person, day, ask),
      }
    case 'age':
      return { age: (person, _day, ask) => ageOf(person, named, ask) >= criterion.min }
    case 'no-benefits':
      return {
        benefits: (person, day, ask) =>
          !criterion.lists.some((list) => receivedSince(person, BENEFIT_LISTS[list], criterion.months, day, ask)),
      }
    case 'workplace-municipality':
      return { jobs: (person, day, ask) => worksIn(criterion.codes, person, named, day, ask) }
  }
}
