import type { Decision } from '../../src/decision/decision.ts'
import type { Stretch } from './sweep.ts'
import type { Swept } from './swept.ts'
import { onlyBy } from './unexplained.ts'

type Reason = Decision['reasons'][number]

const reasonOf = ({ decision }: Stretch, ruleId: string): Reason | undefined =>
  decision?.reasons.find((reason) => reason.ruleId === ruleId)

/** What is wrong with a bar as time goes on to the next answer; undefined: nothing. */
const faultOf = (bar: Reason, then: Reason | undefined, on: string): string | undefined => {
  if (then?.verdict === 'bars') {
    if (bar.lapsesOn === on) return 'still bars on the day it lapses'
    return then.lapsesOn === bar.lapsesOn ? undefined : `lapses on ${bar.lapsesOn}, then on ${then.lapsesOn}`
  }
  if (bar.lapsesOn === null) return then?.verdict === 'unknown' ? undefined : 'is over, though no day was told'
  return bar.lapsesOn === on ? undefined : `is over, though it lapses on ${bar.lapsesOn}`
}

/**
 * The bars that outlast the day on which they were said to lapse, or end on another: a bar ends on that day
 * and on no other as long as the facts alone move on.
 */
export const untimelyBars = ({ stretches, turns }: Swept): readonly string[] => {
  const outlasting = stretches.flatMap(({ to, decision }) =>
    (decision?.reasons ?? [])
      .filter(({ lapsesOn }) => lapsesOn !== null && lapsesOn <= to)
      .map(({ ruleId, lapsesOn }) => `${ruleId} lapses on ${lapsesOn} and bars on ${to}`),
  )
  const untimely = turns
    .filter(({ causes }) => onlyBy(causes, 'facts', 'horizon'))
    .flatMap(({ before, after }) =>
      (before.decision?.reasons ?? []).flatMap((bar) => {
        if (bar.verdict !== 'bars') return []
        const fault = faultOf(bar, reasonOf(after, bar.ruleId), after.from)
        return fault === undefined ? [] : [`${after.from}: ${bar.ruleId} ${fault}`]
      }),
    )
  return [...outlasting, ...untimely]
}
