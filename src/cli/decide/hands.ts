import { availableParallelism } from 'node:os'
import { ChunkAnswerer } from './chunk-answerer.ts'
import { type Hand, ownHand } from './hand.ts'
import { settingAt } from './setting.ts'
import { ThreadHand } from './thread-hand.ts'
import type { ThreadStart } from './thread-protocol.ts'

/** A thread takes as long to start as to answer so many bytes. */
const BYTES_PER_THREAD = 8 * 1024 * 1024

/** How many are worth their start for so much of an input: at most one for each processor. */
export const workersFor = (bytes: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.ceil(bytes / BYTES_PER_THREAD)))

/** So many hands; one alone needs no thread. */
export const handsFor = (workers: number, start: ThreadStart): readonly Hand[] =>
  workers === 1
    ? [ownHand(new ChunkAnswerer(start.files, settingAt(start.register, new Date(start.time))))]
    : Array.from({ length: workers }, () => new ThreadHand(start))
