import { type Condition, met } from './conditions.ts'
import { ageOf, meets, type Named } from './criterion.ts'
import type { Agreement, Criteria, Criterion, Subject } from './register.ts'

/** An agreement's criteria, as conditions and what is to be made of those that are met. */
export interface Reading60 {
  readonly conditions: readonly Condition[]
  readonly tiers: readonly { readonly tier: number; readonly holds: Holds }[]
  readonly waivers: readonly Holds[]
}

type Holds = (bits: number) => boolean

const leavesOf = (criteria: Criteria): readonly Criterion[] => {
  if ('anyOf' in criteria) return criteria.anyOf.flatMap(leavesOf)
  if ('allOf' in criteria) return criteria.allOf.flatMap(leavesOf)
  return [criteria]
}

const SUBJECTS: Readonly<Record<Subject, readonly string[]>> = {
  applicant: ['applicant'],
  'applicant-or-partner': ['applicant', 'spouse', 'cohabitant'],
  'applicant-and-partner': ['applicant', 'spouse', 'cohabitant'],
  'all-adults': ['applicant', 'spouse', 'cohabitant', 'child', 'other'],
}

/** Who is not grown up meets what all grown-ups must. */
const conditionOf = (criterion: Criterion, named: Named): Condition => {
  const own = meets(criterion, named)
  const { subject } = criterion
  return {
    joined: subject === 'applicant-or-partner' ? 'some' : 'every',
    concerns: ({ member }) => member.movesIn !== false && SUBJECTS[subject].includes(member.role),
    meets:
      subject === 'all-adults'
        ? {
            ...own,
            age: (person, day, ask) => ageOf(person, named, ask) < 18 || (own.age?.(person, day, ask) ?? false),
          }
        : own,
  }
}

/** Whether the criteria hold, from the bits of their conditions; `next` numbers these in the order of `leavesOf`. */
const holdsOf = (criteria: Criteria, next: () => number): Holds => {
  if ('anyOf' in criteria) {
    const parts = criteria.anyOf.map((part) => holdsOf(part, next))
    return (bits) => parts.some((part) => part(bits))
  }
  if ('allOf' in criteria) {
    const parts = criteria.allOf.map((part) => holdsOf(part, next))
    return (bits) => parts.every((part) => part(bits))
  }
  const index = next()
  return (bits) => met(bits, index)
}

/** Reads what an agreement asks. */
export const readingOf = ({ tiers, waivers }: Agreement): Reading60 => {
  const leaves = [...tiers.map(({ criteria }) => criteria), ...waivers].flatMap(leavesOf)
  const named = {
    ages: leaves.flatMap((leaf) => (leaf.type === 'age' ? [leaf.min] : [])),
    codes: leaves.flatMap((leaf) => (leaf.type === 'workplace-municipality' ? leaf.codes : [])),
    hours: leaves.flatMap((leaf) => ('minHoursPerWeek' in leaf ? (leaf.minHoursPerWeek ?? []) : [])),
  }
  let count = 0
  const next = () => count++
  return {
    conditions: leaves.map((leaf) => conditionOf(leaf, named)),
    tiers: tiers.map(({ tier, criteria }) => ({ tier, holds: holdsOf(criteria, next) })),
    waivers: waivers.map((criteria) => holdsOf(criteria, next)),
  }
}
