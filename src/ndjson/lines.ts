/** A line of a stream of bytes, without its line ending. */
export type Line =
  | { readonly number: number; readonly bytes: Buffer }
  /** One that was too long to keep; its first bytes tell what it may have been. */
  | { readonly number: number; readonly bytes: undefined; readonly head: Buffer }

const HEAD_BYTES = 64

export const MAX_LINE_BYTES = 1024 * 1024

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const NOTHING = Buffer.alloc(0)

export interface LineCutterOptions {
  /** The greatest line that is kept, in bytes. */
  readonly limit?: number
  /** How many lines there were before the first. */
  readonly before?: number
}

/**
 * Cuts chunks of bytes into lines, however the chunks fall, and numbers them from 1; every line counts,
 * a blank one too. It never holds more than one line of the greatest length: what is longer is counted
 * and dropped as it comes. Lines may lie in the chunk they came with: whoever uses that again is to be
 * done with them.
 */
export class LineCutter {
  readonly #limit: number
  #number: number
  /** The beginning of a line whose end has not come yet, as far as it is kept, and how long it is so far. */
  #begun = NOTHING
  #length = 0

  constructor({ limit = MAX_LINE_BYTES, before = 0 }: LineCutterOptions = {}) {
    this.#limit = limit
    this.#number = before
  }

  /** The lines that end within the chunk. */
  *push(chunk: Uint8Array): Generator<Line> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      yield this.#cut(bytes.subarray(start, end))
      start = end + 1
    }
    this.#keep(bytes.subarray(start))
  }

  /** The last line, if the stream does not end with a line feed. */
  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#cut(NOTHING)
  }

  /** One byte more than the limit is kept, for the carriage return that may end the line. */
  get #most(): number {
    return this.#limit + 1
  }

  /** Copies into one buffer that doubles: a line may come in a million chunks of one byte each. */
  #keep(bytes: Buffer): void {
    const kept = Math.min(this.#length + bytes.length, this.#most)
    if (kept > this.#begun.length) {
      const larger = Buffer.allocUnsafe(Math.max(kept, 2 * this.#begun.length))
      this.#begun.copy(larger, 0, 0, this.#length)
      this.#begun = larger
    }
    if (kept > this.#length) bytes.copy(this.#begun, this.#length, 0, kept - this.#length)
    this.#length += bytes.length
  }

  #cut(last: Buffer): Line {
    this.#number += 1
    const whole = this.#length === 0 ? last : this.#joined(last)
    const length = this.#length + last.length
    this.#length = 0
    const bytes = whole[whole.length - 1] === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole
    return length > this.#most || bytes.length > this.#limit
      ? { number: this.#number, bytes: undefined, head: whole.subarray(0, HEAD_BYTES) }
      : { number: this.#number, bytes }
  }

  #joined(last: Buffer): Buffer {
    return Buffer.concat([this.#begun.subarray(0, Math.min(this.#length, this.#most)), last])
  }
}
