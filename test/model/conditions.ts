import { LIST_A, LIST_B, PENSION, receivedFor, receives } from './benefits.ts'
import { addMonths } from './calendar.ts'
import { type Completions, certain, completionsOf, together } from './completions.ts'
import { cohabitation } from './domains.ts'
import type { Person, Scene } from './scene.ts'
import type { Ask } from './walk.ts'

/**
 * Conditions on several persons. What a person has of each condition is told apart by the facts that it is read from,
 * and is a bit of a number: so that all conditions are read at once, for the same completions.
 */
export interface Condition {
  /** Whether each person concerned must meet it, or one of them. */
  readonly joined: 'every' | 'some'
  readonly concerns: (person: Person) => boolean
  /** Any of these meets it, or need not. */
  readonly meets: { readonly [F in Family]?: Meets }
}

type Family = 'jobs' | 'educations' | 'benefits' | 'age' | 'cohabitation'
type Meets = (person: Person, day: string, ask: Ask) => boolean

const FAMILIES: readonly Family[] = ['jobs', 'educations', 'benefits', 'age', 'cohabitation']

const bitsOf = (conditions: readonly Condition[], has: (condition: Condition) => boolean): number =>
  conditions.reduce((bits, condition, index) => (has(condition) ? bits | (1 << index) : bits), 0)

/** Whether the condition so numbered holds. */
export const met = (bits: number, index: number): boolean => (bits & (1 << index)) !== 0

const either = (a: number, b: number): number => a | b

/** What one person has of the conditions; one that does not concern the person is no obstacle and no help. */
const ofPerson = (conditions: readonly Condition[], person: Person, day: string): Completions<number> => {
  const unconcerned = bitsOf(conditions, (condition) => condition.joined === 'every' && !condition.concerns(person))
  let found = certain(unconcerned)
  for (const family of FAMILIES) {
    const reads = conditions.map((condition) => (condition.concerns(person) ? condition.meets[family] : undefined))
    if (!reads.some(Boolean)) continue
    const part = completionsOf((ask) =>
      reads.reduce((bits, meets, index) => (meets?.(person, day, ask) ? bits | (1 << index) : bits), 0),
    )
    found = together(found, part, either)
  }
  return found
}

/** Which of the conditions the persons meet. */
export const conditionsMet = (conditions: readonly Condition[], scene: Scene): Completions<number> => {
  if (conditions.length > 30) throw new Error('more conditions than a number has bits')
  const every = bitsOf(conditions, (condition) => condition.joined === 'every')
  const some = bitsOf(conditions, (condition) => condition.joined === 'some')
  const both = (a: number, b: number) => (a & b & every) | ((a | b) & some)
  return scene.persons.reduce(
    (found, person) => together(found, ofPerson(conditions, person, scene.day), both),
    certain(every),
  )
}

/** A cohabitant counts as a spouse after two years. */
const notYetSpouse: Meets = ({ member, pointer }, day, ask) =>
  member.role === 'cohabitant' &&
  day < addMonths(member.cohabitingSince ?? ask.fact(`${pointer}/cohabitingSince`, cohabitation(day)), 24)

const couple = (benefits: Meets): Condition => ({
  joined: 'every',
  concerns: isCouple,
  meets: { benefits, cohabitation: notYetSpouse },
})

/** The applicant and a spouse, or who may count as one. */
export const isCouple = ({ member }: Person): boolean => ['applicant', 'spouse', 'cohabitant'].includes(member.role)

const runA: Meets = (person, day, ask) => receivedFor(person, LIST_A, 6, day, ask)

/** ABL § 51 b(1): six months of list A, each of the two. */
export const COUPLE_ON_LIST_A = couple(runA)

/** ABL § 51 b(1), where the council has included list B: the two may be on different grounds (A8). */
export const COUPLE_ON_EITHER_LIST = couple(
  (person, day, ask) =>
    runA(person, day, ask) || receivedFor(person, LIST_B, 6, day, ask) || receives(person, PENSION, day, ask),
)

/** ABL § 51 c: each of the two receives a benefit of list A now. */
export const COUPLE_RECEIVES_LIST_A = couple((person, day, ask) => receives(person, LIST_A, day, ask))
