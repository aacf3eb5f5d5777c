import type { FastifyInstance, FastifyReply } from 'fastify'
import { SHARE_MS, worksResting } from '../../ndjson/pace.ts'
import { problem } from '../../problem.ts'
import { sendProblem } from '../refusal.ts'
import { Pressure, patienceOf } from './pressure.ts'

/**
 * Refuses at once, before it is known who asks or what, whatever would have to wait for longer than is of use to
 * anybody, so that those who are answered are answered soon. Only where a scope is needed: the rest costs little, and
 * the probes are to hear that the process is up.
 *
 * (By what each turn of the event loop tells. @fastify/under-pressure knows the mean of the last second: it would let
 * one second's requests in, and keep the next second's out.)
 *
 * @param most how long a request may wait where the service keeps up no more, in milliseconds.
 */
export const shedLoad = (app: FastifyInstance, most: number): void => {
  const pressure = new Pressure(most, {
    now: () => performance.now(),
    atEndOfTurn: setImmediate,
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.scope !== undefined && pressure.isTooMuch()) refuse(reply)
    else done()
  })
}

/**
 * Refuses work on many records where so much is under way, each given its share in turn, that the next would come too late.
 *
 * @param most as above.
 */
export const shedWork = (app: FastifyInstance, most: number): void => {
  const mostResting = patienceOf(most) / SHARE_MS
  app.addHook('onRequest', (_request, reply, done) => {
    if (worksResting() > mostResting) refuse(reply)
    else done()
  })
}

const overloaded = problem('overloaded', 'More is asked than can be answered in time.')

/** Without an error thrown and caught, which would cost as much again. */
const refuse = (reply: FastifyReply): void => {
  sendProblem(reply, overloaded)
}
