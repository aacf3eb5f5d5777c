import { type Day, day } from '../law/calendar.ts'

/** Denmark's calendar, whatever the time zone of the process; this locale writes YYYY-MM-DD. */
const danishDate = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Denmark. */
export const todayInDenmark = (now: Date = new Date()): Day => day(danishDate.format(now))
