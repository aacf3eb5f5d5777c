import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Tally } from '../../src/ranking/tally.ts'

describe('a tally', () => {
  it('counts those who stand before a place', () => {
    const place = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2 ** 40 }))
    fc.assert(
      fc.property(fc.array(place), place, (places, asked) => {
        const tally = new Tally()
        for (const one of places) tally.add(one)
        for (const at of [asked, ...places]) {
          expect(tally.before(at)).toBe(places.filter((one) => one < at).length)
        }
      }),
    )
  })

  it('holds pages for the places that are taken, however many stand there', () => {
    const tally = new Tally()
    for (let person = 0; person < 100_000; person++) tally.add(730_000 + (person % 1000))
    expect(tally.pages).toBeLessThanOrEqual(3)
    expect(tally.before(730_500)).toBe(50_000)
  })
})
