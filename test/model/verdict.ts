import { addMonths, nextDay } from './calendar.ts'
import { always, type Completions, completionsOf, essential } from './completions.ts'
import { type Found, type Reading, type Row, withException } from './row.ts'
import { factsOn, type Scene } from './scene.ts'

/** What a rule comes to, with all that is not known. */
export interface Ruling {
  readonly id: string
  readonly verdict: Reading | 'unknown'
  readonly liftedBy: string | null
  readonly members: readonly number[]
  /** For an unknown: whether a completion bars. */
  readonly couldBar: boolean
  readonly missing: readonly string[]
}

const verdictOf = ({ values }: Completions<Reading>): Reading | 'unknown' => {
  const [first] = values
  return first !== undefined && values.length === 1 ? first : 'unknown'
}

/**
 * Looks at a rule's exceptions: the first that is known to hold lifts it, whatever the others; where none is, one that
 * may hold may clear it.
 */
const withExceptions = (row: Row, found: Found, scene: Scene) => {
  let { readings } = found
  for (const exception of row.liftedBy ?? []) {
    if (always(readings, 'clears')) break
    const holds = completionsOf((ask) => exception.holds(scene, ask))
    if (always(holds, true)) return { readings: found.readings, lifting: exception }
    readings = withException(readings, holds, 'clears')
  }
  return { readings, lifting: undefined }
}

/** Reads one rule. */
export const rule = (row: Row, scene: Scene): Ruling => {
  const found = row.find(scene)
  const { readings, lifting } = withExceptions(row, found, scene)
  const verdict = verdictOf(readings)
  return {
    id: row.id,
    verdict,
    liftedBy: verdict === 'clears' ? null : (lifting?.id ?? null),
    members: verdict === 'clears' ? [] : found.members,
    couldBar: readings.values.includes('bars'),
    missing: essential(readings),
  }
}

/** How far ahead anyone looks. */
export const HORIZON_MONTHS = 120

/** Whether a rule looks at the calendar at all on its way to its verdict: where it does not, no day can change that. */
const asksTheDay = (row: Row, scene: Scene): boolean => {
  let asked = false
  rule(row, {
    ...scene,
    get day() {
      asked = true
      return scene.day
    },
  })
  return asked
}

/**
 * The first later day on which a rule no longer bars, as the calendar moves and the law stands still. Null if there is
 * none, and where the unknown facts leave open whether it still bars from then on: no day is fixed.
 */
export const lapse = (row: Row, scene: Scene): string | null => {
  if (!asksTheDay(row, scene)) return null
  const last = addMonths(scene.day, HORIZON_MONTHS)
  for (let day = nextDay(scene.day); day <= last; day = nextDay(day)) {
    const { verdict, couldBar } = rule(row, factsOn(scene, day))
    if (verdict !== 'bars') return couldBar ? null : day
  }
  return null
}
