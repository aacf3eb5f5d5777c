/** So many bytes are gathered before they are handed on. */
const FULL = 256 * 1024

/** How large the buffer is at first: many a batch is small. */
const INITIAL = 64 * 1024

/** A UTF-16 unit is at most so many bytes of UTF-8. */
const UNIT_BYTES = 3

/** Text as UTF-8, gathered in one buffer that grows to what it must hold, and is used again when that has been taken. */
export class Output {
  #buffer = Buffer.allocUnsafeSlow(INITIAL)
  #length = 0

  /** How many bytes have been gathered. */
  get length(): number {
    return this.#length
  }

  /** Whether it is time to hand on what has been gathered. */
  get full(): boolean {
    return this.#length >= FULL
  }

  write(text: string): void {
    this.#makeRoom(UNIT_BYTES * text.length)
    this.#length += this.#buffer.write(text, this.#length)
  }

  /** Writes text that is bytes already (see byte-text.ts): they are copied, and not encoded. */
  writeBytes(bytes: string): void {
    this.#makeRoom(bytes.length)
    this.#length += this.#buffer.write(bytes, this.#length, 'latin1')
  }

  /** What has been gathered; good until something is written again. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(0, this.#length)
    this.#length = 0
    return taken
  }

  #makeRoom(bytes: number): void {
    const needed = this.#length + bytes
    if (needed <= this.#buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#buffer.length))
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
  }
}
