import type { Answered, Descriptors } from './chunk-answerer.ts'
import type { Chunk } from './position.ts'

/** What a thread is started with. It makes the register and the setting anew: only bytes and numbers cross. */
export interface ThreadStart {
  readonly files: Descriptors
  /** The register document, byte for byte. */
  readonly register: Uint8Array
  /** When the run began, in milliseconds: the time and the day of every answer. */
  readonly time: number
}

export type ThreadOrder = { readonly answer: Chunk } | { readonly place: number }

/** The reply to each order, in turn; a thread that has a fault says no more. */
export type ThreadReply = { readonly answered: Answered } | { readonly placed: true } | { readonly fault: string }
