import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { DecisionRequest } from '../law/facts.ts'
import { type Problem, problem } from '../problem.ts'
import { faultsOf } from '../schema/faults.ts'
import { isJsonObject } from '../schema/json-object.ts'

/** What the requests of a batch inherit: checked once, when it is set. */

export const BatchCommon = Type.Object(Type.Partial(DecisionRequest).properties, {
  additionalProperties: false,
  $id: 'BatchCommon',
  description: 'Top-level properties of a decision request that the requests of a batch inherit; their own go before.',
})

export type Common = Static<typeof BatchCommon>

const validator = Compile(BatchCommon)

const wrong = (pointer: string, detail: string): { readonly problem: Problem } => ({
  problem: problem('invalid-request', 'The common of the batch is not valid.', [{ pointer, detail }]),
})

/** The `common` of a batch, or what is wrong with it. */
export const readCommon = (value: unknown): { readonly common: Common } | { readonly problem: Problem } => {
  if (validator.Check(value)) return { common: value }
  if (!isJsonObject(value)) return wrong('/common', 'must be an object')
  if (Object.hasOwn(value, 'id')) return wrong('/common/id', 'is not allowed: each request has its own')
  const faults = faultsOf(BatchCommon, value).map(({ pointer, detail }) => ({ pointer: `/common${pointer}`, detail }))
  return { problem: problem('invalid-request', 'The common of the batch is not valid.', faults) }
}
