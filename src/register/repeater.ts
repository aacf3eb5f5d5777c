/**
 * Does something again and again: every so often, and at once when nudged; never twice at a time. A
 * nudge while it is being done has it done once more. The task deals with its own failures.
 */
export class Repeater {
  readonly #task: () => Promise<void>
  readonly #interval: number
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #again = false
  #stopped = false

  constructor(task: () => Promise<void>, interval: number) {
    this.#task = task
    this.#interval = interval
  }

  /** Does it now, or once more after it has been done; resolves when that is so. */
  nudge(): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    if (this.#running !== undefined) {
      this.#again = true
      return this.#running
    }
    clearTimeout(this.#timer)
    this.#running = this.#run().finally(() => {
      this.#running = undefined
      if (!this.#stopped) this.#timer = setTimeout(() => this.nudge(), this.#interval).unref()
    })
    return this.#running
  }

  /** Resolves when it is no longer being done, nor will be. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  async #run(): Promise<void> {
    do {
      this.#again = false
      await this.#task()
    } while (this.#again && !this.#stopped)
  }
}
