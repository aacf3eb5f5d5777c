import { same } from './same.ts'

/** The entries of two documents side by side. */
export interface Collated<Item> {
  /** In the order of the newer document. */
  readonly added: readonly Item[]
  /** In the order of the older one. */
  readonly removed: readonly Item[]
  /** In the order of the newer document. */
  readonly kept: readonly { readonly before: Item; readonly after: Item }[]
}

/** Which entries only one of two documents has, and which both have, known again by a key. */
export const collate = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Collated<Item> => {
  const older = new Map(before.map((item) => [keyOf(item), item]))
  const newer = new Set(after.map(keyOf))
  return {
    added: after.filter((item) => !older.has(keyOf(item))),
    removed: before.filter((item) => !newer.has(keyOf(item))),
    kept: after.flatMap((item) => {
      const earlier = older.get(keyOf(item))
      return earlier === undefined ? [] : [{ before: earlier, after: item }]
    }),
  }
}

/** Those properties in which two entries differ. */
export const changesOf = <Item, Name extends keyof Item>(before: Item, after: Item, names: readonly Name[]): Name[] =>
  names.filter((name) => !same(before[name], after[name]))
