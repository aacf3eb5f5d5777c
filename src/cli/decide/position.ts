/** A stretch of the input, in bytes: from one up to, and without, the other. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A place in the input where a line begins, with all that is to be known there of what is before it. */
export interface Position {
  readonly offset: number
  /** The number of the line that begins here, from 1. */
  readonly line: number
  /** Where the `common` line lies whose properties the lines from here on inherit. */
  readonly common: Stretch | null
}

/** Whole lines of the input, for one to answer at a time. */
export interface Chunk {
  readonly from: Position
  readonly to: Position
}

export const BEGINNING: Position = { offset: 0, line: 1, common: null }
