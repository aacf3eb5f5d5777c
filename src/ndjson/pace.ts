import { setImmediate } from 'node:timers/promises'

/** How long a batch may keep the event loop to itself. */
const SHARE_MS = 5

/** Lets others have their turn: a batch asks after every line whether it is due, and waits if so. */
export class Pace {
  #since = performance.now()

  get due(): boolean {
    return performance.now() - this.#since >= SHARE_MS
  }

  async rest(): Promise<void> {
    await setImmediate()
    this.#since = performance.now()
  }
}
