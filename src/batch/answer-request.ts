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
 * The request with what it does not say itself. In place: of two objects spread into one the engine makes a
 * dictionary, which is slow to check and to decide on; and `Object.assign` would obey a property `__proto__`.
 */
const inheriting = (request: Record<string, unknown>, common: Common): JsonObject => {
  for (const [name, inherited] of Object.entries(common)) {
    if (!Object.hasOwn(request, name)) request[name] = inherited
  }
  return request
}

/**
 * Answers a request that carries an `id`, and inherits what they have in common: it is then the caller's no more. The
 * pointers of a problem are relative to it.
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
  const request = common === undefined ? value : inheriting(value, common)
  if (!validator.Check(request)) return refuse(id, line, invalid(faultsIn(request)))
  try {
    const written = writeDecision(request, setting)
    return 'problem' in written ? refuse(id, line, written.problem) : { id, line, decision: written.bytes }
  } catch (error) {
    setting.onFailure?.(error)
    return refuse(id, line, problem('internal-error', 'The request could not be answered.'))
  }
}
