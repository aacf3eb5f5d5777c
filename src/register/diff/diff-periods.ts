import { type Collated, changesOf } from './collate.ts'

/** An entry that holds for a period, in both documents. */
interface Kept<Item> {
  readonly before: Item
  readonly after: Item
  readonly changes: readonly string[]
}

/** Sorts entries with a period into those added, removed, ended early and otherwise changed. */
export const diffPeriods = <Item, Ref extends object>(
  { added, removed, kept }: Collated<Item>,
  refOf: (item: Item) => Ref,
  compared: readonly (keyof Item & string)[],
  lastDay: { readonly name: string; readonly of: (item: Item) => string | null },
) => {
  /** Ended: nothing differs but the last day, which is now set or earlier. */
  const isEnd = ({ before, after, changes }: Kept<Item>): boolean => {
    const [was, is] = [lastDay.of(before), lastDay.of(after)]
    return changes.length === 1 && changes[0] === lastDay.name && is !== null && (was === null || is < was)
  }
  const differing = kept
    .map(({ before, after }) => ({ before, after, changes: changesOf(before, after, compared) }))
    .filter(({ changes }) => changes.length > 0)
  return {
    added: added.map(refOf),
    removed: removed.map(refOf),
    ended: differing.filter(isEnd).map(({ before, after }) => ({ ...refOf(after), formerLastDay: lastDay.of(before) })),
    changed: differing
      .filter((entry) => !isEnd(entry))
      .map(({ after, changes }) => ({ ...refOf(after), changes: changes.map(String) })),
  }
}
