import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FirstOf } from '../../src/ranking/first-of.ts'

const ascending = (a: number, b: number) => a - b

describe('the first of many', () => {
  it('are those that sorting would put in front', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 })), fc.integer({ min: 1, max: 8 }), (numbers, limit) => {
        const first = new FirstOf(limit, ascending)
        for (const number of numbers) first.offer(number)
        const sorted = numbers.toSorted(ascending)
        expect(first.items).toEqual(sorted.slice(0, limit))
        for (const number of [-1, 0, 30, 61]) {
          expect(first.before(number)).toBe(first.items.filter((one) => one < number).length)
        }
      }),
    )
  })

  it('are never more than the limit, also while they come', () => {
    const first = new FirstOf(3, ascending)
    for (let number = 1000; number > 0; number--) {
      first.offer(number)
      expect(first.items.length).toBeLessThanOrEqual(3)
    }
    expect(first.items).toEqual([1, 2, 3])
  })
})
