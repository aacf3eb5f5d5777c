import type { Sample } from './sample.ts'

/** Whether memory is flat: what is in use near the end beside what was near the beginning, warmed up. */

const MEBIBYTE = 1024 * 1024

/**
 * How much more may be in use. What is held after a collection hardly varies: compiled code and the caches of texts
 * still grow a little. What the process has of the machine varies with when the allocator hands pages back.
 */
const allowed = {
  heap: { part: 0.1, bytes: 4 * MEBIBYTE },
  rss: { part: 0.1, bytes: 16 * MEBIBYTE },
} as const

export interface Growth {
  readonly of: 'heap' | 'rss'
  readonly before: number
  readonly after: number
  readonly isFlat: boolean
}

/** Compares the median of the second fifth of the samples with that of the last. */
export const growthOf = (samples: readonly Sample[]): readonly Growth[] =>
  (['heap', 'rss'] as const).map((of) => {
    const fifth = samples.length / 5
    const before = median(samples.slice(Math.floor(fifth), Math.floor(2 * fifth)).map((sample) => sample[of]))
    const after = median(samples.slice(Math.floor(4 * fifth)).map((sample) => sample[of]))
    return { of, before, after, isFlat: after <= before * (1 + allowed[of].part) + allowed[of].bytes }
  })

const median = (values: readonly number[]): number => {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('there are too few samples to compare')
  return middle
}
