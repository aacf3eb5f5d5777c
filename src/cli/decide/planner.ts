import { type InputFile, lineStart, readAt, readLineIn } from './input-file.ts'
import type { Chunk, Position, Stretch } from './position.ts'

/** So much of the input is answered at a time; a longer line is a chunk by itself. */
const CHUNK_BYTES = 256 * 1024

/** So many lines at most: a short line that inherits much has a long answer, and answers wait in memory. */
const CHUNK_LINES = 512

/** So much is read at a time where lines are only counted. */
const STRIDE_BYTES = 1024 * 1024

const LINE_FEED = 0x0a

/**
 * What a line that sets or unsets `common` cannot do without: the name in quotes, or one of its letters (c, o, m, n)
 * written as an escape. Other lines need not be read as JSON.
 */
const SIGNS = ['"common"', '\\u006'].map((text) => Buffer.from(text))

/** How much a chunk is at most. */
export interface ChunkSize {
  readonly bytes?: number
  readonly lines?: number
}

/**
 * Cuts a stretch of the input into chunks of whole lines, and knows of each what whoever answers it must know: the
 * number of its first line, and the `common` in force there. It looks for line feeds, and reads only what may set
 * `common`, in the way the answers themselves do.
 */
export class Planner {
  readonly #input: InputFile
  readonly #end: number
  readonly #window: Buffer
  readonly #mostLines: number
  #next: Position

  /** @param end where a line begins, or the end of the input. */
  constructor(
    input: InputFile,
    from: Position,
    end: number,
    { bytes = CHUNK_BYTES, lines = CHUNK_LINES }: ChunkSize = {},
  ) {
    this.#input = input
    this.#next = from
    this.#end = end
    this.#window = Buffer.allocUnsafe(bytes)
    this.#mostLines = lines
  }

  /** Where the next chunk begins. */
  get position(): Position {
    return this.#next
  }

  next(): Chunk | undefined {
    const from = this.#next
    const left = this.#end - from.offset
    if (left === 0) return undefined
    const window = this.#window.subarray(0, left)
    readAt(this.#input.descriptor, window, from.offset)
    const length = window.length === left ? left : window.lastIndexOf(LINE_FEED) + 1
    const lines = firstLines(window.subarray(0, length), this.#mostLines)
    this.#next = length === 0 ? this.#afterOneLine(from) : this.#afterLines(from, lines)
    return { from, to: this.#next }
  }

  #afterLines(from: Position, lines: Buffer): Position {
    return {
      offset: from.offset + lines.length,
      line: from.line + countLines(lines),
      common: this.#commonAfter(from, lines),
    }
  }

  /** After a line that is longer than a chunk. */
  #afterOneLine(from: Position): Position {
    const offset = lineStart(this.#input, from.offset + this.#window.length)
    const stretch = { from: from.offset, to: offset }
    return { offset, line: from.line + 1, common: this.#commonSetBy(stretch, from.common) }
  }

  /** From the last line back: it is the last of those that set `common` that matters. */
  #commonAfter(from: Position, lines: Buffer): Stretch | null {
    const signs = SIGNS.filter((sign) => lines.includes(sign))
    for (let rest = lines; rest.length > 0; ) {
      const sign = Math.max(-1, ...signs.map((each) => rest.lastIndexOf(each)))
      if (sign === -1) break
      const start = rest.lastIndexOf(LINE_FEED, sign) + 1
      const feed = rest.indexOf(LINE_FEED, sign)
      const stretch = { from: from.offset + start, to: from.offset + (feed === -1 ? rest.length : feed + 1) }
      const common = this.#commonSetBy(stretch, undefined)
      if (common !== undefined) return common
      rest = rest.subarray(0, start)
    }
    return from.common
  }

  /** What a line leaves in force: itself, nothing, or what there was. */
  #commonSetBy<Before>(stretch: Stretch, before: Before): Stretch | null | Before {
    const read = readLineIn(this.#input.descriptor, stretch)
    if (!('sets' in read)) return before
    return read.sets.common === undefined ? null : stretch
  }
}

/** So many lines of several, from the first. */
const firstLines = (lines: Buffer, most: number): Buffer => {
  let end = 0
  for (let count = 0; count < most; count += 1) {
    const feed = lines.indexOf(LINE_FEED, end)
    if (feed === -1) return lines
    end = feed + 1
  }
  return lines.subarray(0, end)
}

const countLines = (lines: Buffer): number => {
  let count = lines[lines.length - 1] === LINE_FEED ? 0 : 1
  for (let feed = lines.indexOf(LINE_FEED); feed !== -1; feed = lines.indexOf(LINE_FEED, feed + 1)) count += 1
  return count
}

/** Goes over the lines before a place where one begins, for what is to be known of them there. */
export const positionAt = (input: InputFile, offset: number, from: Position): Position => {
  const planner = new Planner(input, from, offset, { bytes: STRIDE_BYTES, lines: Number.POSITIVE_INFINITY })
  while (planner.next() !== undefined);
  return planner.position
}
