import { Agent, request } from 'node:http'
import { bearer } from '../test/identity/letting-office.ts'

/**
 * Load at a fixed rate, whatever comes back: each request is sent when it is due, and its latency
 * counts from then, so that no wait is left out of account. Every answer is checked.
 */

export interface Target {
  readonly port: number
  readonly path: string
  readonly body: string
  /** What is wrong with an answer; undefined for nothing. */
  readonly check: (body: string, headers: NodeJS.Dict<string | string[]>) => string | undefined
}

export interface Measured {
  /** Of every answer, in milliseconds. */
  readonly latencies: readonly number[]
  readonly wrong: readonly string[]
  /** Answers of 5xx, and requests that got none. */
  readonly failed: number
}

interface Sample extends Measured {
  readonly latencies: number[]
  readonly wrong: string[]
  failed: number
}

export class OpenLoop {
  readonly #targets: readonly Target[]
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 })
  readonly #timer: NodeJS.Timeout
  #sample: Sample = { latencies: [], wrong: [], failed: 0 }
  #sent = 0

  /** @param rate requests a second, over all targets in turn. */
  constructor(targets: readonly Target[], rate: number) {
    this.#targets = targets
    const since = performance.now()
    this.#timer = setInterval(() => {
      // A timer may come late; what was due meanwhile is sent then, and has waited since it was due.
      for (let due = since + (this.#sent * 1000) / rate; due <= performance.now(); due += 1000 / rate) {
        this.#send(due)
      }
    }, 1)
  }

  /** What was measured since this was last asked. */
  take(): Measured {
    const taken = this.#sample
    this.#sample = { latencies: [], wrong: [], failed: 0 }
    return taken
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#agent.destroy()
  }

  #send(due: number): void {
    const target = this.#targets[this.#sent % this.#targets.length]
    this.#sent += 1
    if (target === undefined) return
    const fail = () => {
      this.#sample.failed += 1
    }
    const { port, path, body, check } = target
    const headers = { ...bearer, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent: this.#agent, headers })
    sent.on('error', fail)
    sent.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        text += part
      })
      response.on('error', fail)
      response.on('end', () => {
        this.#sample.latencies.push(performance.now() - due)
        if (response.statusCode !== 200) {
          fail()
          return
        }
        const wrong = check(text, response.headers)
        if (wrong !== undefined) this.#sample.wrong.push(wrong)
      })
    })
    sent.end(body)
  }
}
