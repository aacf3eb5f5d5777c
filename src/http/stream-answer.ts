import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendAll } from '../batch/send.ts'
import { logFailure } from './plugins/logging.ts'

/**
 * Sends an answer as it comes, its headers before there is any of it. By hand, for Fastify would read ahead of what
 * the client takes, and the bytes lie in a buffer that is used again.
 */
export const streamAnswer = async (
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> => {
  reply.hijack()
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  raw.flushHeaders()
  try {
    await sendAll(bytes, raw)
    raw.end()
  } catch (error) {
    raw.destroy()
    if (!isLostConnection(error)) logFailure(app, request, reply, error)
  }
}

/** What streams and sockets fail of when the other side goes away. */
const LOST: readonly unknown[] = [
  'ECONNABORTED',
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
]

const isLostConnection = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && LOST.includes(error.code)
