import type { Case } from './case.ts'
import type { Member } from './household.ts'
import { type FactName, factAt } from './pointers.ts'
import { type Known, Unknown } from './terms.ts'

/** Adds the pointers of one fact, where the request states it. */
type Reader = (c: Case, members: readonly Member[], into: string[]) => void

/** Where a member holds each fact that stands directly in it. */
const ofMember: { readonly [Name in FactName]?: (member: Member) => Known<unknown> } = {
  '/household/members/*/age': ({ age }) => age,
  '/household/members/*/cohabitingSince': ({ cohabitingSince }) => cohabitingSince,
  '/household/members/*/citizenships': ({ citizenships }) => citizenships,
  '/household/members/*/enrolledStudent': ({ enrolledStudent }) => enrolledStudent,
  '/household/members/*/releases': ({ releases }) => releases,
  '/household/members/*/leaseEndings': ({ leaseEndings }) => leaseEndings,
  '/household/members/*/benefits': ({ benefits }) => benefits,
  '/household/members/*/employments': ({ employments }) => employments,
  '/household/members/*/educations': ({ educations }) => educations,
}

const memberReader = (name: FactName, read: (member: Member) => Known<unknown>): Reader => {
  const pointers: string[] = []
  const pointerOf = (index: number): string => {
    const pointer = pointers[index] ?? factAt(name, index).pointer
    pointers[index] = pointer
    return pointer
  }
  return (_c, members, into) => {
    for (const member of members) if (!(read(member) instanceof Unknown)) into.push(pointerOf(member.index))
  }
}

/** Of what is stated of the area only what was used, the register not knowing better. */
const areaReader = (name: FactName): Reader => {
  const stated = requestReader(name)
  return (c, members, into) => {
    if (c.area.statedUsed.includes(name)) stated(c, members, into)
  }
}

const requestReader = (name: FactName): Reader => {
  const keys = name.slice(1).split('/')
  return ({ request }, _members, into) => {
    let at: unknown = request
    for (const key of keys) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return
      at = Reflect.get(at, key)
    }
    into.push(name)
  }
}

/** Facts inside a list have none of their own: the pointer to the list stands for them. */
const readerOf = (name: FactName): readonly Reader[] => {
  const read = ofMember[name]
  if (read !== undefined) return [memberReader(name, read)]
  if (name.includes('*')) return []
  return [name.startsWith('/dwelling/stated/') ? areaReader(name) : requestReader(name)]
}

/**
 * Of the facts named, the pointers to those that the request of a case states, of its members for those
 * given; to be made once for each rule.
 */
export const factsRead = (names: readonly FactName[]): ((c: Case, members: readonly Member[]) => string[]) => {
  const readers = names.flatMap(readerOf)
  return (c, members) => {
    const pointers: string[] = []
    for (const read of readers) read(c, members, pointers)
    return pointers
  }
}
