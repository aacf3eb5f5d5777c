import type { DecisionRequest } from '../../src/law/facts.ts'
import { type Cause, type Explained, explainedDays } from './explained-days.ts'
import { sweepDocument } from './register.ts'
import { type Stretch, sweep } from './sweep.ts'

/** A day on which a case is answered otherwise than on the day asked about before, and what explains that. */
export interface Turn {
  readonly before: Stretch
  readonly after: Stretch
  readonly causes: ReadonlySet<Cause>
}

/** A case asked about through time. */
export interface Swept {
  readonly request: DecisionRequest
  readonly explained: Explained
  readonly stretches: readonly Stretch[]
  readonly turns: readonly Turn[]
}

/** What explains a turn: whatever does on a day after that on which the answer last was the old one. */
const causesBetween = (explained: Explained, last: string, first: string): ReadonlySet<Cause> =>
  new Set([...explained].flatMap(([date, causes]) => (last < date && date <= first ? [...causes] : [])))

const turnsBetween = (stretches: readonly Stretch[], explained: Explained): readonly Turn[] =>
  stretches.slice(1).flatMap((after, index) => {
    const before = stretches[index]
    return before === undefined ? [] : [{ before, after, causes: causesBetween(explained, before.to, after.from) }]
  })

/** Sweeps a case over the days that `choose` makes of those explained. */
export const sweepCase = (request: DecisionRequest, choose: (explained: Explained) => readonly string[]): Swept => {
  const explained = explainedDays(request, sweepDocument)
  const stretches = sweep(request, choose(explained))
  return { request, explained, stretches, turns: turnsBetween(stretches, explained) }
}
