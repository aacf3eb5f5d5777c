import { afterEach, describe, expect, it, vi } from 'vitest'
import { todayInDenmark } from '../../src/decision/today.ts'
import { formatDay } from '../../src/law/calendar.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the day it is in Denmark', () => {
  it.each([
    ['before midnight in winter', '2024-01-31T22:59:59Z', '2024-01-31'],
    ['after midnight in winter', '2024-01-31T23:00:00Z', '2024-02-01'],
    ['before midnight in summer', '2024-06-30T21:59:59Z', '2024-06-30'],
    ['after midnight in summer', '2024-06-30T22:00:00Z', '2024-07-01'],
    ['on a leap day', '2024-02-29T12:00:00Z', '2024-02-29'],
  ])('%s', (_, now, expected) => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone)
      expect(formatDay(todayInDenmark(new Date(now)))).toBe(expected)
    }
  })
})
