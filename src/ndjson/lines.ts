/** A line of a stream of bytes, without its line ending; `bytes` is undefined where it was too long to keep. */
export interface Line {
  /** From 1; every line counts, a blank one too. */
  readonly number: number
  readonly bytes: Buffer | undefined
  /** How it begins, also where it was too long. */
  readonly head: Buffer
}

const HEAD_BYTES = 64

export const MAX_LINE_BYTES = 1024 * 1024

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const NOTHING = Buffer.alloc(0)

/**
 * Cuts chunks of bytes into lines, however the chunks fall. It never holds more than one line of the
 * greatest length: what is longer is counted and dropped as it comes.
 */
export class LineCutter {
  readonly #limit: number
  #number = 0
  /** The beginning of a line whose end has not come yet, and how long that line is so far. */
  #begun = NOTHING
  #length = 0
  #head: Buffer = NOTHING

  constructor(limit: number = MAX_LINE_BYTES) {
    this.#limit = limit
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

  /** Copies into one buffer that doubles: a line may come in a million chunks of one byte each. */
  #keep(bytes: Buffer): void {
    this.#head = this.#headWith(bytes)
    const length = this.#length + bytes.length
    // One byte more than the limit, for the carriage return that may end the line.
    if (length <= this.#limit + 1) {
      if (length > this.#begun.length) {
        const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#begun.length))
        this.#begun.copy(larger, 0, 0, this.#length)
        this.#begun = larger
      }
      bytes.copy(this.#begun, this.#length)
    }
    this.#length = length
  }

  #cut(last: Buffer): Line {
    this.#number += 1
    const line = { number: this.#number, bytes: this.#whole(last), head: this.#headWith(last) }
    this.#length = 0
    this.#head = NOTHING
    return line
  }

  #headWith(bytes: Buffer): Buffer {
    if (this.#head.length >= HEAD_BYTES) return this.#head
    return Buffer.concat([this.#head, bytes.subarray(0, HEAD_BYTES - this.#head.length)])
  }

  #whole(last: Buffer): Buffer | undefined {
    const length = this.#length + last.length
    if (length > this.#limit + 1) return undefined
    const whole = this.#length === 0 ? last : Buffer.concat([this.#begun.subarray(0, this.#length), last])
    const bytes = whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole
    return bytes.length > this.#limit ? undefined : bytes
  }
}
