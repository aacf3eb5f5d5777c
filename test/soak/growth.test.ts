import { describe, expect, it } from 'vitest'
import { growthOf } from './growth.ts'
import type { Sample } from './sample.ts'

const MEBIBYTE = 1024 * 1024

/** Fifty samples of a process, each told by its number. */
const fifty = (sampleOf: (n: number) => Partial<Sample>): readonly Sample[] =>
  Array.from({ length: 50 }, (_, n) => ({ heap: 30 * MEBIBYTE, rss: 120 * MEBIBYTE, stoodStill: 0, ...sampleOf(n) }))

const isFlat = (samples: readonly Sample[]): readonly boolean[] => growthOf(samples).map((growth) => growth.isFlat)

describe('memory', () => {
  it('is flat where it stays, also if it varies, or was less before all was warmed up', () => {
    expect(isFlat(fifty(() => ({})))).toEqual([true, true])
    expect(isFlat(fifty((n) => ({ rss: (n % 2 === 0 ? 110 : 130) * MEBIBYTE })))).toEqual([true, true])
    expect(isFlat(fifty((n) => (n < 10 ? { heap: 0, rss: 0 } : {})))).toEqual([true, true])
  })

  it('is not flat where it grows on', () => {
    expect(isFlat(fifty((n) => ({ rss: (120 + n) * MEBIBYTE })))).toEqual([true, false])
    expect(isFlat(fifty((n) => ({ heap: (30 + n / 3) * MEBIBYTE })))).toEqual([false, true])
  })

  it('cannot be told from too few samples', () => {
    expect(() => growthOf(fifty(() => ({})).slice(0, 1))).toThrow('too few')
  })
})
