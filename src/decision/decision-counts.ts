import type { DecisionAnswer } from '../law/answer.ts'
import { type Decision, decisiveness, type Outcome } from '../law/decide.ts'
import type { Pathway } from '../law/facts.ts'
import type { RuleId, Verdict } from '../law/rule-ids.ts'
import type { Problem } from '../problem.ts'

/** Told what is decided, for counting, once for each request or line of one. It hears words of this project alone. */
export interface DecisionCounts {
  readonly decided: (pathway: Pathway, outcome: Outcome) => void
  /** A rule on whose verdict the outcome rests. */
  readonly decisive: (rule: RuleId, verdict: Verdict) => void
  /** A line of a batch, or a candidate of a ranking, that was answered with a problem. */
  readonly refused: (problem: Pick<Problem, 'type'>) => void
}

/** Counts a decision by the answer that was made of it. */
export const countAnswer = (
  counts: DecisionCounts,
  pathway: Pathway,
  { outcome, reasons }: Pick<DecisionAnswer, 'outcome' | 'reasons'>,
): void => {
  counts.decided(pathway, outcome)
  for (const { decisive, ruleId, verdict } of reasons) if (decisive) counts.decisive(ruleId, verdict)
}

/** Counts a decision of which no answer was made, alike. */
export const countDecision = (counts: DecisionCounts, pathway: Pathway, decision: Decision): void => {
  const { outcome, weighed } = decision
  counts.decided(pathway, outcome)
  const isDecisive = decisiveness(decision)
  for (const one of weighed) if (isDecisive(one)) counts.decisive(one.rule.id, one.judgement.verdict)
  if (outcome === 'prohibited') return
  const lifts = new Set(weighed.flatMap(({ liftedBy }) => (liftedBy === null ? [] : [liftedBy.id])))
  for (const id of lifts) counts.decisive(id, 'lifts')
}
