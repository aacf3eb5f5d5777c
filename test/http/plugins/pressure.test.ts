import { describe, expect, it } from 'vitest'
import { Pressure } from '../../../src/http/plugins/pressure.ts'

/** An event loop in a test's hand. */
const loop = (most: number) => {
  let now = 1000
  let ending: (() => void)[] = []
  const pressure = new Pressure(most, { now: () => now, atEndOfTurn: (ended) => ending.push(ended) })
  const end = (): void => {
    const now = ending
    ending = []
    for (const ended of now) ended()
  }
  return {
    /** One turn, in which so many requests are met that each take so long where they are answered; how many are. */
    turn: (requests: number, each: number): number => {
      let answered = 0
      for (let n = 0; n < requests; n += 1) {
        if (pressure.isTooMuch()) continue
        answered += 1
        now += each
      }
      end()
      return answered
    },
    /** In the turn it is busy with something else, too. */
    work: (time: number): void => {
      now += time
    },
    /** Turns in which nobody asks. */
    rest: (time: number): void => {
      end()
      now += time
      end()
    },
  }
}

describe('the pressure', () => {
  it('is not too much while nobody asks now and then, however many there are and however long each takes', () => {
    const { turn, rest } = loop(20)
    for (let n = 0; n < 1000; n += 1) {
      expect(turn(40, 2)).toBe(40)
      rest(1)
    }
  })

  it('is not too much while what has arrived is taken in soon, though somebody always asks', () => {
    const { turn } = loop(20)
    for (let n = 0; n < 1000; n += 1) expect(turn(10, 2)).toBe(10)
  })

  it('is not too much in a burst that is over soon, and is in one that is not', () => {
    const { turn, rest } = loop(20)
    expect(turn(51, 2)).toBe(51)
    rest(1)
    expect(turn(500, 2)).toBe(51)
  })

  it('is too much where the service is behind for longer, and for a while after', () => {
    const { turn, rest } = loop(20)
    // The second turn's requests have waited for the first.
    expect([turn(30, 2), turn(30, 2)]).toEqual([30, 21])
    expect(turn(30, 2)).toBe(1)
    expect(turn(30, 2)).toBe(10)
    rest(450)
    expect(turn(30, 2)).toBe(11)
    rest(501)
    expect(turn(30, 2)).toBe(30)
  })

  it('counts what the loop was busy with, for what arrived meanwhile has waited', () => {
    const { turn, work, rest } = loop(20)
    turn(1, 1)
    work(98)
    expect(turn(10, 1)).toBe(2)
    rest(1)
    work(98)
    expect(turn(10, 1)).toBe(10)
  })

  it('is never one request at a time, however slow the machine is', () => {
    const { turn, work } = loop(20)
    for (let n = 0; n < 100; n += 1) {
      expect(turn(1, 500)).toBe(1)
      work(500)
    }
  })

  it('is kept as short as it may be under ten times as much', () => {
    const { turn } = loop(20)
    for (let n = 0; n < 10; n += 1) turn(500, 2)
    const answered = Array.from({ length: 100 }, () => turn(500, 2))
    expect(Math.max(...answered)).toBeLessThanOrEqual(11)
    expect(answered.reduce((sum, one) => sum + one)).toBeGreaterThan(500)
  })
})
