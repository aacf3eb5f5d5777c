import fc from 'fast-check'
import { seldom } from '../worlds/chances.ts'
import { type World, world } from '../worlds/world.ts'
import { type Coverage, count, noCoverage } from './coverage.ts'
import { disagreements } from './disagreements.ts'
import { engineAnswer } from './engine.ts'
import { report } from './report.ts'

/** Of so many prohibited cases the model looks for the earliest day of one by asking of every day. */
const IN_FULL_ONCE_IN = 20

/** What is wrong with a world: a disagreement, or that one of the two broke down. */
const fault = (drawn: World, inFull: boolean): Error => {
  try {
    return new Error(report(drawn, disagreements(drawn, engineAnswer(drawn), inFull)))
  } catch (cause) {
    return new Error(`no answer to ${JSON.stringify(drawn)}`, { cause })
  }
}

interface Run {
  readonly cases: number
  readonly seed: number
}

/**
 * Draws worlds, and fails where the engine and the model do not answer one alike: with the smallest such world
 * that is found, as a scenario.
 *
 * @returns what the worlds reached.
 */
export const compareAnswers = ({ cases, seed }: Run): Coverage => {
  const coverage = noCoverage()
  const inFull = seldom(false, fc.constant(true), IN_FULL_ONCE_IN)
  const answersAreTheSame = fc.property(world(), inFull, (drawn, inFull) => {
    const decision = engineAnswer(drawn)
    count(coverage, drawn.request.pathway, decision)
    return disagreements(drawn, decision, inFull).length === 0
  })
  const { counterexample } = fc.check(answersAreTheSame, { numRuns: cases, seed })
  if (counterexample !== null) throw fault(...counterexample)
  return coverage
}
