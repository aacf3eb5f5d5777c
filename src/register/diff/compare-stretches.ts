import { addDays, type Day, formatDay } from '../../law/calendar.ts'
import type { Effect, PlaceView } from './effect.ts'
import { sameView } from './place-view.ts'
import type { Stretch } from './stretches.ts'

/** A period in which decisions see something else of a place. */
export type Change = Pick<Effect, 'from' | 'to' | 'before' | 'after' | 'changedAgreements'>

interface Pair {
  readonly from: Day
  readonly before: PlaceView | null
  readonly after: PlaceView | null
}

/** Both views of a place, side by side, for each day on which either begins. */
const pairs = (before: readonly Stretch[], after: readonly Stretch[]): readonly Pair[] => {
  const older = new Map(before.map(({ from, view }) => [from, view]))
  const newer = new Map(after.map(({ from, view }) => [from, view]))
  const starts = [...new Set([...older.keys(), ...newer.keys()])].toSorted((a, b) => a - b)
  let now: Omit<Pair, 'from'> = { before: null, after: null }
  return starts.map((from) => {
    const [was, is] = [older.get(from), newer.get(from)]
    now = { before: was === undefined ? now.before : was, after: is === undefined ? now.after : is }
    return { from, ...now }
  })
}

/** Without those that only go on as the one before. */
const merged = (all: readonly Pair[]): readonly Pair[] =>
  all.filter((pair, i) => {
    const previous = all[i - 1]
    return previous === undefined || !sameView(previous.before, pair.before) || !sameView(previous.after, pair.after)
  })

/**
 * The periods in which a place is not seen as before.
 *
 * @param otherContent agreements that say something else under the same id.
 */
export const changesBetween = (
  before: readonly Stretch[],
  after: readonly Stretch[],
  otherContent: ReadonlySet<string>,
): readonly Change[] =>
  merged(pairs(before, after)).flatMap((pair, i, all) => {
    const stays = new Set(pair.before?.agreements)
    const changedAgreements = (pair.after?.agreements ?? []).filter((id) => stays.has(id) && otherContent.has(id))
    if (changedAgreements.length === 0 && sameView(pair.before, pair.after)) return []
    const next = all[i + 1]?.from
    return [
      {
        from: formatDay(pair.from),
        to: next === undefined ? null : formatDay(addDays(next, -1)),
        before: pair.before,
        after: pair.after,
        changedAgreements,
      },
    ]
  })
