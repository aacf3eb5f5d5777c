import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type Setting, writeDecision } from '../decision/decision.ts'
import { DecisionRequest } from '../law/facts.ts'
import { problem } from '../problem.ts'
import { faultsOf } from '../schema/faults.ts'
import { isJsonObject, type JsonObject } from '../schema/json-object.ts'
import { type Answer, invalid, refuse } from './answer.ts'
import type { Common } from './common.ts'

/** What all requests of a batch are answered by: one revision of the register, one day, one time. */
export interface BatchSetting extends Setting {
  /** Told of what should not have happened; the line itself is answered with an internal error. */
  readonly onFailure?: (error: unknown) => void
}

/** A decision request with the `id` of a batch: so it is checked as it came, and needs no copy without one. */
const validator = Compile(
  Type.Object({ id: Type.String(), ...DecisionRequest.properties }, { additionalProperties: false }),
)

/** What is wrong with a request that the validator has refused. */
const faultsIn = ({ id: _, ...request }: JsonObject) => faultsOf(DecisionRequest, request)

/**
 * Answers a request that carries an `id`, and inherits what they have in common; the pointers of a problem are
 * relative to it.
 */
export const answerRequest = (
  value: unknown,
  line: number,
  common: Common | undefined,
  setting: BatchSetting,
): Answer => {
  if (!isJsonObject(value)) return refuse(null, line, invalid([{ pointer: '', detail: 'must be an object' }]))
  const { id } = value
  if (typeof id !== 'string') {
    const detail = Object.hasOwn(value, 'id') ? 'must be a string' : 'is required'
    return refuse(null, line, invalid([{ pointer: '/id', detail }]))
  }
  const request = common === undefined ? value : { ...common, ...value }
  if (!validator.Check(request)) return refuse(id, line, invalid(faultsIn(request)))
  try {
    const written = writeDecision(request, setting)
    return 'problem' in written ? refuse(id, line, written.problem) : { id, line, decision: written.bytes }
  } catch (error) {
    setting.onFailure?.(error)
    return refuse(id, line, problem('internal-error', 'The request could not be answered.'))
  }
}
