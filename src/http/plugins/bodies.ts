import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { readJson } from '../../ndjson/json.ts'
import { problem } from '../../problem.ts'
import { Refusal } from '../refusal.ts'
import { Patience } from './patience.ts'

/**
 * How a JSON body is read: whole, within a size and a time. Other content types are refused, but for
 * those that a route adds for itself.
 */

export interface BodyOptions {
  /** The greatest JSON body, in bytes. */
  readonly bodyLimit: number
  /** How long a JSON body may take to arrive, in milliseconds. */
  readonly bodyPatience: number
}

/** So much beyond the limit is read and dropped, since a client that is still sending does not hear the refusal. */
const COURTESY_BYTES = 16 * 1024 * 1024

type Done = (error: Error | null, body?: unknown) => void

/** Reads JSON bodies by these options, on this part of the service. */
export const readJsonBodies = (app: FastifyInstance, options: BodyOptions): void => {
  app.removeContentTypeParser('application/json')
  const receive = receiver(options)
  app.addContentTypeParser('application/json', (_request: unknown, payload: IncomingMessage, done: Done) => {
    receive(payload, (received) => {
      if (received instanceof Error) return done(received)
      const read = readJson(received)
      if ('fault' in read) done(new Refusal(problem('malformed-json', `The body is ${read.fault}.`)))
      else done(null, read.value)
    })
  })
}

/** Hands on JSON bodies as they came: what is published is published byte for byte. */
export const takeJsonBodies = (app: FastifyInstance, options: BodyOptions): void => {
  app.removeContentTypeParser('application/json')
  const receive = receiver(options)
  app.addContentTypeParser('application/json', (_request: unknown, payload: IncomingMessage, done: Done) => {
    receive(payload, (received) => {
      if (received instanceof Error) done(received)
      else done(null, received)
    })
  })
}

export const readBodies = (app: FastifyInstance, options: BodyOptions): void => {
  app.removeAllContentTypeParsers()
  readJsonBodies(app, options)
  app.addHook('onRequest', (request, _reply, done) => {
    const coding = request.headers['content-encoding']
    const isRead = request.method !== 'GET' && request.method !== 'HEAD'
    if (!isRead || coding === undefined || coding.toLowerCase() === 'identity') done()
    else done(new Refusal(problem('unsupported-media-type', 'The body must not be compressed.')))
  })
}

/** Receives bodies whole, or says why not. */
const receiver = ({ bodyLimit, bodyPatience }: BodyOptions) => {
  const patience = new Patience(bodyPatience)
  return (payload: IncomingMessage, settled: (received: Buffer | Refusal) => void): void => {
    const chunks: Buffer[] = []
    let length = 0
    const settle = (received: Buffer | Refusal): void => {
      patience.over(late)
      payload.off('data', keep).off('end', end).off('error', brokeOff)
      settled(received)
    }
    const keep = (chunk: Buffer): void => {
      length += chunk.length
      if (length <= bodyLimit) chunks.push(chunk)
      else chunks.length = 0
      if (length > bodyLimit + COURTESY_BYTES) settle(tooLarge(bodyLimit))
    }
    const end = (): void => {
      const [only] = chunks
      if (length > bodyLimit) settle(tooLarge(bodyLimit))
      else settle(only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks, length))
    }
    const brokeOff = (): void => settle(new Refusal(problem('invalid-request', 'The body broke off.')))
    const late = (): void => settle(tooSlow(bodyPatience))
    patience.begin(late)
    if (Number(payload.headers['content-length']) > bodyLimit + COURTESY_BYTES) settle(tooLarge(bodyLimit))
    else payload.on('data', keep).on('end', end).on('error', brokeOff)
  }
}

const tooLarge = (limit: number): Refusal =>
  new Refusal(
    problem(
      'body-too-large',
      `A JSON body may have ${limit} bytes here; a batch or a ranking may be sent as NDJSON of any length.`,
    ),
  )

const tooSlow = (patience: number): Refusal =>
  new Refusal(problem('request-timeout', `The body did not arrive within ${patience / 1000} seconds.`))
