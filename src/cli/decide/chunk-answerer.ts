import { writeSync } from 'node:fs'
import { writeLine } from '../../batch/answer.ts'
import type { BatchSetting } from '../../batch/answer-request.ts'
import type { Common } from '../../batch/common.ts'
import { LineBatch } from '../../batch/line-batch.ts'
import { Output } from '../../batch/output.ts'
import { type Line, LineCutter } from '../../ndjson/lines.ts'
import { messageOf } from '../../register/messages.ts'
import { CliError, exit } from '../exit.ts'
import { failureOf } from './failures.ts'
import { piecesOf, readLineIn } from './input-file.ts'
import type { Chunk, Stretch } from './position.ts'
import { Tally, type TallyCounts } from './tally.ts'

/** What came of a chunk: how much there is to write, what kinds of answers, and what should not have happened. */
export interface Answered {
  readonly bytes: number
  readonly tally: TallyCounts
  readonly failures: readonly string[]
}

/** The files that a chunk is read from and written to, by their descriptors. */
export interface Descriptors {
  readonly input: number
  readonly output: number
}

const READ_BYTES = 256 * 1024

/**
 * Answers chunks of the input, and writes each answer at the place it is then given: where that is, only those know
 * who know the length of all answers before it. Several chunks may wait for their places; they are given them in turn.
 */
export class ChunkAnswerer {
  readonly #files: Descriptors
  readonly #setting: BatchSetting
  readonly #window = Buffer.allocUnsafeSlow(READ_BYTES)
  readonly #waiting: Uint8Array[] = []
  readonly #busy: Output[] = []
  readonly #free: Output[] = []
  #failures: string[] = []
  /** The last `common` that was read, for the chunks after it mostly inherit the same. */
  #common: { readonly stretch: Stretch; readonly value: Common | undefined } | undefined

  constructor(files: Descriptors, setting: Omit<BatchSetting, 'onFailure'>) {
    this.#files = files
    this.#setting = { ...setting, onFailure: (error) => this.#failures.push(failureOf(error)) }
  }

  /** @throws CliError where the input cannot be read. */
  answer({ from, to }: Chunk): Answered {
    const output = this.#free.pop() ?? new Output()
    const tally = new Tally()
    this.#failures = []
    const batch = new LineBatch(this.#setting, this.#commonIn(from.common))
    const answer = (line: Line): void => {
      const answered = batch.answer(line)
      if (answered === undefined) return
      writeLine(answered, output)
      tally.count(answered)
    }
    const cutter = new LineCutter({ before: from.line - 1 })
    const stretch = { from: from.offset, to: to.offset }
    for (const piece of piecesOf(this.#files.input, stretch, this.#window)) {
      for (const line of cutter.push(piece)) answer(line)
    }
    for (const line of cutter.end()) answer(line)
    const bytes = output.take()
    this.#busy.push(output)
    this.#waiting.push(bytes)
    return { bytes: bytes.length, tally: tally.counts, failures: this.#failures }
  }

  /**
   * Writes the answer to the first chunk that waits.
   *
   * @throws CliError where it cannot be written.
   */
  place(offset: number): void {
    const [bytes, output] = [this.#waiting.shift(), this.#busy.shift()]
    if (bytes === undefined || output === undefined) throw new Error('no chunk waits for a place')
    writeAt(this.#files.output, bytes, offset)
    this.#free.push(output)
  }

  #commonIn(stretch: Stretch | null): Common | undefined {
    if (stretch === null) return undefined
    if (this.#common?.stretch.from !== stretch.from) {
      const read = readLineIn(this.#files.input, stretch)
      this.#common = { stretch, value: 'sets' in read ? read.sets.common : undefined }
    }
    return this.#common.value
  }
}

const writeAt = (descriptor: number, bytes: Uint8Array, offset: number): void => {
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(descriptor, bytes, written, bytes.length - written, offset + written)
    }
  } catch (error) {
    const message = `The output cannot be written: ${messageOf(error)}. What is in it is kept: the same command goes on from there.`
    throw new CliError(exit.cannot, message, { cause: error })
  }
}
