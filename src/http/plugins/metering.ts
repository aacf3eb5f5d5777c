import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../../telemetry/metrics.ts'
import { routeOf } from './logging.ts'

/** Counts each request, how long it took, and the problem that it was answered with. */
export const meterRequests = (app: FastifyInstance, metrics: Metrics): void => {
  app.addHook('onResponse', (request, reply, done) => {
    metrics.answered(request.method, routeOf(request), reply.statusCode, reply.elapsedTime / 1000)
    if (reply.problem !== null) metrics.refused(reply.problem)
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    metrics.abandoned(request.method, routeOf(request))
    done()
  })
}
