import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

/** The part of an export that tests look at (OTLP, in JSON). */
const Attributes = Type.Array(Type.Object({ key: Type.String(), value: Type.Unknown() }))

const Span = Type.Object({
  name: Type.String(),
  kind: Type.Integer(),
  traceId: Type.String(),
  spanId: Type.String(),
  parentSpanId: Type.Optional(Type.String()),
  traceState: Type.Optional(Type.String()),
  attributes: Attributes,
  status: Type.Object({ code: Type.Integer() }),
})

const validator = Compile(
  Type.Object({
    resourceSpans: Type.Array(
      Type.Object({
        resource: Type.Object({ attributes: Attributes }),
        scopeSpans: Type.Array(Type.Object({ spans: Type.Array(Span) })),
      }),
    ),
  }),
)

/** A collector of traces on this machine, which keeps what it is sent. */
export class Collector {
  /** What came, as it came. */
  readonly received: string[] = []
  /** What it answers with; undefined for nothing. */
  status: number | undefined = 200
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      let text = ''
      request.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      request.on('end', () => {
        if (this.status === 200) this.received.push(text)
        if (this.status !== undefined) response.writeHead(this.status, { 'content-type': 'application/json' }).end('{}')
      })
    })
  }

  static async start(): Promise<Collector> {
    const collector = new Collector()
    await new Promise<void>((resolve) => collector.#server.listen(0, '127.0.0.1', resolve))
    return collector
  }

  get url(): string {
    const address: AddressInfo | string | null = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the collector does not listen on a port')
    return `http://127.0.0.1:${address.port}`
  }

  get exports() {
    return this.received.map((text) => {
      const read: unknown = JSON.parse(text)
      if (validator.Check(read)) return read
      throw new Error(`no export of traces: ${text}`)
    })
  }

  get spans() {
    return this.exports.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    )
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

/** Attributes by their names. */
export const byName = (attributes: readonly { readonly key: string; readonly value: unknown }[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(Object(value))[0]]))
