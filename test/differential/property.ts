import fc from 'fast-check'
import { seldom } from '../worlds/chances.ts'
import { world } from '../worlds/world.ts'
import { type Coverage, count, noCoverage } from './coverage.ts'
import { disagreements } from './disagreements.ts'
import { engineAnswer } from './engine.ts'
import { report } from './report.ts'

/** Of so many prohibited cases the model looks for the earliest day of one by asking of every day. */
const IN_FULL_ONCE_IN = 20

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
  const { counterexample, errorInstance, counterexamplePath } = fc.check(answersAreTheSame, { numRuns: cases, seed })
  if (counterexample === null) return coverage
  const [drawn, wasInFull] = counterexample
  if (errorInstance instanceof Error) throw new Error(JSON.stringify(drawn), { cause: errorInstance })
  const found = disagreements(drawn, engineAnswer(drawn), wasInFull)
  throw new Error(`${report(drawn, found)}\n\nseed ${seed}, path ${counterexamplePath}`)
}
