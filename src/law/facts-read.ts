import type { Area } from './area.ts'
import type { DecisionRequest } from './facts.ts'
import type { Member } from './household.ts'
import { type FactName, factAt } from './pointers.ts'
import { Unknown } from './terms.ts'

/** A fact that a rule reads, and how to see whether a request states it. */
type Reading =
  /** Of the area: only what was used, the register not knowing better. */
  | { readonly of: 'area'; readonly name: FactName; readonly keys: readonly string[] }
  | { readonly of: 'request'; readonly name: FactName; readonly keys: readonly string[] }
  | { readonly of: 'member'; readonly key: MemberFact; readonly pointers: string[]; readonly name: FactName }

type MemberFact = (typeof memberFacts)[number]

/** The facts that stand directly in a member. */
const memberFacts = [
  'age',
  'cohabitingSince',
  'citizenships',
  'enrolledStudent',
  'releases',
  'leaseEndings',
  'benefits',
  'employments',
  'educations',
] as const

const readingOf = (name: FactName): readonly Reading[] => {
  const key = memberFacts.find((one) => name === `/household/members/*/${one}`)
  if (key !== undefined) return [{ of: 'member', key, pointers: [], name }]
  // Facts inside a list have no pointer of their own: that to the list stands for them.
  if (name.includes('*')) return []
  return [{ of: name.startsWith('/dwelling/stated/') ? 'area' : 'request', name, keys: name.slice(1).split('/') }]
}

const states = (request: DecisionRequest, keys: readonly string[]): boolean => {
  let at: unknown = request
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return true
}

/** The pointers to one fact of every member, by index; the same for every case, so written once. */
const pointerOf = ({ name, pointers }: Reading & { of: 'member' }, index: number): string => {
  const pointer = pointers[index] ?? factAt(name, index).pointer
  pointers[index] = pointer
  return pointer
}

/** Which of the facts that a rule reads a request states, as pointers. */
export type FactsRead = (request: DecisionRequest, area: Area, members: readonly Member[]) => string[]

/** Prepares it for a rule: the facts of its members are told for those given. */
export const factsRead = (names: readonly FactName[]): FactsRead => {
  const readings = names.flatMap(readingOf)
  return (request, area, members) => {
    const pointers: string[] = []
    const statesOfArea = request.dwelling.stated !== undefined
    for (const reading of readings) {
      if (reading.of === 'member') {
        for (const member of members) {
          if (!(member[reading.key] instanceof Unknown)) pointers.push(pointerOf(reading, member.index))
        }
      } else if (reading.of === 'request') {
        if (states(request, reading.keys)) pointers.push(reading.name)
      } else if (statesOfArea && area.statedUsed.includes(reading.name) && states(request, reading.keys)) {
        pointers.push(reading.name)
      }
    }
    return pointers
  }
}
