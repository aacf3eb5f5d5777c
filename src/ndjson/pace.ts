import { setImmediate } from 'node:timers/promises'

/** How long work on many records may keep the event loop to itself. */
export const SHARE_MS = 2

/** The rests of all work of this process: they end one by one, each in a turn of the event loop of its own. */
let resting: Promise<void> = Promise.resolve()
let works = 0

/** How many works are waiting for their next share. */
export const worksResting = (): number => works

/**
 * Lets others have their turn: work asks after every record whether a rest is due, and takes it if so. However much
 * work there is at once, a request that has come meanwhile waits for no more than one share.
 */
export class Pace {
  readonly #now: () => number
  #since: number

  /** @param now the time in milliseconds, from any beginning. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#since = now()
  }

  get due(): boolean {
    return this.#now() - this.#since >= SHARE_MS
  }

  async rest(): Promise<void> {
    works += 1
    resting = resting.then(() => setImmediate())
    await resting
    works -= 1
    this.#since = this.#now()
  }
}
