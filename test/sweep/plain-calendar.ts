/**
 * The calendar once more, on dates as they are written and by another way than that of the law: JavaScript's
 * own days, in UTC. The sweep explains days by this one, so that a slip in the other shows.
 */

const MILLISECONDS_A_DAY = 86_400_000

/** The day so many days on. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)

export const dayAfter = (date: string): string => daysAfter(date, 1)

/** The same day of the month so many months on; the month's last day where it has no such day. */
export const monthsAfter = (date: string, months: number): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(Math.min(dayOfMonth, lastOfMonth.getUTCDate())).padStart(2, '0')}`
}

/** The first day of the month so many months after a month. */
export const firstDay = (month: string, monthsOn = 0): string => monthsAfter(`${month}-01`, monthsOn)

/** Every day from one to another, both included. */
export const everyDay = (from: string, to: string): readonly string[] => {
  const days: string[] = []
  for (let date = from; date <= to; date = dayAfter(date)) days.push(date)
  return days
}
