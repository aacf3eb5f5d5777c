import type { Slice } from '../measure/slices.ts'
import { percentile } from '../measure/statistics.ts'
import { Connection } from './connection.ts'
import type { Exchange } from './exchange.ts'

/** How long the last answers may take, in milliseconds. */
const PATIENCE_MS = 30_000

/** Load on one server over kept connections: as much as it takes, or so much a second. */
export class RawLoad {
  readonly #connections: Connection[] = []
  readonly #exchanges: readonly Exchange[]
  #next = 0
  #fail: (error: Error) => void = () => {}

  private constructor(exchanges: readonly Exchange[]) {
    this.#exchanges = exchanges
  }

  static async open(port: number, exchanges: readonly Exchange[], connections: number): Promise<RawLoad> {
    const load = new RawLoad(exchanges)
    for (let i = 0; i < connections; i += 1) {
      load.#connections.push(await Connection.open(port, (error) => load.#fail(error)))
    }
    return load
  }

  /** Closed: each connection sends its next request when it has its answer, until the time is up; the last are waited for. */
  closed(ms: number): Promise<Slice> {
    return this.#within(ms, (resolve) => {
      const since = performance.now()
      let done = 0
      let busy = this.#connections.length
      const sendOn = (connection: Connection): void => {
        connection.send(this.#question(), () => {
          done += 1
          const passed = performance.now() - since
          if (passed < ms) sendOn(connection)
          else {
            busy -= 1
            if (busy === 0) resolve({ done, ms: passed })
          }
        })
      }
      for (const connection of this.#connections) sendOn(connection)
    })
  }

  /** Open: a request whenever one is due, whatever comes back; its latency counts from then. The latencies, in milliseconds. */
  open(rate: number, ms: number): Promise<readonly number[]> {
    return this.#within(ms, (resolve) => {
      const idle = [...this.#connections]
      const waiting: number[] = []
      const latencies: number[] = []
      const since = performance.now()
      const total = Math.floor((rate * ms) / 1000)
      let sent = 0
      const send = (connection: Connection, due: number): void => {
        connection.send(this.#question(), () => {
          latencies.push(performance.now() - due)
          const next = waiting.shift()
          if (next === undefined) idle.push(connection)
          else send(connection, next)
          if (latencies.length === total) resolve(latencies)
        })
      }
      // The core of the load has nothing else to do; a timer would let requests wait for its next tick.
      const tick = (): void => {
        const now = performance.now()
        for (; sent < total && since + (sent * 1000) / rate <= now; sent += 1) {
          const due = since + (sent * 1000) / rate
          // Each in turn, so that the server closes none for standing idle.
          const connection = idle.shift()
          if (connection === undefined) waiting.push(due)
          else send(connection, due)
        }
        if (sent < total) setImmediate(tick)
      }
      tick()
    })
  }

  close(): void {
    for (const connection of this.#connections) connection.close()
  }

  /** Work that is over soon after so many milliseconds; fails where it is not, or where a connection does. */
  #within<Result>(ms: number, work: (resolve: (result: Result) => void) => void): Promise<Result> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => {
        clearTimeout(timer)
        reject(error)
      }
      const timer = setTimeout(() => fail(new Error('answers are missing')), ms + PATIENCE_MS)
      this.#fail = fail
      work((result) => {
        clearTimeout(timer)
        resolve(result)
      })
    })
  }

  #question(): Exchange {
    const exchange = this.#exchanges[this.#next]
    this.#next = this.#next + 1 < this.#exchanges.length ? this.#next + 1 : 0
    if (exchange === undefined) throw new Error('there is nothing to ask')
    return exchange
  }
}

export const p99 = (latencies: readonly number[]): number => percentile(latencies, 0.99)
