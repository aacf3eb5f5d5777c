import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day, firstDayOf, formatDay, month, monthOf, plusMonths } from '../../src/law/calendar.ts'

const MILLISECONDS = 86_400_000

describe('a day', () => {
  it('is counted as the civil calendar counts it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 2_900_000 }), (days) => {
        const text = new Date(days * MILLISECONDS).toISOString().slice(0, 10)
        expect(day(text)).toBe(days)
        expect(formatDay(day(text))).toBe(text)
      }),
    )
  })

  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-15', -14, '2024-03-01'],
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(formatDay(addDays(day(from), days))).toBe(expected)
  })
})

describe('the same day some months on', () => {
  it.each([
    ['2024-01-15', 6, '2024-07-15'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2023-05-31', 1, '2023-06-30'],
    ['2023-10-31', 1, '2023-11-30'],
    ['2000-01-31', 1, '2000-02-29'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2100-01-31', 1, '2100-02-28'],
    ['0999-12-31', 1, '1000-01-31'],
    ['1000-01-01', -1, '0999-12-01'],
    ['0099-12-31', 0, '0099-12-31'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-12-01', 1, '2025-01-01'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-31', -25, '2021-12-31'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(formatDay(addMonths(day(from), months))).toBe(expected)
  })

  it('lies in the month that many months on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: -200, max: 200 }), (days, months) => {
        const from = addDays(day('1970-01-01'), days)
        expect(monthOf(addMonths(from, months))).toBe(plusMonths(monthOf(from), months))
      }),
    )
  })
})

describe('a month', () => {
  it('begins on its first day', () => {
    expect(formatDay(firstDayOf(month('2024-02')))).toBe('2024-02-01')
    expect(formatDay(firstDayOf(plusMonths(month('2023-12'), 1)))).toBe('2024-01-01')
    expect(formatDay(firstDayOf(plusMonths(month('2024-01'), -1)))).toBe('2023-12-01')
  })

  it('holds its days', () => {
    expect(monthOf(day('2024-02-29'))).toBe(month('2024-02'))
    expect(monthOf(day('2024-03-01'))).toBe(month('2024-03'))
    expect(monthOf(day('2023-12-31'))).toBe(month('2023-12'))
  })
})
