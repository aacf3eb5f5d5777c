import type { Logger } from 'pino'
import { rest } from './rest.ts'
import { StartError } from './start-error.ts'
import type { Ending, WorkerProcess } from './worker-process.ts'

export interface PostParts {
  readonly launch: () => WorkerProcess
  readonly log: Logger
}

/** How long a worker may take to serve, in milliseconds: a slow source and Redis, and then some. */
const START_PATIENCE = 60_000

/** A worker that has served for so long was well, whatever ended it; in milliseconds. */
const WELL = 60_000

/** How long a post stays empty after its second loss in a row, and at most; in milliseconds. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 15_000

/** How long to wait after so many losses in a row: not at all after one, then twice as long each time. */
export const pauseAfter = (losses: number): number =>
  losses < 2 ? 0 : Math.min(FIRST_PAUSE * 2 ** (losses - 2), LONGEST_PAUSE)

/** One of the posts that are to be manned: a worker serves there, and when it is lost, another. */
export class Post {
  readonly #parts: PostParts
  #worker: WorkerProcess | undefined
  #servesSince = 0
  #losses = 0
  #refilled: Promise<void> = Promise.resolve()
  #successorComes = false
  #closed = false

  constructor(parts: PostParts) {
    this.#parts = parts
  }

  /** Who serves here; undefined where nobody does. */
  get pid(): number | undefined {
    return this.#worker?.pid
  }

  /**
   * Mans it for the first time; resolves with where the worker listens.
   *
   * @throws StartError where the worker ends before it serves.
   */
  async open(): Promise<string> {
    const worker = this.#parts.launch()
    const start = await startOf(worker)
    if (start.address === undefined) throw new StartError(`A worker ended before it served (${words(start.ending)}).`)
    this.#man(worker)
    return start.address
  }

  /** Launches nobody any more; whoever serves is not ended by it. */
  close(): void {
    this.#closed = true
  }

  /**
   * Has a successor take over, and the former worker retire as soon as the successor serves. Where that
   * ends before, the former stays.
   *
   * @returns the former; undefined where it stays.
   */
  async relieve(): Promise<WorkerProcess | undefined> {
    await this.#refilled
    const former = this.#worker
    if (this.#closed || former === undefined) return undefined
    this.#successorComes = true
    const successor = this.#parts.launch()
    const { address, ending } = await startOf(successor)
    this.#successorComes = false
    if (this.#closed) return undefined
    if (address === undefined) {
      this.#parts.log.error({ worker: successor.pid, ...ending }, 'worker ended before it served')
      if (this.#worker === undefined) this.#refill()
      return undefined
    }
    this.#man(successor)
    former.retire()
    return former
  }

  #man(worker: WorkerProcess): void {
    this.#worker = worker
    this.#servesSince = performance.now()
    void worker.ended.then((ending) => this.#left(worker, ending))
  }

  #left(worker: WorkerProcess, ending: Ending): void {
    const { log } = this.#parts
    if (this.#closed) return
    if (this.#worker !== worker) {
      log.info({ worker: worker.pid, ...ending }, 'former worker ended')
      return
    }
    log.error({ worker: worker.pid, ...ending }, 'worker lost')
    this.#worker = undefined
    this.#losses = performance.now() - this.#servesSince < WELL ? this.#losses + 1 : 1
    if (!this.#successorComes) this.#refill()
  }

  #refill(): void {
    this.#refilled = this.#fill()
  }

  async #fill(): Promise<void> {
    const { launch, log } = this.#parts
    while (this.#worker === undefined) {
      await rest(pauseAfter(this.#losses))
      if (this.#closed) return
      const worker = launch()
      const { address, ending } = await startOf(worker)
      if (this.#closed) return
      if (address === undefined) {
        log.error({ worker: worker.pid, ...ending }, 'worker ended before it served')
        this.#losses += 1
      } else {
        log.info({ worker: worker.pid, address }, 'worker replaced')
        this.#man(worker)
      }
    }
  }
}

/** Where a worker listens; or how it ended before it did. */
type Start =
  | { readonly address: string; readonly ending?: undefined }
  | { readonly address?: undefined; readonly ending: Ending }

const startOf = async ({ serving, ended, kill }: WorkerProcess): Promise<Start> => {
  const late = setTimeout(kill, START_PATIENCE)
  const start = await Promise.race([
    serving.then((address): Start => ({ address })),
    ended.then((ending): Start => ({ ending })),
  ])
  clearTimeout(late)
  return start
}

const words = ({ code, signal, reason }: Ending): string => reason ?? signal ?? `exit code ${code}`
