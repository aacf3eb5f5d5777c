import { type Day, NEVER } from './calendar.ts'
import { type Case, horizonOf } from './case.ts'
import { type Decision, decide } from './decide.ts'
import { type Moment, momentOn, nextTurn } from './moment.ts'
import { withRules } from './pathways.ts'
import type { RuleId } from './rule-ids.ts'
import { type Weighed, weighRule } from './weigh.ts'

/** Whether a rule bars and nothing sets that aside. */
const bars = ({ judgement, liftedBy }: Weighed): boolean => judgement.verdict === 'bars' && liftedBy === null

/** The bar that stands the longest, as far as can be told on its day; undefined if none does. */
const longestBar = (weighed: readonly Weighed[]): Weighed | undefined => {
  let longest: Weighed | undefined
  for (const one of weighed) if (bars(one) && (longest === undefined || one.until > longest.until)) longest = one
  return longest
}

/** What a rule says at a moment, if it still bars then. */
const stillBarring = (c: Case, at: Moment, id: RuleId): Weighed | undefined =>
  withRules(c, at, (rules, here, then) => {
    const rule = rules.find((one) => one.id === id)
    const weighed = rule === undefined ? null : weighRule(rule, here, then)
    return weighed !== null && bars(weighed) ? weighed : undefined
  })

/**
 * The first later day, at most ten years on, on which a prohibited case would be permitted or left
 * to assessment; null if there is none. While any bar stands nothing else matters, so the search goes
 * from the day on which one bar may end to the next; the clocks know these days.
 */
export const earliestPermittedOn = (prohibited: Case, { weighed }: Decision): Day | null => {
  const horizon = horizonOf(prohibited)
  let bar = longestBar(weighed)
  let next = bar?.until ?? NEVER
  while (next <= horizon) {
    const at = momentOn(prohibited.place, next)
    bar = bar && stillBarring(prohibited, at, bar.rule.id)
    if (bar === undefined) {
      const then = decide(prohibited, at)
      if (then.outcome === 'permitted' || then.outcome === 'assessment') return next
      bar = longestBar(then.weighed)
    }
    next = bar?.until ?? nextTurn(at)
  }
  return null
}
