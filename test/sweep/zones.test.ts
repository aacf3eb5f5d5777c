import { describe, expect, it } from 'vitest'
import { digest } from './digest.ts'
import { digestsInZones } from './in-zones.ts'
import { danishTurns, todayAround } from './today-in-denmark.ts'

describe('the day it is in Denmark', () => {
  it('turns at every midnight there, summer and winter, and not when the clocks change', () => {
    expect(danishTurns().filter((turn) => String(todayAround(turn)) !== `${turn.before},${turn.after}`)).toEqual([])
  })
})

describe('the sweep of days', () => {
  it('is to the byte the same in every time zone', async () => {
    const digests = await digestsInZones('some')
    expect(digests.map(({ offset }) => offset)).toEqual([0, -60, -840, 480])
    const here = digest('some')
    expect(digests).toEqual(digests.map(({ offset }) => ({ ...here, offset })))
  })
})
