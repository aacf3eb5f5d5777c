import type { Decision } from '../../src/decision/decision.ts'
import {
  addDays,
  addMonths,
  type Day,
  day,
  firstDayOf,
  formatDay,
  monthOf,
  plusMonths,
} from '../../src/law/calendar.ts'
import { earliestByDay, outcomeOn } from '../model/model.ts'
import { lawDays } from '../sweep/law-days.ts'
import type { World } from '../worlds/world.ts'
import type { Disagreement } from './disagreement.ts'

/** The first later day on which a prohibited case would be allowed, by the engine's search and by the model's days. */

const HORIZON_MONTHS = 120

/** Days on which the law itself turns. */
const ofTheLaw = lawDays.map(({ on }) => day(on))

/** Days on which what the register holds begins, or has ended the day before. */
const ofTheRegister = ({ document: { agreements, councilDecisions, decisionCoverage } }: World): readonly Day[] => {
  const periods = [
    ...agreements.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo })),
    ...councilDecisions,
    ...decisionCoverage,
  ]
  return periods.flatMap(({ from, to }) => [day(from), ...(to === null ? [] : [addDays(day(to), 1)])])
}

/** Days on which facts may read otherwise: the next first days of a month, and half a year and two years on. */
const ofTheFacts = ({ on }: World): readonly Day[] => [
  ...[1, 2, 3, 6].map((months) => firstDayOf(plusMonths(monthOf(on), months))),
  addMonths(on, 6),
  addMonths(on, 24),
]

/** So many of them at most, spread evenly. */
const MOST = 6

/** Some of the days from the day after the decision up to the last, on which the answer most likely turns. */
const likelyDays = (world: World, last: Day): readonly Day[] => {
  const days = [...ofTheLaw, ...ofTheRegister(world), ...ofTheFacts(world), addDays(world.on, 1), last]
  const inOrder = [...new Set(days.filter((one) => one > world.on && one <= last))].toSorted((a, b) => a - b)
  const stride = Math.max(1, inOrder.length / MOST)
  const some = Array.from({ length: Math.min(MOST, inOrder.length) }, (_, i) => inOrder[Math.floor(i * stride)])
  return [...some, inOrder.at(-1)].filter((one) => one !== undefined)
}

const isAllowed = ({ request, document }: World, on: Day): boolean => {
  const outcome = outcomeOn(request, document, formatDay(on))
  return outcome === 'permitted' || outcome === 'assessment'
}

interface Look {
  /** At every day; else at the engine's, the day before it, and those before it on which the answer most likely turns. */
  readonly inFull: boolean
  /** Whether the engine knows all that the model does; else its day may be later than need be. */
  readonly sharp: boolean
}

/** Where the model disagrees about the earliest day of a prohibited case. */
export const disagreementsOnEarliest = (
  world: World,
  { earliestPermittedOn: engine }: Decision,
  { inFull, sharp }: Look,
): readonly Disagreement[] => {
  const disagree = (model: unknown): readonly Disagreement[] => [{ about: 'earliestPermittedOn', engine, model }]
  if (engine !== null && !isAllowed(world, day(engine))) return disagree(`not ${engine}`)
  if (!sharp) return []
  if (inFull) {
    const model = earliestByDay(world.request, world.document)
    return model === engine ? [] : disagree(model)
  }
  const last = engine === null ? addMonths(world.on, HORIZON_MONTHS) : addDays(day(engine), -1)
  const earlier = likelyDays(world, last).find((on) => isAllowed(world, on))
  return earlier === undefined ? [] : disagree(`${formatDay(earlier)} or before`)
}
