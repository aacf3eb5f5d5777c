import type { Fact } from './pointers.ts'

/**
 * Three-valued logic after Kleene. A term is known to be true or false, or it is unknown, and then it
 * carries the facts it lacks. Operators keep only the facts that can still matter: a conjunction with
 * a part known to be false is false and lacks nothing.
 */
export type Term = boolean | Unknown

/** A fact as the request states it, or unknown, by its own pointer. */
export type Known<T> = T | Unknown

/** A term that cannot be told yet, with the facts that would tell it. */
export class Unknown {
  readonly missing: readonly Fact[]
  constructor(missing: readonly Fact[]) {
    this.missing = missing
  }
}

export const unknown = (fact: Fact): Unknown => new Unknown([fact])

/** One term that lacks what any of several lack: every fact once, in the order of first mention. */
const merge = (open: readonly Unknown[]): Unknown => {
  const [only, ...others] = open
  if (only !== undefined && others.length === 0) return only
  return new Unknown([...new Map(open.flatMap(({ missing }) => missing.map((fact) => [fact.pointer, fact]))).values()])
}

const mergeOpen = (terms: readonly Term[]): Unknown => merge(terms.filter((term) => term instanceof Unknown))

export const not = (term: Term): Term => (term === true ? false : term === false ? true : term)

/** True when all are; false as soon as one is. */
export const and = (a: Term, b: Term, c: Term = true, d: Term = true): Term => {
  if (a === false || b === false || c === false || d === false) return false
  return a === true && b === true && c === true && d === true ? true : mergeOpen([a, b, c, d])
}

/** True as soon as one is; false when all are. */
export const or = (a: Term, b: Term, c: Term = false): Term => {
  if (a === true || b === true || c === true) return true
  return a === false && b === false && c === false ? false : mergeOpen([a, b, c])
}

/** The conjunction of what `test` says of each item; true of none. */
export const every = <T>(items: readonly T[], test: (item: T) => Term): Term => fold(items, test, false)

/** The disjunction of what `test` says of each item; false of none. */
export const some = <T>(items: readonly T[], test: (item: T) => Term): Term => fold(items, test, true)

const fold = <T>(items: readonly T[], test: (item: T) => Term, settles: boolean): Term => {
  if (items.length === 0) return !settles
  let open: Unknown[] | undefined
  for (const item of items) {
    const term = test(item)
    if (term === settles) return settles
    if (!(term instanceof Unknown)) continue
    if (open === undefined) open = [term]
    else open.push(term)
  }
  return open === undefined ? !settles : merge(open)
}

/**
 * The disjunction over a list that is itself a fact; unknown, for want of the list, where that is not known.
 *
 * @param at what the test looks at beside the item: most lists are empty, and a test that holds it would be made in vain.
 */
export const someOf = <T, At>(items: Known<readonly T[]>, test: (item: T, at: At) => Term, at: At): Term => {
  if (items instanceof Unknown) return items
  return items.length > 0 && some(items, (item) => test(item, at))
}

/** What `test` says of a fact; unknown, for want of it, where it is not known. */
export const of = <T>(fact: Known<T>, test: (value: T) => Term): Term => (fact instanceof Unknown ? fact : test(fact))
