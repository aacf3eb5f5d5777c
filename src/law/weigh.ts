import { type Day, earlier, NEVER } from './calendar.ts'
import type { Case } from './case.ts'
import { type Moment, withFactsOn } from './moment.ts'
import type { Described, Judgement, Lift, Rule } from './rule.ts'
import { and, not, some, type Term, Unknown } from './terms.ts'

/** A rule that applies to a case, what it says of it, and what sets that aside, if anything does. */
export interface Weighed {
  readonly rule: Described
  readonly judgement: Judgement
  readonly liftedBy: Described | null
  /** The findings that could set it aside and have not been made. */
  readonly exceptions: readonly Exception[]
  /** The next day on which all this may be otherwise; NEVER if there is none. */
  readonly until: Day
  /** Of a bar: the first day it no longer bars, the facts alone moving on; null if they fix none. */
  readonly lapsesOn: () => Day | null
}

/** A finding that sets a rule aside once it is made. */
export type Exception = Pick<Described, 'id'> & Required<Pick<Lift<Case>, 'finding'>>

const NO_EXCEPTIONS: readonly Exception[] = []
const neverLapses = (): null => null

/** So often at most; a household's dated facts turn less often than this. */
const MAX_LOOKS = 400

/**
 * Follows a rule that bars from day to day on which its facts may say something else, until it no
 * longer does.
 *
 * @param next the first of these days.
 */
const lapseOf = <C extends Case>(rule: Rule<C>, c: C, at: Moment, next: Day): Day | null => {
  for (let looks = 1; looks < MAX_LOOKS && next !== NEVER; looks++) {
    const then = withFactsOn(at, next)
    const verdict = rule.judge(c, then)?.verdict
    if (verdict === 'clears') return next
    if (verdict !== 'bars') return null
    next = then.today.next
  }
  return null
}

/**
 * Weighs one rule. Where an exception holds, what the rule says is set aside, alike whether it bars,
 * assesses or does not know; where an exception is not known to hold, nor is what the rule says.
 */
export const weighRule = <C extends Case>(rule: Rule<C>, c: C, at: Moment): Weighed | null => {
  const { law, today, area } = at
  law.beginQuestion()
  today.beginQuestion()
  if (!law.reached(rule.wordings[0].from)) return null
  const judgement = rule.judge(c, at)
  if (judgement === null) return null
  const factsTurn = today.nextOfQuestion
  const lapsesOn = judgement.verdict === 'bars' ? () => lapseOf(rule, c, at, factsTurn) : neverLapses
  const said =
    rule.exceptions.length === 0 || judgement.verdict === 'clears'
      ? { judgement, liftedBy: null, exceptions: NO_EXCEPTIONS }
      : unlessLifted(rule.exceptions, judgement, c, at)
  return {
    rule,
    judgement: said.judgement,
    liftedBy: said.liftedBy,
    exceptions: said.exceptions,
    until: earlier(area.until, earlier(law.nextOfQuestion, today.nextOfQuestion)),
    lapsesOn,
  }
}

/** What a rule says, and what sets it aside. */
const unlessLifted = <C extends Case>(
  exceptions: readonly Lift<C>[],
  judgement: Judgement,
  c: C,
  at: Moment,
): Pick<Weighed, 'judgement' | 'liftedBy' | 'exceptions'> => {
  const notMade: Exception[] = []
  const terms: Term[] = []
  let liftedBy: Described | null = null
  for (const exception of exceptions) {
    const { id, finding, wordings, applies } = exception
    if (!at.law.reached(wordings[0].from) || applies?.(c, at) === false) continue
    const term = exception.when(c, at)
    if (term === true) liftedBy ??= exception
    else if (finding !== undefined) notMade.push({ id, finding })
    terms.push(term)
  }
  if (liftedBy !== null) return { judgement, liftedBy, exceptions: notMade }
  return { judgement: whileOpen(judgement, not(some(terms, (term) => term))), liftedBy, exceptions: notMade }
}

/** What a rule says while whether it is set aside is not known. */
const whileOpen = (judgement: Judgement, standing: Term): Judgement => {
  const { verdict, members } = judgement
  if (verdict === 'clears') return judgement
  const stands = and(verdict === 'unknown' ? new Unknown(judgement.missing) : true, standing)
  if (!(stands instanceof Unknown)) return judgement
  const couldBe = verdict === 'unknown' ? judgement.couldBe : verdict
  return { verdict: 'unknown', couldBe, missing: stands.missing, members }
}

/** Weighs rules in their order; those that do not apply are left out. */
export const weigh = <C extends Case>(rules: readonly Rule<C>[], c: C, at: Moment): readonly Weighed[] => {
  const all: Weighed[] = []
  // The rules of a paragraph hold in the same places: one that does not speaks for those after it.
  let nowhere: Rule<C>['scope'] | undefined
  for (const rule of rules) {
    if (rule.scope === nowhere) continue
    if (rule.scope(c, at) === false) {
      nowhere = rule.scope
      continue
    }
    const weighed = weighRule(rule, c, at)
    if (weighed !== null) all.push(weighed)
  }
  return all
}
