import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type LineRead, readLine } from '../../batch/line-batch.ts'
import { LineCutter } from '../../ndjson/lines.ts'
import { messageOf } from '../../register/messages.ts'
import { CliError, exit } from '../exit.ts'
import type { Stretch } from './position.ts'

/** By what an input is known again: there is nothing of its content in it. */
export interface InputIdentity {
  readonly size: number
  /** When it was last written, in nanoseconds. */
  readonly modified: string
}

/** A regular file that is read at any place, by any thread: they share its descriptor. */
export class InputFile {
  readonly path: string
  readonly descriptor: number
  readonly identity: InputIdentity

  /** @throws CliError where it cannot be opened. */
  constructor(path: string) {
    this.path = path
    try {
      this.descriptor = openSync(path, 'r')
    } catch (error) {
      throw new CliError(exit.cannot, `${path} cannot be read: ${messageOf(error)}`, { cause: error })
    }
    this.identity = identityOf(this.descriptor)
  }

  get size(): number {
    return this.identity.size
  }

  /** @throws CliError where it has been written since it was opened: then the answers are to no input that ever was. */
  checkUnchanged(): void {
    if (!isSame(this.identity, identityOf(this.descriptor))) throw changed()
  }

  close(): void {
    closeSync(this.descriptor)
  }
}

export const isSame = (a: InputIdentity, b: InputIdentity): boolean => a.size === b.size && a.modified === b.modified

const identityOf = (descriptor: number): InputIdentity => {
  const { size, mtimeNs } = fstatSync(descriptor, { bigint: true })
  return { size: Number(size), modified: String(mtimeNs) }
}

const changed = (): CliError =>
  new CliError(
    exit.cannot,
    'The input has changed while it was read. Run the command again on the whole of it, with --force.',
  )

/**
 * Fills a buffer from a place in the input.
 *
 * @throws CliError where it cannot be read, or is shorter than it was.
 */
export const readAt = (descriptor: number, into: Uint8Array, offset: number): void => {
  for (let filled = 0; filled < into.length; ) {
    const count = readSome(descriptor, into, filled, offset)
    if (count === 0) throw changed()
    filled += count
  }
}

const readSome = (descriptor: number, into: Uint8Array, filled: number, offset: number): number => {
  try {
    return readSync(descriptor, into, filled, into.length - filled, offset + filled)
  } catch (error) {
    throw new CliError(exit.cannot, `The input cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

const PIECE_BYTES = 64 * 1024

/** A stretch of the input piece by piece, for it may be of any length. The pieces lie in one buffer. */
export function* piecesOf(
  descriptor: number,
  { from, to }: Stretch,
  buffer = Buffer.allocUnsafe(PIECE_BYTES),
): Generator<Buffer> {
  for (let at = from; at < to; at += buffer.length) {
    const piece = buffer.subarray(0, to - at)
    readAt(descriptor, piece, at)
    yield piece
  }
}

/** What the one line is that lies in a stretch of the input. */
export const readLineIn = (descriptor: number, stretch: Stretch): LineRead => {
  const cutter = new LineCutter()
  for (const piece of piecesOf(descriptor, stretch)) {
    for (const line of cutter.push(piece)) return readLine(line)
  }
  for (const line of cutter.end()) return readLine(line)
  return {}
}

const LINE_FEED = 0x0a

/** Where the first line begins that begins at or after a place; the end of the input where none does. */
export const lineStart = ({ descriptor, size }: InputFile, at: number): number => {
  if (at === 0) return 0
  let offset = at - 1
  for (const piece of piecesOf(descriptor, { from: offset, to: size })) {
    const feed = piece.indexOf(LINE_FEED)
    if (feed !== -1) return offset + feed + 1
    offset += piece.length
  }
  return size
}
