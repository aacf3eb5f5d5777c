import { Post, type PostParts } from './post.ts'
import { rest } from './rest.ts'
import type { WorkerProcess } from './worker-process.ts'

export interface SupervisorParts extends PostParts {
  /** How many are to serve. */
  readonly workers: number
  /** How long one that is asked to end goes on serving before it closes, in milliseconds. */
  readonly closeAfter: number
}

/** How long a former worker is waited for before the next is relieved, in milliseconds. */
const RETIRING_PATIENCE = 10_000

/** How long the workers may take to end once they close, in milliseconds: their own limit, and a little more. */
export const ENDING_PATIENCE = 12_000

/** Keeps so many workers serving: starts them, replaces those that are lost, and restarts and ends them in good order. */
export class Supervisor {
  readonly #parts: SupervisorParts
  readonly #posts: readonly [Post, ...Post[]]
  readonly #alive = new Set<WorkerProcess>()
  /** The start, and the restarts after it, one after another. */
  #rounds: Promise<unknown> = Promise.resolve()
  #restartDue = false
  #stopping = false

  constructor(parts: SupervisorParts) {
    this.#parts = parts
    const post = (): Post => new Post({ log: parts.log, launch: () => this.#launch() })
    this.#posts = [post(), ...Array.from({ length: parts.workers - 1 }, post)]
  }

  /** Who serves now. */
  get pids(): readonly number[] {
    return this.#posts.flatMap(({ pid }) => (pid === undefined ? [] : [pid]))
  }

  /**
   * Starts the workers: one, and when that serves, the others; for what keeps one from starting would keep all,
   * and need be said only once. Resolves with where they listen; undefined where they are to end already.
   *
   * @throws StartError where one ends before it serves; then none is left.
   */
  start(): Promise<string | undefined> {
    const started = this.#start()
    this.#rounds = started.catch(() => {})
    return started
  }

  /**
   * Replaces the workers one by one by such as read code and files anew. Called while that is being done,
   * has it done once more.
   */
  restart(): void {
    if (this.#restartDue) return
    this.#restartDue = true
    this.#rounds = this.#rounds.then(() => {
      this.#restartDue = false
      return this.#relieveAll()
    })
  }

  /** Ends all; resolves when they have, with whether they did so in good order. */
  async stop(): Promise<boolean> {
    this.#stopping = true
    for (const post of this.#posts) post.close()
    const all = [...this.#alive]
    for (const worker of all) worker.end()
    const ended = Promise.all(all.map((worker) => worker.ended))
    const patience = this.#parts.closeAfter + ENDING_PATIENCE
    const inTime = await Promise.race([ended.then(() => true), rest(patience).then(() => false)])
    for (const worker of this.#alive) worker.kill()
    return (await ended).every(({ code }) => code === 0 || code === null) && inTime
  }

  async #start(): Promise<string | undefined> {
    const [first, ...others] = this.#posts
    try {
      const address = await first.open()
      await Promise.all(others.map((post) => post.open()))
      return address
    } catch (error) {
      if (this.#stopping) return undefined
      for (const worker of this.#alive) worker.kill()
      throw error
    }
  }

  async #relieveAll(): Promise<void> {
    const { log } = this.#parts
    if (this.#stopping) return
    log.info({ workers: this.pids }, 'restarting')
    for (const post of this.#posts) {
      const former = await post.relieve()
      if (this.#stopping) return
      if (former === undefined) {
        log.error({ workers: this.pids }, 'restart given up: those not replaced yet go on serving')
        return
      }
      await Promise.race([former.ended, rest(RETIRING_PATIENCE)])
    }
    log.info({ workers: this.pids }, 'restarted')
  }

  #launch(): WorkerProcess {
    const worker = this.#parts.launch()
    this.#alive.add(worker)
    void worker.ended.then(() => this.#alive.delete(worker))
    return worker
  }
}
