import { AggregatorRegistry } from 'prom-client'
import { type MetricReadings, readingsOf } from '../telemetry/metric-readings.ts'
import type { FromPrimary, FromWorker } from './message.ts'

type Question = Extract<FromPrimary, { readonly kind: 'metrics' }>

/** What a worker says of its metrics: asked, with the number of the question; unasked, its last word. */
export type Told = Extract<FromWorker, { readonly kind: 'metrics' }>

/** A worker that can be asked. */
export interface Metered {
  readonly send: (message: Question) => void
}

/** How long a worker that is busy is waited for, in milliseconds; then what it said before stands. */
const PATIENCE = 1500

/** Only these go on after the worker that counted them: how many there have been does not become less. */
const lasting = new Set(['counter', 'histogram'])

/** The metrics of all workers as those of one service: what is counted is added up, those gone included. */
export class WorkerMetrics {
  /** What each worker said last. */
  readonly #workers = new Map<Metered, MetricReadings>()
  /** What those that are gone had counted. */
  #past: Promise<MetricReadings> = Promise.resolve([])
  readonly #asked = new Map<number, { readonly silent: Set<Metered>; readonly answered: () => void }>()
  #lastId = 0

  joined(worker: Metered): void {
    this.#workers.set(worker, [])
  }

  take(worker: Metered, { id, metrics }: Told): void {
    if (this.#workers.has(worker)) this.#workers.set(worker, metrics)
    if (id !== undefined) this.#hasAnswered(worker, id)
  }

  /** Nothing more is to be expected of a worker. */
  gone(worker: Metered): void {
    const counted = this.#workers.get(worker)?.filter(({ type }) => lasting.has(type)) ?? []
    this.#workers.delete(worker)
    this.#past = this.#past.then((past) => readingsOf(AggregatorRegistry.aggregate([past, counted])))
    for (const id of this.#asked.keys()) this.#hasAnswered(worker, id)
  }

  /** The page of metrics, as Prometheus reads it. */
  async page(): Promise<string> {
    await this.#askAll()
    return AggregatorRegistry.aggregate([await this.#past, ...this.#workers.values()]).metrics()
  }

  async #askAll(): Promise<void> {
    if (this.#workers.size === 0) return
    this.#lastId += 1
    const id = this.#lastId
    let late: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#asked.set(id, { silent: new Set(this.#workers.keys()), answered: resolve })
      late = setTimeout(resolve, PATIENCE)
      for (const worker of this.#workers.keys()) worker.send({ kind: 'metrics', id })
    })
    clearTimeout(late)
    this.#asked.delete(id)
  }

  #hasAnswered(worker: Metered, id: number): void {
    const asked = this.#asked.get(id)
    if (asked?.silent.delete(worker) && asked.silent.size === 0) asked.answered()
  }
}
