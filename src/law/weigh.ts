import { type Day, NEVER } from './calendar.ts'
import { type Case, factsOn } from './case.ts'
import type { Described, Judgement, Lift, Rule } from './rule.ts'
import { and, not, or, Unknown } from './terms.ts'

/** A rule that applies to a case, what it says of it, and what sets that aside, if anything does. */
export interface Weighed {
  readonly rule: Described
  readonly judgement: Judgement
  readonly liftedBy: Described | null
  /** The findings that could set it aside and have not been made. */
  readonly exceptions: readonly Exception[]
  /** Of a bar: the first day it no longer bars, the facts alone moving on; null if they fix none. */
  readonly lapsesOn: () => Day | null
}

/** A finding that sets a rule aside once it is made. */
export type Exception = Pick<Described, 'id'> & Required<Pick<Lift<Case>, 'finding'>>

/** So often at most; a household's dated facts turn less often than this. */
const MAX_LOOKS = 400

/** Follows a rule from day to day on which its facts may say something else, until it no longer bars. */
const lapseOf = <C extends Case>(rule: Rule<C>, c: C): Day | null => {
  let at = factsOn(c, c.today.on)
  for (let looks = 0; looks < MAX_LOOKS; looks++) {
    const verdict = rule.judge(at)?.verdict
    if (verdict === 'clears') return at.today.on
    if (verdict !== 'bars' || at.today.next === NEVER) return null
    at = factsOn(at, at.today.next)
  }
  return null
}

/**
 * Weighs one rule. Where an exception holds, what the rule says is set aside, alike whether it bars,
 * assesses or does not know; where an exception is not known to hold, nor is what the rule says.
 */
export const weighRule = <C extends Case>(rule: Rule<C>, c: C): Weighed | null => {
  if (!c.law.reached(rule.wordings[0].from)) return null
  const judgement = rule.judge(c)
  if (judgement === null) return null
  const lapsesOn = () => lapseOf(rule, c)
  if (judgement.verdict === 'clears') return { rule, judgement, liftedBy: null, exceptions: [], lapsesOn }

  const lifts = (rule.exceptions ?? [])
    .filter(({ applies, wordings: [first] }) => c.law.reached(first.from) && (applies?.(c) ?? true))
    .map((lift) => ({ lift, term: lift.when(c) }))
  const liftedBy = lifts.find(({ term }) => term === true)?.lift ?? null
  const exceptions = lifts.flatMap(({ lift: { id, finding }, term }) =>
    finding === undefined || term === true ? [] : [{ id, finding }],
  )
  const stands = and(
    judgement.verdict === 'unknown' ? new Unknown(judgement.missing) : true,
    not(or(...lifts.map(({ term }) => term))),
  )
  if (liftedBy !== null || !(stands instanceof Unknown)) return { rule, judgement, liftedBy, exceptions, lapsesOn }
  const couldBe = judgement.verdict === 'unknown' ? judgement.couldBe : judgement.verdict
  const open: Judgement = { verdict: 'unknown', couldBe, missing: stands.missing, members: judgement.members }
  return { rule, judgement: open, liftedBy, exceptions, lapsesOn }
}

/** Weighs rules in their order; those that do not apply are left out. */
export const weigh = <C extends Case>(rules: readonly Rule<C>[], c: C): readonly Weighed[] =>
  rules.flatMap((rule) => weighRule(rule, c) ?? [])
