import type { FastifyInstance } from 'fastify'
import { type Problem, problem } from '../../problem.ts'
import { Refusal, sendProblem } from '../refusal.ts'
import { logFailure } from './logging.ts'

/** Every error leaves as a problem document (RFC 9457), with nothing in it that the caller wrote. */
export const answerWithProblems = (app: FastifyInstance): void => {
  app.decorateReply('problem', null)
  app.setErrorHandler((error, request, reply) => {
    const known = knownProblem(error)
    sendProblem(reply, known ?? problem('internal-error', 'The request could not be answered.'))
    if (known === undefined) logFailure(app, request, reply, error)
    return reply
  })
}

/** What is wrong with the request; undefined for what is not the caller's doing. */
export const knownProblem = (error: unknown): Problem | undefined => {
  if (error instanceof Refusal) return error.problem
  if (!(error instanceof Error)) return undefined
  if ('code' in error && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return problem(
      'unsupported-media-type',
      'Send application/json; a batch or a ranking may also be application/x-ndjson.',
    )
  }
  const status = 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 500 ? problem('invalid-request', 'The request is not valid HTTP.') : undefined
}
