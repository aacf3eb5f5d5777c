import { type Static, Type } from 'typebox'
import { DecisionRequest } from '../law/facts.ts'
import { LineAnswer } from './answer.ts'
import { BatchCommon } from './common.ts'

/** What a batch looks like. */

const closed = { additionalProperties: false } as const

export const MAX_REQUESTS = 1000

const inherited = Type.Partial(DecisionRequest).properties

export const BatchItem = Type.Object(
  { id: Type.String({ description: 'Returned with the answer.' }), ...inherited },
  { ...closed, $id: 'BatchItem', description: 'A decision request with an id, less what `common` gives.' },
)

export const BatchLine = Type.Union([BatchItem, Type.Object({ common: BatchCommon }, closed)], {
  $id: 'BatchLine',
  description: 'One line: a request, or what the requests after it inherit, in place of any such line before it.',
})

export const BatchRequest = Type.Object(
  { common: Type.Optional(BatchCommon), requests: Type.Array(BatchItem, { maxItems: MAX_REQUESTS }) },
  { ...closed, $id: 'BatchRequest' },
)

/** What is checked of a batch as a whole; each request is checked when its turn comes, and spoils no other. */
export const BatchEnvelope = Type.Object(
  { common: Type.Optional(Type.Unknown()), requests: Type.Array(Type.Unknown(), { maxItems: MAX_REQUESTS }) },
  closed,
)

export type BatchEnvelope = Static<typeof BatchEnvelope>

export const BatchAnswer = Type.Object(
  { results: Type.Array(LineAnswer, { description: 'In the order of the requests.' }) },
  { $id: 'BatchAnswer' },
)
