import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Decision, decideRequest, type Setting } from '../decision/decision.ts'
import { DecisionRequest } from '../law/facts.ts'
import type { Immutable } from '../law/immutable.ts'
import { Problem, problem } from '../problem.ts'
import type { Fault } from '../schema/fault.ts'
import { faultsOf, MAX_FAULTS } from '../schema/faults.ts'
import { isJsonObject } from '../schema/json-object.ts'
import type { Common } from './common.ts'

/** One request of a batch, answered: what both forms of a batch, and the command line, have in common. */

/** What all requests of a batch are answered by: one revision of the register, one day, one time. */
export interface BatchSetting extends Setting {
  /** Told of what should not have happened; the line itself is answered with an internal error. */
  readonly onFailure?: (error: unknown) => void
}

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

export type LineAnswer = Immutable<Static<typeof LineAnswer>>

const validator = Compile(DecisionRequest)

/** An answer line that carries a problem. */
export const refuse = (id: string | null, line: number, because: Problem): LineAnswer => {
  const { errors } = because
  const few = errors === undefined ? because : { ...because, errors: errors.slice(0, MAX_FAULTS) }
  return { id, line, status: because.status, problem: few }
}

/** Answers a request that carries an `id`; the pointers of a problem are relative to it. */
export const answerLine = (value: unknown, line: number, common: Common, setting: BatchSetting): LineAnswer => {
  if (!isJsonObject(value)) return refuse(null, line, invalid([{ pointer: '', detail: 'must be an object' }]))
  const { id, ...own } = value
  if (typeof id !== 'string') {
    const detail = id === undefined ? 'is required' : 'must be a string'
    return refuse(null, line, invalid([{ pointer: '/id', detail }]))
  }
  const request = { ...common, ...own }
  if (!validator.Check(request)) return refuse(id, line, invalid(faultsOf(DecisionRequest, request)))
  try {
    const decided = decideRequest(request, setting)
    if ('problem' in decided) return refuse(id, line, decided.problem)
    return { id, line, status: 200, decision: decided.decision }
  } catch (error) {
    setting.onFailure?.(error)
    return refuse(id, line, problem('internal-error', 'The request could not be answered.'))
  }
}

export const invalid = (places: readonly Fault[]): Problem =>
  problem('invalid-request', 'The request is not valid.', places)
