/**
 * Civil dates and months as integers. The law counts in calendar days and whole calendar months,
 * never in hours or time zones, so no `Date` object is involved.
 */

/** A civil date: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number & { readonly unit: 'day' }

/** A calendar month: 12 × year + month, January being 0. */
export type Month = number & { readonly unit: 'month' }

// The two places where a plain number becomes a day or a month.
const asDay = (n: number): Day => n as Day
const asMonth = (n: number): Month => n as Month

const digits = (text: string, from: number, to: number): number => {
  let n = 0
  for (let i = from; i < to; i++) n = n * 10 + text.charCodeAt(i) - 48
  return n
}

/** Days since 1970-01-01 of a year, month (1-12) and day of month, by counting in 400-year eras. */
const civil = (year: number, month: number, dayOfMonth: number): Day => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return asDay(era * 146097 + dayOfEra - 719468)
}

const parts = (day: Day): { year: number; month: number; dayOfMonth: number } => {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days in month 1-12 of a year. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** Reads `YYYY-MM-DD`; the text must be a real date (the schema of the facts sees to that). */
export const day = (text: string): Day => civil(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))

/** Reads `YYYY-MM`. */
export const month = (text: string): Month => asMonth(digits(text, 0, 4) * 12 + digits(text, 5, 7) - 1)

const pad2 = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** Writes a day as `YYYY-MM-DD`. */
export const formatDay = (d: Day): string => {
  const { year, month: m, dayOfMonth } = parts(d)
  const yyyy = year >= 1000 ? `${year}` : String(year).padStart(4, '0')
  return `${yyyy}-${pad2(m)}-${pad2(dayOfMonth)}`
}

/** The month a day lies in. */
export const monthOf = (d: Day): Month => {
  const { year, month: m } = parts(d)
  return asMonth(year * 12 + m - 1)
}

/** The first day of a month. */
export const firstDayOf = (m: Month): Day => civil(Math.floor(m / 12), (m % 12) + 1, 1)

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

export const addDays = (d: Day, days: number): Day => asDay(d + days)

export const plusMonths = (m: Month, months: number): Month => asMonth(m + months)

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export const addMonths = (d: Day, months: number): Day => {
  const { year, month: m, dayOfMonth } = parts(d)
  const target = year * 12 + m - 1 + months
  const y = Math.floor(target / 12)
  const mm = (target % 12) + 1
  return civil(y, mm, Math.min(dayOfMonth, daysIn(y, mm)))
}

/** The last day this calendar writes in four digits of year; used as "never". */
export const NEVER: Day = day('9999-12-31')
