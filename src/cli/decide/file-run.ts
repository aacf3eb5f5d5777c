import type { Answered } from './chunk-answerer.ts'
import type { Hand } from './hand.ts'
import type { Planner } from './planner.ts'
import type { Chunk, Position } from './position.ts'
import { Tally, type TallyCounts } from './tally.ts'

/** How far a run has come: all before `next` is answered, in so many bytes. */
export interface Reached {
  readonly next: Position
  readonly written: number
  readonly tally: TallyCounts
}

export interface FileRunParts {
  readonly planner: Planner
  readonly hands: readonly Hand[]
  /** Where the run begins, or goes on. */
  readonly from: Reached
  /** Notes what has been reached, for a run that goes on from there. */
  readonly save: (reached: Reached) => Promise<void>
  /** Whether that is due. */
  readonly saveDue: () => boolean
  /** Whether the run has been asked to end. */
  readonly interrupted: () => boolean
  /** Told after each chunk. */
  readonly progressed: (reached: Reached, answered: Answered) => void
}

/** So many chunks each has at a time: the next is at hand when one is answered, and memory stays bounded. */
const CHUNKS_PER_HAND = 3

/** A chunk that is being answered. */
interface Asked {
  readonly chunk: Chunk
  readonly worker: Busy
  readonly answered: Promise<Answered>
}

/** A hand, and how many chunks it has. */
interface Busy {
  readonly hand: Hand
  chunks: number
}

/**
 * Answers a file into a file, by several hands at once and in the order of the input: each answers chunks into its
 * own memory, and is told where to write each when the length of all before it is known.
 */
export class FileRun {
  readonly #parts: FileRunParts
  readonly #workers: readonly Busy[]
  /** In the order of the input. */
  readonly #asked: Asked[] = []
  readonly #placing = new Set<Promise<void>>()
  readonly #tally = new Tally()
  #next: Position
  #written: number
  #saving: Promise<void> | undefined
  #fault: { readonly error: unknown } | undefined

  constructor(parts: FileRunParts) {
    this.#parts = parts
    this.#workers = parts.hands.map((hand) => ({ hand, chunks: 0 }))
    this.#next = parts.from.next
    this.#written = parts.from.written
    this.#tally.add(parts.from.tally)
  }

  /**
   * Answers until the end, or until it is interrupted; what has been reached is then written and noted.
   *
   * @throws what reading, answering, writing or noting failed of. What was noted before stands.
   */
  async run(): Promise<Reached> {
    try {
      for (;;) {
        this.#handOut()
        const first = this.#asked.shift()
        if (first !== undefined) await this.#take(first)
        else if (this.#placing.size > 0) await Promise.race(this.#placing)
        else break
        if (this.#fault !== undefined) throw this.#fault.error
      }
      await this.#saving
      if (this.#fault !== undefined) throw this.#fault.error
      await this.#parts.save(this.#reached)
      return this.#reached
    } finally {
      await Promise.allSettled([...this.#placing, this.#saving])
      await Promise.all(this.#parts.hands.map((hand) => hand.end()))
    }
  }

  get #reached(): Reached {
    return { next: this.#next, written: this.#written, tally: this.#tally.counts }
  }

  #handOut(): void {
    while (!this.#parts.interrupted()) {
      const worker = this.#workers.reduce((idlest, each) => (each.chunks < idlest.chunks ? each : idlest))
      if (worker.chunks >= CHUNKS_PER_HAND) return
      const chunk = this.#parts.planner.next()
      if (chunk === undefined) return
      worker.chunks += 1
      const answered = worker.hand.answer(chunk)
      // A chunk that fails is heard of when its turn comes.
      answered.catch(() => {})
      this.#asked.push({ chunk, worker, answered })
    }
  }

  async #take({ chunk, worker, answered: coming }: Asked): Promise<void> {
    const answered = await coming
    this.#place(worker, this.#written)
    this.#next = chunk.to
    this.#written += answered.bytes
    this.#tally.add(answered.tally)
    const reached = this.#reached
    this.#parts.progressed(reached, answered)
    if (this.#saving === undefined && this.#parts.saveDue()) this.#save(reached)
  }

  #place(worker: Busy, offset: number): void {
    const placed = this.#watched(worker.hand.place(offset)).then(() => {
      worker.chunks -= 1
      this.#placing.delete(placed)
    })
    this.#placing.add(placed)
  }

  /** While others go on: what is noted is whole when everything that is being placed now has been. */
  #save(reached: Reached): void {
    this.#saving = this.#watched(this.#saved(reached)).then(() => {
      this.#saving = undefined
    })
  }

  async #saved(reached: Reached): Promise<void> {
    await Promise.all(this.#placing)
    if (this.#fault === undefined) await this.#parts.save(reached)
  }

  /** Keeps the first thing that goes wrong, to be thrown where the run can end. */
  async #watched(work: Promise<unknown>): Promise<void> {
    try {
      await work
    } catch (error) {
      this.#fault ??= { error }
    }
  }
}
