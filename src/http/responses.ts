import type { TSchema } from 'typebox'
import { Problem } from '../problem.ts'
import { PROBLEM_TYPE } from './refusal.ts'

/** How routes describe their answers. */

const told = {
  400: 'The request is not valid; `errors` says where and why.',
  404: 'There is no such resource.',
  408: 'The body did not arrive in time.',
  413: 'The body is too large.',
  415: 'The content type is not supported.',
  422: 'The register does not know the area or department, or the decision date is out of range.',
  500: 'The service failed. The request was not answered.',
} as const

type ProblemStatus = keyof typeof told

/** An answer in one content type. */
export const answer = <Schema extends TSchema>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The problem documents that a route may answer with; any may, with 500. */
export const problems = (...statuses: readonly ProblemStatus[]) =>
  Object.fromEntries(
    [...statuses, 500 as const].map((status) => [
      status,
      { description: told[status], content: { [PROBLEM_TYPE]: { schema: Problem } } },
    ]),
  )
