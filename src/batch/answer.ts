import { type Static, Type } from 'typebox'
import { Decision } from '../decision/decision.ts'
import { Problem, problem } from '../problem.ts'
import type { Fault } from '../schema/fault.ts'
import { MAX_FAULTS } from '../schema/faults.ts'
import type { Output } from './output.ts'

/** What one request of a batch is answered with, as it is described and as it is written. */

const Position = Type.Integer({ minimum: 1, description: 'From 1: the line, or the position among the requests.' })

export const LineAnswer = Type.Union(
  [
    Type.Object({ id: Type.String(), line: Position, status: Type.Literal(200), decision: Decision }),
    Type.Object({
      id: Type.Union([Type.String(), Type.Null()], { description: 'null where the line has no id that can be read.' }),
      line: Position,
      status: Type.Integer({ minimum: 400, maximum: 599 }),
      problem: Problem,
    }),
  ],
  { $id: 'LineAnswer', description: 'The answer to one request of a batch.' },
)

export type LineAnswer = Static<typeof LineAnswer>

/** An answer on its way out; the decision is the bytes of its JSON (see byte-text.ts). */
export type Answer =
  | { readonly id: string; readonly line: number; readonly decision: string }
  | { readonly id: string | null; readonly line: number; readonly problem: Problem }

/** An answer that carries a problem. */
export const refuse = (id: string | null, line: number, because: Problem): Answer => {
  const { errors } = because
  return { id, line, problem: errors === undefined ? because : { ...because, errors: errors.slice(0, MAX_FAULTS) } }
}

export const invalid = (places: readonly Fault[]): Problem =>
  problem('invalid-request', 'The request is not valid.', places)

/** Writes the JSON of a `LineAnswer`. */
export const writeAnswer = (answer: Answer, output: Output): void => {
  const beginning = `{"id":${JSON.stringify(answer.id)},"line":${answer.line},"status":`
  if ('decision' in answer) {
    output.write(`${beginning}200,"decision":`)
    output.writeBytes(answer.decision)
  } else {
    output.write(`${beginning}${answer.problem.status},"problem":${JSON.stringify(answer.problem)}`)
  }
  output.write('}')
}

/** Writes it as a line. */
export const writeLine = (answer: Answer, output: Output): void => {
  writeAnswer(answer, output)
  output.write('\n')
}
