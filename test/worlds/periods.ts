import fc from 'fast-check'
import { type Day, day, formatDay } from '../../src/law/calendar.ts'
import { seldom } from './chances.ts'
import { ToldDay } from './sketch.ts'

/** Sketches of the periods of decisions and agreements. */

/** Days on which they begin or end: about the decision, later, and those that the law itself names. */
const limit: fc.Arbitrary<ToldDay | Day> = fc.oneof(
  fc.integer({ min: -1, max: 1 }).map((days) => new ToldDay([0, days])),
  fc
    .tuple(fc.constantFrom(-30, -6, 1, 6, 24, 119, 120), fc.integer({ min: -1, max: 1 }))
    .map((step) => new ToldDay(step)),
  fc.constantFrom(...['2018-12-01', '2021-07-01', '2021-11-30', '2025-07-01', '2029-12-31', '2030-01-01'].map(day)),
)

/** The first and last days, in any order, of periods that follow one another; an odd number leaves the last open. */
export type Limits = readonly (ToldDay | Day)[]

export const ALWAYS: Limits = [day('2018-12-01')]

export const limits: fc.Arbitrary<Limits> = seldom(ALWAYS, fc.array(limit, { minLength: 1, maxLength: 4 }), 2)

interface Period {
  readonly from: string
  readonly to: string | null
}

/** The periods that limits stand for on a decision date; no two share a day. */
export const periodsOf = (limits: Limits, on: Day): readonly Period[] => {
  const days = new Set(limits.map((limit) => (limit instanceof ToldDay ? limit.on(on) : limit)))
  const inOrder = [...days].toSorted((a, b) => a - b)
  return inOrder.flatMap((from, index) => {
    const to = inOrder[index + 1]
    return index % 2 === 1 ? [] : [{ from: formatDay(from), to: to === undefined ? null : formatDay(to) }]
  })
}
