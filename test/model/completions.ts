import { type Ask, Walk } from './walk.ts'

/**
 * What a rule can come to, by trying every completion of the facts that it does not know.
 *
 * A rule is written as if every fact were known. Where it comes to a fact that is not, it asks, and is read once for
 * each value that the fact could have. What the facts could make of the rule are the `values`; a fact is essential
 * when two completions that differ in it alone give different values, and each such pair is a `swing`.
 */

export type Value = string | number | boolean

export interface Swing<V extends Value> {
  readonly pointer: string
  readonly one: V
  readonly other: V
}

export interface Completions<V extends Value> {
  readonly values: readonly V[]
  readonly swings: readonly Swing<V>[]
}

interface Leaf<V extends Value> {
  readonly facts: ReadonlyMap<string, number>
  readonly value: V
}

const LIMIT = 50_000

/** The one fact in which two leaves must differ; null when it takes none or more than one. */
const onlyDifference = <V extends Value>(one: Leaf<V>, other: Leaf<V>): string | null => {
  let found: string | null = null
  for (const [pointer, choice] of one.facts) {
    const theirs = other.facts.get(pointer)
    if (theirs === undefined || theirs === choice) continue
    if (found !== null) return null
    found = pointer
  }
  return found
}

/** Swings, each once. */
class Swings<V extends Value> {
  readonly found: Swing<V>[] = []
  readonly #known = new Set<string>()

  add(pointer: string, one: V, other: V): void {
    if (one === other) return
    const key = one < other ? `${pointer} ${one} ${other}` : `${pointer} ${other} ${one}`
    if (this.#known.has(key)) return
    this.#known.add(key)
    this.found.push({ pointer, one, other })
  }
}

const swingsOf = <V extends Value>(leaves: readonly Leaf<V>[]): readonly Swing<V>[] => {
  const swings = new Swings<V>()
  for (const [index, one] of leaves.entries())
    for (const other of leaves.slice(index + 1)) {
      if (one.value === other.value) continue
      const pointer = onlyDifference(one, other)
      if (pointer !== null) swings.add(pointer, one.value, other.value)
    }
  return swings.found
}

/** What is known whatever the unknown facts are. */
export const certain = <V extends Value>(value: V): Completions<V> => ({ values: [value], swings: [] })

/** Reads a rule, or a part of one, in every completion. */
export const completionsOf = <V extends Value>(reading: (ask: Ask) => V): Completions<V> => {
  const walk = new Walk()
  const first = reading(walk)
  if (walk.forks.length === 0) return certain(first)
  const leaves: Leaf<V>[] = [{ facts: walk.facts, value: first }]
  while (walk.next()) {
    const value = reading(walk)
    leaves.push({ facts: walk.facts, value })
    if (leaves.length > LIMIT) throw new Error('too many completions to try')
  }
  return { values: [...new Set(leaves.map((leaf) => leaf.value))], swings: swingsOf(leaves) }
}

const sharesNothing = (one: readonly { pointer: string }[], other: readonly { pointer: string }[]): void => {
  for (const { pointer } of one)
    if (other.some((swing) => swing.pointer === pointer)) throw new Error(`two parts of a rule ask for ${pointer}`)
}

/** What two parts of a rule that share no fact come to together: each value of the one with each of the other. */
export const together = <A extends Value, B extends Value, V extends Value>(
  one: Completions<A>,
  other: Completions<B>,
  reading: (a: A, b: B) => V,
): Completions<V> => {
  const [a] = one.values
  const [b] = other.values
  if (a !== undefined && b !== undefined && one.values.length === 1 && other.values.length === 1)
    return certain(reading(a, b))
  sharesNothing(one.swings, other.swings)
  const swings = new Swings<V>()
  for (const { pointer, one: from, other: to } of one.swings)
    for (const b of other.values) swings.add(pointer, reading(from, b), reading(to, b))
  for (const { pointer, one: from, other: to } of other.swings)
    for (const a of one.values) swings.add(pointer, reading(a, from), reading(a, to))
  const values = one.values.flatMap((a) => other.values.map((b) => reading(a, b)))
  return { values: [...new Set(values)], swings: swings.found }
}

/** Whether every completion gives this value. */
export const always = <V extends Value>(completions: Completions<V>, value: V): boolean =>
  completions.values.length === 1 && completions.values[0] === value

/** The facts that swing it. */
export const essential = <V extends Value>(completions: Completions<V>): readonly string[] => [
  ...new Set(completions.swings.map((swing) => swing.pointer)),
]
