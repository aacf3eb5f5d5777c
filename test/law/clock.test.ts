import { describe, expect, it } from 'vitest'
import { day, formatDay, NEVER } from '../../src/law/calendar.ts'
import { Clock } from '../../src/law/clock.ts'

const on = (text: string) => new Clock(day(text))

describe('a clock', () => {
  it('says whether a day has come: on the day itself it has', () => {
    expect(on('2024-03-01').reached(day('2024-02-29'))).toBe(true)
    expect(on('2024-03-01').reached(day('2024-03-01'))).toBe(true)
    expect(on('2024-03-01').reached(day('2024-03-02'))).toBe(false)
  })

  it('takes both ends of a period as in it, and an open one as going on', () => {
    expect(on('2024-03-01').within(day('2024-03-01'), day('2024-03-01'))).toBe(true)
    expect(on('2024-03-02').within(day('2024-03-01'), day('2024-03-01'))).toBe(false)
    expect(on('2024-02-29').within(day('2024-03-01'), null)).toBe(false)
    expect(on('9000-01-01').within(day('2024-03-01'), null)).toBe(true)
  })

  it('knows the next day on which something it has answered may change', () => {
    const clock = on('2024-03-10')
    expect(clock.next).toBe(NEVER)
    clock.reached(day('2020-01-01'))
    expect(clock.next).toBe(NEVER)
    clock.reached(day('2024-09-01'))
    expect(formatDay(clock.next)).toBe('2024-09-01')
    clock.within(day('2024-01-01'), day('2024-06-30'))
    expect(formatDay(clock.next)).toBe('2024-07-01')
    clock.changesWithMonth()
    expect(formatDay(clock.next)).toBe('2024-04-01')
    clock.reached(day('2025-01-01'))
    expect(formatDay(clock.next)).toBe('2024-04-01')
  })

  it('tells apart what it has answered since a question began', () => {
    const clock = on('2024-03-10')
    clock.reached(day('2024-05-01'))
    clock.beginQuestion()
    expect(clock.nextOfQuestion).toBe(NEVER)
    clock.reached(day('2024-09-01'))
    expect(formatDay(clock.nextOfQuestion)).toBe('2024-09-01')
    expect(formatDay(clock.next)).toBe('2024-05-01')
  })
})
