import { describe, expect, it } from 'vitest'
import { day } from '../../src/law/calendar.ts'
import { regimeOn } from '../../src/law/regime.ts'

describe('the state of the law', () => {
  it.each([
    ['2018-12-01', 'R1'],
    ['2021-11-29', 'R1'],
    ['2021-11-30', 'R2'],
    ['2025-06-30', 'R2'],
    ['2025-07-01', 'R3'],
    ['2030-12-31', 'R3'],
  ])('on %s is %s', (on, regime) => {
    expect(regimeOn(day(on))).toBe(regime)
  })

  it('is none before the law that is covered', () => {
    expect(() => regimeOn(day('2018-11-30'))).toThrow('no regime before 2018-12-01')
  })
})
