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

const UNAVAILABLE = 503

/** How to present a credential, and what is wrong with the one presented (RFC 6750 § 3). */
const challenges: Readonly<Record<string, string>> = {
  '/problems/credential-needed': 'Bearer realm="anvis"',
  '/problems/credential-refused': 'Bearer realm="anvis", error="invalid_token"',
  '/problems/scope-missing': 'Bearer realm="anvis", error="insufficient_scope"',
  '/problems/writing-off': 'Bearer realm="anvis"',
}

/** The register is looked after every few seconds; a queue is shorter within one. */
const retrySeconds = ({ type }: Problem): number => (type === '/problems/overloaded' ? 1 : 5)

declare module 'fastify' {
  interface FastifyReply {
    /** The problem that was answered with; null where none was. */
    problem: Pick<Problem, 'type'> | null
  }
}

/** Sends a problem document; as bytes, for to text Fastify would add a charset that the media type does not have. */
export const sendProblem = (reply: FastifyReply, { errors, ...problem }: Problem): FastifyReply => {
  reply.problem = problem
  const document = errors === undefined ? problem : { ...problem, errors: errors.slice(0, MAX_FAULTS) }
  const challenge = challenges[problem.type]
  if (challenge !== undefined) reply.header('www-authenticate', challenge)
  if (problem.status === UNAVAILABLE) reply.header('retry-after', retrySeconds(problem))
  return reply
    .code(problem.status)
    .type(PROBLEM_TYPE)
    .send(Buffer.from(JSON.stringify(document)))
}
