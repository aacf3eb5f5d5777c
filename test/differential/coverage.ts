import type { Decision } from '../../src/decision/decision.ts'
import type { Pathway } from '../../src/law/facts.ts'

/** How often each verdict of each rule was given, in each regime and on each pathway; and each outcome. */

/** Counts by name, in a form that can be handed from one process to another. */
export type Counts = Record<string, number>

export interface Coverage {
  readonly verdicts: Counts
  readonly outcomes: Counts
}

/** The name of a cell of the table. */
export const cellOf = (rule: string, verdict: string, regime: string, pathway: string): string =>
  `${rule} ${verdict} ${regime} ${pathway}`

export const noCoverage = (): Coverage => ({ verdicts: {}, outcomes: {} })

const add = (counts: Counts, name: string, times = 1): void => {
  counts[name] = (counts[name] ?? 0) + times
}

/** Counts one answer. */
export const count = ({ verdicts, outcomes }: Coverage, pathway: Pathway, decision: Decision): void => {
  add(outcomes, decision.outcome)
  for (const { ruleId, verdict } of decision.reasons)
    add(verdicts, cellOf(ruleId, verdict, decision.law.regime, pathway))
}

/** The sum of several. */
export const sumOf = (all: readonly Coverage[]): Coverage => {
  const sum = noCoverage()
  for (const { verdicts, outcomes } of all) {
    for (const [name, times] of Object.entries(verdicts)) add(sum.verdicts, name, times)
    for (const [name, times] of Object.entries(outcomes)) add(sum.outcomes, name, times)
  }
  return sum
}
