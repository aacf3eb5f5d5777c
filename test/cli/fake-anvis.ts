import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll } from 'vitest'
import { revisionOf as revisionOfBytes } from '../../src/register/revision.ts'

/** A service that keeps to the contract of /v1/register/document, on a port of its own, and can be made to fail. */

export const TOKEN = 'a-token-that-nobody-must-see'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

export const revisionOf = (document: string): string => revisionOfBytes(Buffer.from(document))

export interface FakeAnvis {
  readonly url: string
  /** The document in use. */
  document: string
  /** Answers in place of the service, where it is set. */
  get: Handler | undefined
  put: Handler | undefined
  /** What was asked: method and path. */
  readonly asked: string[]
}

const problem = (response: ServerResponse, status: number, more: object = {}): void => {
  response.writeHead(status, { 'content-type': 'application/problem+json' })
  response.end(
    JSON.stringify({ type: '/problems/x', title: `Title ${status}`, status, detail: `Detail ${status}.`, ...more }),
  )
}

/** Refuses with a problem document. */
export const refuse =
  (status: number, more: object = {}, headers: Record<string, string> = {}): Handler =>
  (request, response) => {
    request.resume()
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    problem(response, status, more)
  }

const publish = async (fake: FakeAnvis, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = (await buffer(request)).toString()
  const current = revisionOf(fake.document)
  if (request.headers.authorization !== `Bearer ${TOKEN}`) return problem(response, 401)
  if (request.headers['content-type'] !== 'application/json') return problem(response, 415)
  if (request.headers['if-match'] !== `"${current}"`) return problem(response, 412)
  const { sequence } = JSON.parse(body)
  fake.document = body
  response.setHeader('content-type', 'application/json')
  response.end(
    JSON.stringify({
      revision: revisionOf(body),
      previousRevision: current,
      sequence,
      publishedAt: '2025-12-02T08:00:00.000Z',
      publishedBy: 'somebody',
    }),
  )
}

const handle =
  (fake: FakeAnvis): Handler =>
  (request, response) => {
    fake.asked.push(`${request.method} ${request.url}`)
    if (request.method === 'PUT') {
      if (fake.put === undefined) void publish(fake, request, response)
      else fake.put(request, response)
    } else if (fake.get === undefined) {
      response.setHeader('etag', `"${revisionOf(fake.document)}"`)
      response.end(fake.document)
    } else fake.get(request, response)
  }

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

/** Starts one; it ends with the tests of the file. */
export const fakeAnvis = async (document: string): Promise<FakeAnvis> => {
  const state = { document, get: undefined, put: undefined, asked: [] }
  const server = createServer((request, response) => handle(fake)(request, response))
  const fake: FakeAnvis = Object.assign(state, { url: `http://127.0.0.1:${await listen(server)}` })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return fake
}
