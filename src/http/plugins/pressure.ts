/** What the event loop tells of its turns. */
export interface Turns {
  /** In milliseconds. */
  readonly now: () => number
  /** Calls back when this turn ends; asked at the end of a turn, when the next one does. */
  readonly atEndOfTurn: (ended: () => void) => void
}

/** So many times as long as where the service is overloaded may a request wait in a burst. */
const BURST = 5

/** How long it counts as overloaded after the last request that was too much, in milliseconds. */
const CAUTION = 500

/** How long a request may wait in a burst where it may wait for so long at most under overload, in milliseconds. */
export const patienceOf = (most: number): number => BURST * most

/**
 * Tells whether requests wait too long, after the manner of CoDel: a queue that empties soon is a burst, and is
 * served; one that stands is kept short.
 *
 * In each turn the event loop takes in what has arrived since the turn before, and answers one request after the
 * other. So a request has waited since the turn before began, at the longest. The first of a turn is never too much:
 * there may be no other, and the machine be slow.
 */
export class Pressure {
  readonly #most: number
  readonly #turns: Turns
  /** Since when what is met in the turn under way may have waited. */
  #since: number | undefined
  /** When the turn before began; undefined where it met nobody, so that nobody waits. */
  #begunAt: number | undefined
  /** When what had arrived had last not waited for long. */
  #keptUpAt: number
  #tooMuchAt = Number.NEGATIVE_INFINITY

  /** @param most how long a request may wait where a queue stands, in milliseconds. */
  constructor(most: number, turns: Turns) {
    this.#most = most
    this.#turns = turns
    this.#keptUpAt = turns.now()
  }

  /** Whether a request that is met now has waited too long; asked once for each. */
  isTooMuch(): boolean {
    const now = this.#turns.now()
    if (this.#since === undefined) {
      this.#since = this.#begin(now)
      return false
    }
    const patience = patienceOf(this.#most)
    const isOverloaded = now - this.#keptUpAt > patience || now - this.#tooMuchAt < CAUTION
    const isTooMuch = now - this.#since > (isOverloaded ? this.#most : patience)
    if (isTooMuch) this.#tooMuchAt = now
    return isTooMuch
  }

  #begin(now: number): number {
    const since = this.#begunAt ?? now
    if (now - since <= this.#most) this.#keptUpAt = now
    this.#begunAt = now
    this.#turns.atEndOfTurn(() => {
      this.#since = undefined
      this.#turns.atEndOfTurn(() => {
        if (this.#since === undefined && this.#begunAt === now) this.#begunAt = undefined
      })
    })
    return since
  }
}
