/** A day is written YYYY-MM-DD and a month YYYY-MM, so that earlier sorts before later. */

const two = (number: number): string => String(number).padStart(2, '0')

const day = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengthOf = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** The month of a day or a month, counted so that the next month is one more. */
export const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

/** The same day so many months on; the last of the month where there is no such day. */
export const addMonths = (date: string, months: number): string => {
  const number = monthNumber(date) + months
  const year = Math.floor(number / 12)
  const month = (number % 12) + 1
  return day(year, month, Math.min(Number(date.slice(8)), lengthOf(year, month)))
}

export const nextDay = (date: string): string => {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const next = Number(date.slice(8)) + 1
  if (next <= lengthOf(year, month)) return day(year, month, next)
  return month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1)
}

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Whether a day lies in a period of which both ends are in it, and which is open where it has no end. */
export const inPeriod = (date: string, from: string, to: string | null): boolean =>
  from <= date && (to === null || date <= to)

/** Whether an event has happened and is younger than so many months (A2). */
export const withinMonths = (event: string, months: number, date: string): boolean =>
  event <= date && date < addMonths(event, months)
