import { describe, expect, it } from 'vitest'
import { Pace } from '../../src/ndjson/pace.ts'

describe('the pace of much work', () => {
  it('makes a rest due when its share is used up, and not before', async () => {
    let now = 0
    const pace = new Pace(() => now)
    expect(pace.due).toBe(false)
    now = 1.9
    expect(pace.due).toBe(false)
    now = 2
    expect(pace.due).toBe(true)
    await pace.rest()
    expect(pace.due).toBe(false)
    now = 4
    expect(pace.due).toBe(true)
  })

  it('lets one rest end at a time, with a turn for others before each', async () => {
    const told: string[] = []
    const rests = ['a', 'b', 'c'].map((name) => new Pace().rest().then(() => told.push(name)))
    let resting = true
    const turn = (): void => {
      told.push('turn')
      if (resting) setImmediate(turn)
    }
    setImmediate(turn)
    await Promise.all(rests)
    resting = false
    expect(told.join(' ')).toMatch(/^(turn )*a (turn )+b (turn )+c( turn)*$/)
  })
})
