import type { DecisionRequest } from '../../src/law/facts.ts'

/** What is compared like for like: the outcome, and the rules that bar and are not lifted, in the order of the Act. */
export interface Answer {
  readonly outcome: 'permitted' | 'prohibited'
  readonly barring: readonly string[]
}

/** An engine with the bans of municipal allotment, made ready; from a request to an answer, its facts derived on the way. */
export interface Engine {
  readonly name: string
  /** Many at once, for engines that answer later and get on better with several under way. */
  readonly decide: (requests: readonly DecisionRequest[]) => Promise<readonly Answer[]> | readonly Answer[]
}

export const answerOf = (barring: readonly string[]): Answer => ({
  outcome: barring.length > 0 ? 'prohibited' : 'permitted',
  barring,
})
