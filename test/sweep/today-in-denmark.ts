import { todayInDenmark } from '../../src/decision/today.ts'
import { formatDay } from '../../src/law/calendar.ts'
import { daysAfter } from './plain-calendar.ts'
import { allDays } from './sweep.ts'

/** A moment at which something of Denmark's clocks turns, and the day it is there just before it and from it on. */
export interface DanishTurn {
  readonly at: Date
  readonly before: string
  readonly after: string
}

/** The last Sunday of a month of 31 days: on that of March and of October the clocks change, at 01:00 UTC. */
const lastSunday = (year: string, month: '03' | '10'): string => {
  const last = `${year}-${month}-31`
  return daysAfter(last, -new Date(`${last}T00:00:00Z`).getUTCDay())
}

const clockChanges = (year: string) => ({ summer: lastSunday(year, '03'), winter: lastSunday(year, '10') })

/** Whether summer time holds as a day begins: the clocks change after midnight. */
const beginsInSummerTime = (date: string): boolean => {
  const { summer, winter } = clockChanges(date.slice(0, 4))
  return summer < date && date <= winter
}

/** Every midnight of the sweep in Denmark, by the directive on summer time, and every change of the clocks. */
export const danishTurns = (): readonly DanishTurn[] =>
  allDays.flatMap((date) => {
    const before = daysAfter(date, -1)
    const midnight = {
      at: new Date(`${before}T${beginsInSummerTime(date) ? '22' : '23'}:00:00Z`),
      before,
      after: date,
    }
    const { summer, winter } = clockChanges(date.slice(0, 4))
    if (date !== summer && date !== winter) return [midnight]
    return [midnight, { at: new Date(`${date}T01:00:00Z`), before: date, after: date }]
  })

/** The day it is in Denmark a millisecond before a turn, and at it; as the service tells. */
export const todayAround = ({ at }: DanishTurn): readonly string[] =>
  [new Date(at.getTime() - 1), at].map((now) => formatDay(todayInDenmark(now)))
