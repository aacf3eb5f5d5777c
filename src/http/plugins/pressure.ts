/** What the event loop tells of its turns. */
export interface Turns {
  /** In milliseconds. */
  readonly now: () => number
  /** For how long it has had nothing to do, in all; in milliseconds. */
  readonly idle: () => number
  readonly atEndOfTurn: (ended: () => void) => void
}

/** How long the service may be behind before it counts as overloaded, and any request may wait until then; in milliseconds. */
export const PATIENCE = 100

/** How long it counts as overloaded after the last request that was too much, in milliseconds. */
const CAUTION = 500

/**
 * Tells whether requests wait too long, after the manner of CoDel: a queue that empties soon is a burst, and is
 * served; one that stands is kept short.
 *
 * In each turn the event loop takes in what has arrived since the turn before, and answers one request after the
 * other. So a request has waited for no longer than the loop has been busy since the turn before began.
 */
export class Pressure {
  readonly #most: number
  readonly #turns: Turns
  /** Since when what is met in the turn under way may have waited. */
  #since: number | undefined
  /** When the turn before began, and for how long the loop had had nothing to do until then. */
  #begunAt: number
  #idleUntilThen: number
  /** When what had arrived had last not waited for long. */
  #keptUpAt: number
  #tooMuchAt = Number.NEGATIVE_INFINITY

  /** @param most how long a request may wait where a queue stands, in milliseconds. */
  constructor(most: number, turns: Turns) {
    this.#most = most
    this.#turns = turns
    this.#begunAt = turns.now()
    this.#idleUntilThen = turns.idle()
    this.#keptUpAt = this.#begunAt
  }

  /** Whether a request that is met now has waited too long; asked once for each. */
  isTooMuch(): boolean {
    const now = this.#turns.now()
    this.#since ??= this.#begin(now)
    const isOverloaded = now - this.#keptUpAt > PATIENCE || now - this.#tooMuchAt < CAUTION
    const isTooMuch = now - this.#since > (isOverloaded ? this.#most : Math.max(this.#most, PATIENCE))
    if (isTooMuch) this.#tooMuchAt = now
    return isTooMuch
  }

  #begin(now: number): number {
    const idle = this.#turns.idle()
    const rested = idle - this.#idleUntilThen
    const busy = Math.max(0, now - this.#begunAt - rested)
    // Where the loop has rested, what arrived was met at once.
    const waited = rested > 0 ? 0 : busy
    if (waited <= this.#most) this.#keptUpAt = now
    this.#begunAt = now
    this.#idleUntilThen = idle
    this.#turns.atEndOfTurn(() => {
      this.#since = undefined
    })
    return now - waited
  }
}
