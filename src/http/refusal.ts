import type { FastifyReply } from 'fastify'
import type { Problem } from '../problem.ts'
import { MAX_FAULTS } from '../schema/faults.ts'

/** Thrown anywhere below a route to answer with a problem document; the error handler sends it. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'Refusal'
    this.problem = problem
  }
}

export const PROBLEM_TYPE = 'application/problem+json'

const UNAUTHORIZED = 401
const UNAVAILABLE = 503

/** The register is looked after every few seconds. */
const RETRY_SECONDS = 5

/** Sends a problem document; as bytes, for to text Fastify would add a charset that the media type does not have. */
export const sendProblem = (reply: FastifyReply, { errors, ...problem }: Problem): FastifyReply => {
  const document = errors === undefined ? problem : { ...problem, errors: errors.slice(0, MAX_FAULTS) }
  if (problem.status === UNAUTHORIZED) reply.header('www-authenticate', 'Bearer realm="anvis"')
  if (problem.status === UNAVAILABLE) reply.header('retry-after', RETRY_SECONDS)
  return reply
    .code(problem.status)
    .type(PROBLEM_TYPE)
    .send(Buffer.from(JSON.stringify(document)))
}
