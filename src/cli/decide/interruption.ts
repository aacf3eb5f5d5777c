import type { Io } from '../io.ts'

/** Whether the process has been asked to end, while a run ends in good order. */
export class Interruption {
  readonly #stop: () => void
  #asked = false

  /** @param onAsked for what does not look by itself. */
  constructor({ onInterrupt }: Pick<Io, 'onInterrupt'>, onAsked: () => void = () => {}) {
    this.#stop = onInterrupt(() => {
      this.#asked = true
      onAsked()
    })
  }

  get asked(): boolean {
    return this.#asked
  }

  /** From now on the process ends as it does by itself. */
  end(): void {
    this.#stop()
  }
}
