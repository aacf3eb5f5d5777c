/**
 * Waits for many things at once, for each as long as for any other, with one timer: they run out in the order in
 * which they began, and most are over long before.
 */
export class Patience {
  readonly #ms: number
  /** When each is out of time; the first begun in front. */
  readonly #waiting = new Map<() => void, number>()
  #timer: NodeJS.Timeout | undefined

  /** @param ms how long each may take, in milliseconds. */
  constructor(ms: number) {
    this.#ms = ms
  }

  /** Begins to wait; `out` is called when the time is out, unless it is over before. */
  begin(out: () => void): void {
    this.#waiting.set(out, performance.now() + this.#ms)
    this.#timer ??= this.#wake(this.#ms)
  }

  over(out: () => void): void {
    this.#waiting.delete(out)
  }

  /** The process does not live on for it: what is waited for has a connection of its own. */
  #wake(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#look(), ms).unref()
  }

  #look(): void {
    this.#timer = undefined
    for (const [out, until] of this.#waiting) {
      const left = until - performance.now()
      if (left > 0) {
        this.#timer = this.#wake(left)
        return
      }
      this.#waiting.delete(out)
      out()
    }
  }
}
