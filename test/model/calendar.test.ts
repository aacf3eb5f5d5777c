import { describe, expect, it } from 'vitest'
import { addDays, addMonths, nextDay, withinMonths } from './calendar.ts'

describe('the calendar', () => {
  it('has the days that there are', () => {
    let day = '2018-12-01'
    for (let time = Date.UTC(2018, 11, 1); time < Date.UTC(2031, 0, 1); time += 86_400_000) {
      expect(day).toBe(new Date(time).toISOString().slice(0, 10))
      day = nextDay(day)
    }
  })

  it.each([
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-08-15', 6, '2025-02-15'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-12-31', 120, '2034-12-31'],
  ])('knows %s and %i months', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('knows days before', () => {
    expect(addDays('2024-03-10', -13)).toBe('2024-02-26')
  })

  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-06-30', true],
    ['2024-07-01', false],
  ])('counts six months from 1 January on %s: %s', (date, within) => {
    expect(withinMonths('2024-01-01', 6, date)).toBe(within)
  })
})
