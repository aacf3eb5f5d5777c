import { Compile } from 'typebox/compile'
import type { Outcome } from '../../src/law/decide.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { requestOf, type Told } from '../scenarios/scenario.ts'

/** How a day is answered: the outcome, or not at all. */
export type Course = Outcome | 'refused'

/** A case that is asked about on every day, and what the law says of it through time. */
export interface Household {
  readonly name: string
  readonly told: Omit<Told, 'on'>
  /** Each outcome by the day from which it holds, worked out by hand from the statutes. */
  readonly course: Readonly<Record<string, Course>>
}

const requests = Compile(DecisionRequest)

/** The request that the case stands for; the day of the decision is still to be put in. */
export const asked = (told: Household['told']): DecisionRequest =>
  requests.Parse(requestOf({ ...told, on: '2018-12-01' }))
