import { setImmediate } from 'node:timers/promises'
import type { Answered, ChunkAnswerer } from './chunk-answerer.ts'
import type { Chunk } from './position.ts'

/** Whoever answers chunks: what is asked of it, it does in the order it was asked. */
export interface Hand {
  readonly answer: (chunk: Chunk) => Promise<Answered>
  /** Writes the answers to the first chunk that has no place yet. */
  readonly place: (offset: number) => Promise<void>
  readonly end: () => Promise<void>
}

/** Works in this thread, and lets it do other things between two chunks. */
export const ownHand = (answerer: ChunkAnswerer): Hand => ({
  answer: async (chunk) => {
    await setImmediate()
    return answerer.answer(chunk)
  },
  place: async (offset) => answerer.place(offset),
  end: async () => {},
})
