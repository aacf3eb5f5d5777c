import { type Day, day } from '../law/calendar.ts'

/** Denmark's calendar, whatever the time zone of the process; this locale writes YYYY-MM-DD. */
const danishDate = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const HOUR = 60 * 60 * 1000

/** Midnight in Denmark falls on a full hour of any clock: within the hour the day need not be worked out again. */
let lately: { readonly hour: number; readonly today: Day } | undefined

/** The day it is in Denmark. */
export const todayInDenmark = (now: Date = new Date()): Day => {
  const hour = Math.floor(now.getTime() / HOUR)
  if (lately?.hour !== hour) lately = { hour, today: day(danishDate.format(now)) }
  return lately.today
}
