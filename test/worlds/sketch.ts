import { addDays, addMonths, type Day, formatDay } from '../../src/law/calendar.ts'

/**
 * A sketch is JSON in which dates are told by the decision date, which is chosen last, so that a case
 * shrinks in each of its parts by itself. A property that is undefined is absent.
 */

/** A date that a sketch tells by the decision date. */
export interface Told {
  readonly by: (on: Day) => string
}

/** So many months and then so many days from another day; clamped to the end of a month. */
type Step = readonly [months: number, days: number]

const isTold = (value: object): value is Told => value instanceof ToldDay || value instanceof ToldMonth

/** A day so many months and days from the decision date, or from another such day. */
export class ToldDay implements Told {
  readonly #steps: readonly Step[]

  constructor(...steps: readonly Step[]) {
    this.#steps = steps
  }

  /** A day told by this one. */
  plus(months: number, days: number): ToldDay {
    return new ToldDay(...this.#steps, [months, days])
  }

  on(decided: Day): Day {
    let day = decided
    for (const [months, days] of this.#steps) day = addDays(addMonths(day, months), days)
    return day
  }

  by(decided: Day): string {
    return formatDay(this.on(decided))
  }
}

/** A month so many months from that of the decision. */
export class ToldMonth implements Told {
  readonly #months: number

  constructor(months: number) {
    this.#months = months
  }

  by(decided: Day): string {
    return formatDay(addMonths(decided, this.#months)).slice(0, 7)
  }
}

/** What a sketch comes to on a decision date. What it comes to must still be checked against its schema. */
export const settle = (sketch: unknown, on: Day): unknown => {
  if (typeof sketch !== 'object' || sketch === null) return sketch
  if (Array.isArray(sketch)) return sketch.map((item) => settle(item, on))
  if (isTold(sketch)) return sketch.by(on)
  const settled: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(sketch)) if (value !== undefined) settled[key] = settle(value, on)
  return settled
}
