import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { Server, type Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, problem } from '../../problem.ts'
import { PROBLEM_TYPE, sendProblem } from '../refusal.ts'

/**
 * The part of Fastify's options that is about connections: how long one may be silent, and how what
 * is no request at all is answered.
 */
export const connectionOptions = (idlePatience: number) => ({
  // A connection on which nothing moves, either way, is closed: also a batch whose sender or reader stands still.
  connectionTimeout: idlePatience,
  // Longer than load balancers keep theirs, so that none sends a request into a closing connection.
  keepAliveTimeout: 72_000,
  // A batch may take as long as it moves; a JSON body has a time of its own (see bodies.ts).
  requestTimeout: 0,
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
  // Requests on open connections are answered while the service closes; new connections find it closed.
  return503OnClosing: false,
  clientErrorHandler: answerClientError,
  frameworkErrors: (_error: Error, _request: FastifyRequest, reply: FastifyReply): void => {
    sendProblem(reply, problem('not-found', 'No resource has this path.'))
  },
})

/** The requests that are being answered on each connection. */
const asked = new WeakMap<Socket, Set<IncomingMessage>>()

const askedOn = (socket: Socket): ReadonlySet<IncomingMessage> => asked.get(socket) ?? new Set()

/** Knows what is being answered on each connection, and closes those on which no more can be understood after it. */
export const followAnswers = ({ server }: FastifyInstance): void => {
  server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
    const { socket } = request
    const here = asked.get(socket) ?? new Set()
    asked.set(socket, here.add(request))
    answer.once('close', () => {
      here.delete(request)
      if (here.size === 0 && unintelligible.has(socket)) socket.destroySoon()
    })
  })
}

/** The connections on which something came after a request that was none. */
const unintelligible = new WeakSet<Socket>()

/**
 * Parts with clients as far as HTTP allows when the service closes. It takes no new connections; whoever asks
 * on an open one is told with the answer that it was the last (Fastify does so while it closes). Only what
 * has then been silent for a while is closed: a client that sends on a connection at the moment when that is
 * closed cannot know whether it was heard.
 *
 * @param farewell how long that while is, in milliseconds.
 */
export const closeSlowly = (app: FastifyInstance, farewell: number): void => {
  const { server } = app
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  app.addHook('preClose', async () => {
    // What is answered from now on without having been told is silent as long.
    server.keepAliveTimeout = farewell
    let patience: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      patience = setTimeout(resolve, farewell)
      // An HTTP server would close what is idle at once; this leaves it open, and calls back when nothing is.
      Server.prototype.close.call(server, () => resolve())
    })
    clearTimeout(patience)
    // Also what never asked anything, for which Fastify would wait.
    for (const socket of open) if (askedOn(socket).size === 0) socket.destroy()
  })
}

/** Writes the answer by hand, for there is no request that a reply could belong to. */
const answerClientError = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  // Whatever is written now would be taken for a part of an answer under way, or for that answer.
  if (askedOn(socket).size > 0) {
    // What was asked rightly before it is answered yet; what is in a body itself spoils its request.
    if ([...askedOn(socket)].every(({ complete }) => complete)) unintelligible.add(socket)
    else socket.destroy()
    return
  }
  if (socket.writable) {
    const { status, document } = written(clientProblem(error.code))
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
        `Content-Length: ${Buffer.byteLength(document)}\r\n\r\n${document}`,
    )
  }
  socket.destroySoon()
}

const written = (because: Problem) => ({ status: because.status, document: JSON.stringify(because) })

const clientProblem = (code: string | undefined): Problem => {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem('request-timeout', 'The headers of the request did not arrive in time.')
    case 'HPE_HEADER_OVERFLOW':
      return problem('invalid-request', 'The headers of the request are too large.')
    default:
      return problem('invalid-request', 'This is not an HTTP request.')
  }
}
