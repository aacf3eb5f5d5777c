import type { TSchema } from 'typebox'
import { Problem } from '../problem.ts'
import { PROBLEM_TYPE } from './refusal.ts'

/** How routes describe their answers. */

const told = {
  400: 'The request is not valid; `errors` says where and why.',
  404: 'There is no such resource.',
  401: 'The credential is missing, or not good; the detail says why.',
  403: 'The credential does not allow this, or nobody is known who could be allowed it.',
  408: 'The body did not arrive in time.',
  412: 'Another revision has been published since; read it, and start from that.',
  413: 'The body is too large.',
  415: 'The content type is not supported.',
  422: 'The request is understood, but cannot be answered or carried out; the type of the problem says why.',
  428: 'The request names no revision in If-Match.',
  429: 'The client asks too often; see Retry-After.',
  500: 'The service failed. The request was not answered.',
  503: 'The service cannot answer now: see the type of the problem, and Retry-After.',
} as const

type ProblemStatus = keyof typeof told

/** An answer in one content type. */
export const answer = <Schema extends TSchema>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** Headers by their names; what is described is in every answer of its kind. */
type Headers = Readonly<Record<string, { readonly type: 'string' | 'integer'; readonly description: string }>>

/** The header of answers that rest on the register; see context.ts. */
export const revisionHeader: Headers = {
  'Register-Revision': { type: 'string', description: 'The revision of the register that the answer rests on.' },
}

/** An answer that rests on the register. */
export const answerByRegister = <Schema extends TSchema>(description: string, schema: Schema) => ({
  ...answer(description, schema),
  headers: revisionHeader,
})

const challenge: Headers = {
  'WWW-Authenticate': { type: 'string', description: 'How to present a credential, and what is wrong with it.' },
}

/** The headers of problem documents that need one. */
const toldBeside: { readonly [Status in ProblemStatus]?: Headers } = {
  401: challenge,
  403: challenge,
  429: { 'Retry-After': { type: 'integer', description: 'In how many seconds to ask again.' } },
  503: { 'Retry-After': { type: 'integer', description: 'In how many seconds to ask again.' } },
}

/** The problem documents that a route may answer with; any may, with 500. */
export const problems = (...statuses: readonly ProblemStatus[]) =>
  Object.fromEntries(
    [...statuses, 500 as const].map((status) => [
      status,
      {
        description: told[status],
        content: { [PROBLEM_TYPE]: { schema: Problem } },
        ...(status in toldBeside ? { headers: toldBeside[status] } : {}),
      },
    ]),
  )
