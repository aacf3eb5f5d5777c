import type { Case } from './case.ts'
import { intrusivenessOf } from './intrusiveness.ts'
import { type Moment, momentOn } from './moment.ts'
import { withRules } from './pathways.ts'
import type { Fact } from './pointers.ts'
import { type Weighed, weigh } from './weigh.ts'

/** What the law says of a case, as far as its facts go. */
export const outcomes = ['permitted', 'prohibited', 'assessment', 'undetermined'] as const

export type Outcome = (typeof outcomes)[number]

export interface Decision {
  readonly outcome: Outcome
  /** Every rule that applied, in the order of the Acts. */
  readonly weighed: readonly Weighed[]
}

/**
 * Decides a case: weighs the rules of its pathway, and takes the outcome from those that stand.
 *
 * @param at by default its decision date.
 */
export const decide = (c: Case, at: Moment = momentOn(c.place, c.on)): Decision => {
  const weighed = withRules(c, at, weigh)
  return { outcome: outcomeOf(weighed), weighed }
}

/**
 * A known bar wins over all that is not known; what could still bar goes before what a person is to
 * assess, and that before what could only become an assessment.
 */
const outcomeOf = (weighed: readonly Weighed[]): Outcome => {
  let [couldBar, assess, couldAssess] = [false, false, false]
  for (const { judgement, liftedBy } of weighed) {
    if (liftedBy !== null) continue
    if (judgement.verdict === 'bars') return 'prohibited'
    if (judgement.verdict === 'assess') assess = true
    if (judgement.verdict !== 'unknown') continue
    if (judgement.couldBe === 'bars') couldBar = true
    else couldAssess = true
  }
  if (couldBar) return 'undetermined'
  if (assess) return 'assessment'
  return couldAssess ? 'undetermined' : 'permitted'
}

/** Tells of each rule whether what it says is what the outcome rests on. */
export const decisiveness = ({ outcome, weighed }: Decision): ((one: Weighed) => boolean) => {
  switch (outcome) {
    case 'prohibited':
      return ({ judgement, liftedBy }) => liftedBy === null && judgement.verdict === 'bars'
    case 'assessment':
      return ({ judgement, liftedBy }) => liftedBy === null && judgement.verdict === 'assess'
    case 'permitted':
      return () => false
    case 'undetermined': {
      const assessed = weighed.some(({ judgement, liftedBy }) => liftedBy === null && judgement.verdict === 'assess')
      return ({ judgement, liftedBy }) =>
        liftedBy === null && judgement.verdict === 'unknown' && (judgement.couldBe === 'bars' || !assessed)
    }
  }
}

/** The facts that could still change an undetermined outcome, each with the rules that ask for it; the least intrusive first. */
export const missingFacts = (decision: Decision): readonly { fact: Fact; askedBy: readonly Weighed[] }[] => {
  const isDecisive = decisiveness(decision)
  const asked = new Map<string, { fact: Fact; askedBy: Weighed[] }>()
  for (const weighed of decision.weighed) {
    if (weighed.judgement.verdict !== 'unknown' || !isDecisive(weighed)) continue
    for (const fact of weighed.judgement.missing) {
      const entry = asked.get(fact.pointer)
      if (entry === undefined) asked.set(fact.pointer, { fact, askedBy: [weighed] })
      else entry.askedBy.push(weighed)
    }
  }
  return [...asked.values()].sort((a, b) => intrusivenessOf(a.fact.name) - intrusivenessOf(b.fact.name))
}
