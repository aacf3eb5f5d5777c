import { Agent, request } from 'node:http'
import type { Answered } from '../conformance/departures.ts'
import type { Sent } from '../fuzz/traffic.ts'
import { bearer } from '../identity/letting-office.ts'

/** Asks over a few connections that it keeps. */

/** How long an answer is waited for, in milliseconds: far longer than any takes. */
const PATIENCE = 60_000

export class Client {
  readonly #port: number
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 })

  constructor(port: number) {
    this.#port = port
  }

  send({ method, url, headers, payload }: Sent): Promise<Answered> {
    const body = Buffer.from(payload)
    return new Promise((resolve, reject) => {
      const sent = request({
        agent: this.#agent,
        port: this.#port,
        host: '127.0.0.1',
        method,
        path: asciiOf(url),
        headers: { ...bearer, ...headers, ...(body.length === 0 ? {} : { 'content-length': body.length }) },
        timeout: PATIENCE,
      })
      sent.once('timeout', () => sent.destroy(new Error('it was not answered')))
      sent.once('error', (error) => reject(new Error(`${method} ${url.slice(0, 100)}: ${error.message}`)))
      sent.once('response', (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.once('error', reject)
        answer.once('end', () => {
          const text = method === 'HEAD' ? undefined : Buffer.concat(parts).toString()
          resolve({ method, url, status: answer.statusCode ?? 0, headers: answer.headers, body: text })
        })
      })
      sent.end(body)
    })
  }

  /** Sends less of a body than it announces, and goes away. */
  leave({ method, url, headers, payload }: Sent): Promise<void> {
    const body = Buffer.from(payload)
    return new Promise((resolve) => {
      const sent = request({
        agent: false,
        port: this.#port,
        host: '127.0.0.1',
        method,
        path: asciiOf(url),
        headers: { ...bearer, ...headers, 'content-length': body.length + 1 },
      })
      sent.on('error', () => {}).once('close', () => resolve())
      sent.write(body, () => sent.destroy())
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** A client's library escapes what is no ASCII; so does this. */
const asciiOf = (url: string): string => url.replaceAll(/[^!-~]+/gu, (part) => encodeURIComponent(part))
