import fc from 'fast-check'
import { addDays, type Day, day } from '../../src/law/calendar.ts'
import { ToldDay, ToldMonth } from './sketch.ts'

/** Dates that crowd about those on which something changes. */

const FIRST = day('2018-12-01')
const LAST = day('2031-12-31')

/** Days about which something changes: regimes, the ends of plans and transitions, list dates, month ends, leap days. */
const turningDays = [
  '2018-12-01',
  '2019-07-01',
  '2020-02-29',
  '2020-12-01',
  '2021-01-01',
  '2021-07-01',
  '2021-11-30',
  '2022-07-01',
  '2023-12-01',
  '2024-01-01',
  '2024-02-29',
  '2024-03-01',
  '2024-08-31',
  '2024-09-01',
  '2025-07-01',
  '2025-12-01',
  '2026-03-08',
  '2027-03-08',
  '2028-02-29',
  '2029-12-31',
].map(day)

const within = (on: Day): Day => (on < FIRST ? FIRST : on > LAST ? LAST : on)

/** A day on which the law answers. */
export const decisionDay: fc.Arbitrary<Day> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...turningDays), fc.integer({ min: -2, max: 2 }))
    .map(([turning, days]) => within(addDays(turning, days))),
  fc
    .tuple(fc.constantFrom(...turningDays), fc.integer({ min: -40, max: 40 }))
    .map(([turning, days]) => within(addDays(turning, days))),
  fc.integer({ min: FIRST, max: LAST }).map((n) => addDays(FIRST, n - FIRST)),
)

/** A date that a look-back of 0, 6, 24 or 36 months from the decision, or 14 days, may just reach or miss. */
export const nearDay: fc.Arbitrary<ToldDay> = fc
  .tuple(
    fc.constantFrom(0, -6, -5, -7, -24, -36, 3),
    fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -15, max: 15 })),
  )
  .map((step) => new ToldDay(step))

/** A day not far from the decision. */
export const soon: fc.Arbitrary<ToldDay> = fc
  .oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -20, max: 40 }))
  .map((days) => new ToldDay([0, days]))

/** So many months from that of the decision: as far as a look-back of 6 or 24 months, and a month on either side. */
export const nearMonth: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(-1, 0, 1, -6, -7, -5, -24, -25, -23),
  fc.integer({ min: -27, max: 4 }),
)

/** The same as a month. */
export const toldMonth = (months: number): ToldMonth => new ToldMonth(months)
