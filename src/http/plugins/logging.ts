import { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { type DestinationStream, type LevelWithSilent, pino } from 'pino'

/** What is logged: one line for a request, and in it nothing that the caller wrote. */

export interface LogOptions {
  readonly level: LevelWithSilent
  /** Where the lines go; by default to standard output. */
  readonly destination?: DestinationStream
  /** What each line begins with, to tell which process it is of; by default nothing. */
  readonly base?: { readonly pid: number } | undefined
}

/**
 * The part of Fastify's options that is about logging. Fastify's own lines on a request are left out
 * altogether: they quote its URL, with the query, or the message of an error, which may quote its body.
 */
export const loggingOptions = ({ level, destination, base }: LogOptions) => {
  const silent = pino({ level: 'silent' })
  return {
    logger: {
      level,
      base: base ?? null,
      serializers: { err: withoutMessage },
      ...(destination === undefined ? {} : { stream: destination }),
    },
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: () => silent,
  }
}

/** Logs each request that was answered, in one line; what failed unexpectedly is logged where it did. */
export const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, done) => {
    if (reply.statusCode < 500) app.log.info(summary(request, reply), 'answered')
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    app.log.info({ id: request.id, method: request.method, route: routeOf(request) }, 'abandoned by the client')
    done()
  })
}

/** Logs a request that failed unexpectedly. */
export const logFailure = (app: FastifyInstance, request: FastifyRequest, reply: FastifyReply, err: unknown): void => {
  app.log.error({ ...summary(request, reply), err }, 'failed')
}

const summary = (request: FastifyRequest, reply: FastifyReply) => ({
  id: request.id,
  method: request.method,
  route: routeOf(request),
  status: reply.statusCode,
  ms: Math.round(reply.elapsedTime * 10) / 10,
})

/** The pattern of the route; never the path itself, whose segments are the caller's. */
export const routeOf = (request: FastifyRequest): string | null => request.routeOptions.url ?? null

/** Where an error came from, without its message, which may quote the value that caused it. */
const withoutMessage = (error: unknown) => {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    type: error.name,
    ...('code' in error ? { code: error.code } : {}),
    message: '',
    stack: frames.join('\n'),
  }
}
