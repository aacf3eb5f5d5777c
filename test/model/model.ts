import { addMonths, nextDay } from './calendar.ts'
import { refuseIfBad } from './refusals.ts'
import type { ModelRegister } from './register.ts'
import type { ModelRequest } from './request.ts'
import { applies, type Row } from './row.ts'
import { priorityOf } from './rules/abl-60.ts'
import { onDay, type Scene, sceneOf } from './scene.ts'
import { TABLE } from './table.ts'
import { HORIZON_MONTHS, lapse, type Ruling, rule } from './verdict.ts'

export type Verdict = 'bars' | 'clears' | 'unknown' | 'assess' | 'lifts'

export interface ModelAnswer {
  readonly outcome: 'permitted' | 'prohibited' | 'assessment' | 'undetermined'
  /** By rule id: the verdict of every rule that applies, and what lifts it. */
  readonly rules: ReadonlyMap<string, RuleAnswer>
  /** JSON pointers, sorted. */
  readonly missingFacts: readonly string[]
  /** Null too when there is no priority. */
  readonly tier: number | null
  /** Whether a § 60 agreement is known to apply. */
  readonly priority: boolean
}

export interface RuleAnswer {
  readonly verdict: Verdict
  readonly liftedBy: string | null
  readonly members: readonly number[]
  /** For a bar, the first later day on which it no longer bars, if the facts fix one: looked for when it is read. */
  readonly lapsesOn: string | null
}

/** What all rules come to: a known bar first, then one that may be, then what a person must judge. */
const outcomeOf = (rulings: readonly Ruling[]): ModelAnswer['outcome'] => {
  const standing = rulings.filter(({ liftedBy }) => liftedBy === null)
  if (standing.some(({ verdict }) => verdict === 'bars')) return 'prohibited'
  if (standing.some(({ verdict, couldBar }) => verdict === 'unknown' && couldBar)) return 'undetermined'
  if (standing.some(({ verdict }) => verdict === 'assess')) return 'assessment'
  return standing.some(({ verdict }) => verdict === 'unknown') ? 'undetermined' : 'permitted'
}

/** The facts of the rules that could bar and, unless a rule already assesses, of those that could assess. */
const missingFactsOf = (rulings: readonly Ruling[]): readonly string[] => {
  if (outcomeOf(rulings) !== 'undetermined') return []
  const standing = rulings.filter(({ liftedBy }) => liftedBy === null)
  const assessed = standing.some(({ verdict }) => verdict === 'assess')
  const asked = standing.filter(({ verdict, couldBar }) => verdict === 'unknown' && (couldBar || !assessed))
  return [...new Set(asked.flatMap(({ missing }) => missing))].sort()
}

const ruleAnswer = ({ verdict, liftedBy, members }: Ruling, row: Row, scene: Scene): RuleAnswer => {
  let found: { readonly day: string | null } | undefined
  return {
    verdict,
    liftedBy,
    members,
    get lapsesOn() {
      found ??= { day: verdict === 'bars' ? lapse(row, scene) : null }
      return found.day
    },
  }
}

const LIFTS: RuleAnswer = { verdict: 'lifts', liftedBy: null, members: [], lapsesOn: null }

const rulingsOn = (scene: Scene) =>
  TABLE.filter((row) => applies(row, scene)).map((row) => ({ row, ruling: rule(row, scene) }))

const start = (request: ModelRequest, register: ModelRegister): Scene => {
  refuseIfBad(request)
  return sceneOf(request, register)
}

/** The answer on the request's decision date. Throws for what the contract refuses. */
export const modelAnswer = (request: ModelRequest, register: ModelRegister): ModelAnswer => {
  const scene = start(request, register)
  const found = rulingsOn(scene)
  const rulings = found.map(({ ruling }) => ruling)
  const rules = new Map<string, RuleAnswer>()
  for (const { row, ruling } of found) {
    rules.set(ruling.id, ruleAnswer(ruling, row, scene))
    if (ruling.liftedBy !== null) rules.set(ruling.liftedBy, LIFTS)
  }
  const priority = priorityOf(scene)
  return {
    outcome: outcomeOf(rulings),
    rules,
    missingFacts: missingFactsOf(rulings),
    tier: priority?.tier ?? null,
    priority: priority !== null,
  }
}

const outcomeIn = (scene: Scene): ModelAnswer['outcome'] => outcomeOf(rulingsOn(scene).map(({ ruling }) => ruling))

/** The outcome that the same request has on a later day. */
export const outcomeOn = (request: ModelRequest, register: ModelRegister, day: string): ModelAnswer['outcome'] =>
  outcomeIn(onDay(start(request, register), day))

/** Whether a rule alone keeps the answer from being permitted or a person's to judge. */
const obstructs = (row: Row, scene: Scene): boolean => {
  if (!applies(row, scene)) return false
  const { couldBar, liftedBy } = rule(row, scene)
  return couldBar && liftedBy === null
}

/**
 * The first later day, at most ten years on, on which a request that is prohibited would be permitted or a person's to
 * judge; null if there is none. Each day is tried, first by the rule that was in the way the day before.
 */
export const earliestByDay = (request: ModelRequest, register: ModelRegister): string | null => {
  const scene = start(request, register)
  if (outcomeIn(scene) !== 'prohibited') return null
  const last = addMonths(request.decisionDate, HORIZON_MONTHS)
  let inTheWay: Row | undefined
  for (let day = nextDay(request.decisionDate); day <= last; day = nextDay(day)) {
    const then = onDay(scene, day)
    if (inTheWay && obstructs(inTheWay, then)) continue
    inTheWay = TABLE.find((row) => obstructs(row, then))
    if (!inTheWay && outcomeIn(then) !== 'undetermined') return day
  }
  return null
}
