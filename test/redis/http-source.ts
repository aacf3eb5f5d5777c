import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { open, shut } from './listener.ts'

/**
 * - `status`: this status, with a body that is no register
 * - `slow`: so many milliseconds before anything
 * - `drip`: the headers at once, then one byte of the body every so many milliseconds
 * - `truncate`: half of the body it promised, then the connection is cut
 * - `hang`: never an answer
 * - `gone`: nothing listens, and the connections there were are cut
 * - `noEtag`: the document, but no ETag
 * - `redirect`: the document is said to be at `/moved.json`, and is
 */
export type SourceMode =
  | 'ok'
  | { readonly status: number }
  | { readonly slow: number }
  | { readonly drip: number }
  | 'truncate'
  | 'hang'
  | 'gone'
  | 'noEtag'
  | 'redirect'

export type SeenRequest = {
  readonly method: string | undefined
  readonly path: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** A register behind HTTP that misbehaves as it is told. */
export class HttpSource {
  readonly host = '127.0.0.1'
  readonly port: number
  /** Every request there has been, in order. */
  readonly requests: SeenRequest[] = []
  readonly #server = createServer((request, response) => {
    this.requests.push({ method: request.method, path: request.url, headers: request.headers })
    // A client may be gone before its answer is.
    response.on('error', () => {})
    void this.#answer(request, response)
  })
  #document: Buffer
  #mode: SourceMode = 'gone'

  constructor(port: number, document: Uint8Array | string) {
    this.port = port
    this.#document = Buffer.from(document)
  }

  get url(): string {
    return `http://${this.host}:${this.port}/register.json`
  }

  /** The ETag of the document that is served now. */
  get etag(): string {
    return etagOf(this.#document)
  }

  /** Serves this from now on. */
  serve(document: Uint8Array | string): void {
    this.#document = Buffer.from(document)
  }

  /** An answer that has begun goes on as it began. */
  async switchTo(mode: SourceMode): Promise<void> {
    const was = this.#mode
    this.#mode = mode
    if (mode === 'gone' && was !== 'gone') {
      const shutting = shut(this.#server)
      this.#server.closeAllConnections()
      await shutting
    }
    if (was === 'gone' && mode !== 'gone') await open(this.#server, this.port)
  }

  close(): Promise<void> {
    return this.switchTo('gone')
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const mode = this.#mode
    const document = this.#document
    if (mode === 'hang') return
    if (typeof mode === 'object' && 'slow' in mode) await sleep(mode.slow)
    if (typeof mode === 'object' && 'status' in mode) {
      response.writeHead(mode.status, { 'content-type': 'text/plain' }).end('not today')
      return
    }
    if (mode === 'redirect' && request.url === '/register.json') {
      response.writeHead(302, { location: '/moved.json' }).end()
      return
    }
    if (mode !== 'noEtag') {
      response.setHeader('etag', etagOf(document))
      if (isKnown(request, etagOf(document))) {
        response.writeHead(304).end()
        return
      }
    }
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': document.length })
    if (mode === 'truncate') {
      response.write(document.subarray(0, document.length / 2), () => response.destroy())
    } else if (typeof mode === 'object' && 'drip' in mode) {
      await drip(document, mode.drip, response)
    } else response.end(document)
  }
}

const etagOf = (document: Uint8Array): string => `"${createHash('sha256').update(document).digest('hex')}"`

const isKnown = (request: IncomingMessage, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === etag)

const drip = async (document: Buffer, ms: number, response: ServerResponse): Promise<void> => {
  response.flushHeaders()
  for (const byte of document) {
    await sleep(ms)
    if (response.destroyed) return
    response.write(Buffer.of(byte))
  }
  response.end()
}

/** Starts a source that serves this document. */
export const startHttpSource = async (document: Uint8Array | string): Promise<HttpSource> => {
  const source = new HttpSource(await freePort(), document)
  await source.switchTo('ok')
  return source
}
