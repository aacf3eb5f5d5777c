import type { Day } from './calendar.ts'
import { type Case, horizonOf, nextTurn, onDay } from './case.ts'
import { type Decision, decide } from './decide.ts'
import { withRules } from './pathways.ts'
import type { RuleId } from './rule-ids.ts'
import { type Weighed, weighRule } from './weigh.ts'

/** Whether a rule bars and nothing sets that aside. */
const bars = ({ judgement, liftedBy }: Weighed): boolean => judgement.verdict === 'bars' && liftedBy === null

/** The bar that stands the longest, as far as can be told on its day; undefined if none does. */
const longestBar = ({ weighed }: Decision): Weighed | undefined => {
  let longest: Weighed | undefined
  for (const one of weighed) if (bars(one) && (longest === undefined || one.until > longest.until)) longest = one
  return longest
}

/** What a rule says on the day of a case, if it still bars then. */
const stillBarring = (c: Case, id: RuleId): Weighed | undefined =>
  withRules(c, (rules, here) => {
    const rule = rules.find((one) => one.id === id)
    const weighed = rule === undefined ? null : weighRule(rule, here)
    return weighed !== null && bars(weighed) ? weighed : undefined
  })

/**
 * The first later day, at most ten years on, on which a prohibited case would be permitted or left
 * to assessment; null if there is none. While any bar stands nothing else matters, so the search goes
 * from the day on which one bar may end to the next; the clocks know these days.
 */
export const earliestPermittedOn = (prohibited: Case, decision: Decision): Day | null => {
  const horizon = horizonOf(prohibited)
  let c = prohibited
  let bar = longestBar(decision)
  for (;;) {
    const next = bar?.until ?? nextTurn(c)
    if (next > horizon) return null
    c = onDay(c, next)
    bar = bar === undefined ? undefined : stillBarring(c, bar.rule.id)
    if (bar !== undefined) continue
    const then = decide(c)
    if (then.outcome === 'permitted' || then.outcome === 'assessment') return next
    bar = longestBar(then)
  }
}
