import { setTimeout as rest } from 'node:timers/promises'
import type { Exchange } from './exchanges.ts'

/** How many exchanges are under way at once. */
const AT_ONCE = 6

/** How many are begun in a second, at most. */
const RATE = 300

/** Goes through exchanges in turn, several at a time and at no more than a rate, until it is paused. */
export class Load {
  readonly #exchanges: readonly Exchange[]
  readonly #unsound: string[] = []
  #next = 0
  #done = 0
  #goesOn = false
  #work: Promise<unknown> = Promise.resolve()

  constructor(exchanges: readonly Exchange[]) {
    this.#exchanges = exchanges
  }

  get done(): number {
    return this.#done
  }

  /** What was wrong until now; empty where nothing was. */
  get unsound(): readonly string[] {
    return this.#unsound
  }

  begin(): void {
    this.#goesOn = true
    this.#work = Promise.all(Array.from({ length: AT_ONCE }, () => this.#oneAfterTheOther()))
  }

  /** Resolves when nothing is under way. */
  async pause(): Promise<void> {
    this.#goesOn = false
    await this.#work
  }

  async #oneAfterTheOther(): Promise<void> {
    while (this.#goesOn) {
      const exchange = this.#exchanges[this.#next % this.#exchanges.length]
      if (exchange === undefined) return
      this.#next += 1
      const due = rest((1000 * AT_ONCE) / RATE)
      try {
        this.#unsound.push(...(await exchange()))
      } catch (error) {
        this.#unsound.push(String(error))
      }
      this.#done += 1
      await due
    }
  }
}
