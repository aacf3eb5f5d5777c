import type { FastifyInstance } from 'fastify'
import type { RequestSpan, Tracing } from '../../telemetry/tracing.ts'
import { routeOf } from './logging.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where requests are not traced. */
    span: RequestSpan | null
  }
}

/** Traces each request: one span, of which the caller's may be the parent. To be called before any hook that may answer. */
export const traceRequests = (app: FastifyInstance, tracing: Tracing): void => {
  app.decorateRequest('span', null)
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, protocol: scheme, id, headers } = request
    request.span = tracing.begin({ method, scheme, id, route: routeOf(request), traceparent: headers.traceparent })
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    request.span?.answered(reply.statusCode)
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    request.span?.abandoned()
    done()
  })
}
