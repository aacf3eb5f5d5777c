import type { Day } from './calendar.ts'
import { type Case, horizonOf, onDay } from './case.ts'
import { decide } from './decide.ts'
import { withRules } from './pathways.ts'
import type { RuleId } from './rule-ids.ts'
import { weighRule } from './weigh.ts'

/** A bar that stands on a day, and the next day on which it may not. */
interface StandingBar {
  readonly id: RuleId
  readonly until: Day
}

/** One bar that stands on the day of a case, looked for first where one stood before; null if none does. */
const standingBar = (c: Case, before: RuleId | undefined): StandingBar | null =>
  withRules(c, (rules, here) => {
    for (const rule of rules.toSorted((a, b) => Number(b.id === before) - Number(a.id === before))) {
      // A clock of its own: how long this bar stands is not shortened by what other rules look at.
      const alone = onDay(here, here.today.on)
      const weighed = weighRule(rule, alone)
      if (weighed?.judgement.verdict === 'bars' && weighed.liftedBy === null) {
        return { id: rule.id, until: alone.today.next }
      }
    }
    return null
  })

/**
 * The first later day, at most ten years on, on which a prohibited case would be permitted or left
 * to assessment; null if there is none. While any bar stands nothing else matters, so the search goes
 * from the day on which one bar may end to the next; the clocks know these days.
 */
export const earliestPermittedOn = (prohibited: Case): Day | null => {
  const horizon = horizonOf(prohibited)
  let before: RuleId | undefined
  for (let c = prohibited; ; ) {
    const bar = standingBar(c, before)
    before = bar?.id
    if (bar === null) {
      const { outcome } = decide(c)
      if (outcome === 'permitted' || outcome === 'assessment') return c.today.on
    }
    const next = bar?.until ?? c.today.next
    if (next > horizon) return null
    c = onDay(c, next)
  }
}
