import { type Setting, writeDecision } from '../../src/decision/decision.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { WrongAnswer } from '../measure/right.ts'

/** Longer than any answer of a benchmark. */
const output = Buffer.allocUnsafe(1 << 20)

/**
 * Writes the answer to a request into a buffer that is used again, as those do who send it on: a text
 * that nobody has read through may be one that has yet to be put together.
 *
 * @returns how many bytes it has.
 */
export const writeOut = (request: DecisionRequest, setting: Setting): number => {
  const written = writeDecision(request, setting)
  if ('problem' in written) throw new WrongAnswer(written.problem.title)
  return output.write(written.bytes, 'latin1')
}

/** The same, read back as text. */
export const writtenText = (request: DecisionRequest, setting: Setting): string =>
  output.toString('utf8', 0, writeOut(request, setting))

/** Writes a value into the same buffer by JSON.stringify. */
export const stringifyOut = (value: unknown): number => output.write(JSON.stringify(value), 'utf8')
