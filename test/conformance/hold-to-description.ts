import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { departuresOf } from './departures.ts'

/** Each departure is told once: fuzzing meets the same one often. */
const told = new Set<string>()

/**
 * Holds every answer of a service to the API description, whatever it is asked for. An answer that departs from it
 * is an error that nobody catches, so that the run fails, whatever the test itself looks at. What is streamed by
 * hand does not pass here; it is held to the description by conformance.test.ts and the fuzzing.
 */
export const holdToDescription = (app: FastifyInstance): void => {
  // No promise: an answer is sent when it would be without this.
  app.addHook('onSend', (request, reply, payload, done) => {
    tell(departuresOf(answered(request, reply, payload)).join('\n'))
    done(null, payload)
  })
}

const tell = (departure: string): void => {
  if (departure === '' || told.has(departure)) return
  told.add(departure)
  void Promise.reject(new Error(departure))
}

const answered = ({ method, url }: FastifyRequest, reply: FastifyReply, payload: unknown) => ({
  method,
  url,
  status: reply.statusCode,
  headers: reply.getHeaders(),
  body: bodyOf(payload),
})

/** Undefined for the files of /docs, which are streams. */
const bodyOf = (payload: unknown): string | undefined => {
  if (payload === undefined || payload === null) return ''
  if (typeof payload === 'string') return payload
  return Buffer.isBuffer(payload) ? payload.toString() : undefined
}
