import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/**
 * The part of Fastify's options that names requests. Each has a name of the service's own making: one that a caller
 * gives could be anything, a CPR number too, and the name is logged.
 */
export const requestIdOptions = { genReqId: (): string => randomUUID(), requestIdHeader: false } as const

/** Tells whoever asks by what name the log knows the request. To be called before any hook that may answer. */
export const tellRequestIds = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('request-id', request.id)
    done()
  })
}
