import type { Area } from './area.ts'
import type { DecisionRequest } from './facts.ts'
import type { Member } from './household.ts'
import { type FactName, factAt } from './pointers.ts'
import { Unknown } from './terms.ts'

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

/** A fact that a rule reads, and how to see whether a request states it. */
type Reading =
  /** Every request does. */
  | { readonly of: 'every-request'; readonly name: FactName }
  | { readonly of: 'request'; readonly name: FactName; readonly keys: readonly string[] }
  /** Of the area: only what was used, the register not knowing better. */
  | { readonly of: 'area'; readonly name: FactName; readonly keys: readonly string[] }
  | { readonly of: 'member'; readonly name: FactName; readonly key: (typeof memberFacts)[number] }

const everyRequestStates: readonly FactName[] = ['/dwelling/kind', '/household/members']

const readingOf = (name: FactName): readonly Reading[] => {
  const key = memberFacts.find((one) => name === `/household/members/*/${one}`)
  if (key !== undefined) return [{ of: 'member', key, name }]
  // Facts inside a list have no pointer of their own: that to the list stands for them.
  if (name.includes('*')) return []
  if (everyRequestStates.includes(name)) return [{ of: 'every-request', name }]
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

/** Which of the facts that a rule reads a request states, as pointers. */
export type FactsRead = (request: DecisionRequest, area: Area, members: readonly Member[]) => readonly string[]

/** A list of pointers is known by the places of its facts, one bit each; so many fit. */
const MAX_BITS = 30

/** So many lists are kept of a rule; households differ little in what is stated of them. */
const MAX_LISTS = 512

/** Prepares it for a rule: the facts of its members are told for those given. */
export const factsRead = (names: readonly FactName[]): FactsRead => {
  const readings = names.flatMap(readingOf)
  const ofRequest = readings.filter((reading) => reading.of !== 'member')
  const ofMembers = readings.filter((reading) => reading.of === 'member')

  const isStated = (reading: Reading, request: DecisionRequest, area: Area): boolean => {
    switch (reading.of) {
      case 'every-request':
        return true
      case 'request':
        return states(request, reading.keys)
      case 'area':
        return (
          request.dwelling.stated !== undefined &&
          area.statedUsed.includes(reading.name) &&
          states(request, reading.keys)
        )
      case 'member':
        return false
    }
  }

  /** Member by member in the order of the household. */
  const written = (request: DecisionRequest, area: Area, members: readonly Member[]): readonly string[] =>
    readings.flatMap((reading) =>
      reading.of === 'member'
        ? members
            .filter((member) => !(member[reading.key] instanceof Unknown))
            .map(({ index }) => factAt(reading.name, index).pointer)
        : isStated(reading, request, area)
          ? reading.name
          : [],
    )

  /** The places of what is stated, as bits; -1 where they are too many. */
  const placesOf = (request: DecisionRequest, area: Area, members: readonly Member[]): number => {
    let bits = 0
    let place = 1
    for (const reading of ofRequest) {
      if (isStated(reading, request, area)) bits |= place
      place <<= 1
    }
    for (const member of members) {
      const first = ofRequest.length + member.index * ofMembers.length
      if (first + ofMembers.length > MAX_BITS) return -1
      let bit = 1 << first
      for (const { key } of ofMembers) {
        if (!(member[key] instanceof Unknown)) bits |= bit
        bit <<= 1
      }
    }
    return bits
  }

  const lists = new Map<number, readonly string[]>()
  return (request, area, members) => {
    const places = placesOf(request, area, members)
    const known = lists.get(places)
    if (known !== undefined) return known
    const pointers = written(
      request,
      area,
      members.toSorted((a, b) => a.index - b.index),
    )
    if (places >= 0 && lists.size < MAX_LISTS) lists.set(places, Object.freeze(pointers))
    return pointers
  }
}
