import { addDays, type Day, firstDayOf, type Month, monthOf, NEVER, plusMonths } from './calendar.ts'

/**
 * The day a question is asked about. Every comparison of a dated fact or a dated rule with that day
 * goes through its clock, which thereby knows the next day on which an answer it has given may
 * change: until then the law says the same of the same facts.
 */
export class Clock {
  readonly on: Day
  #month: Month | undefined
  #next: Day = NEVER
  #nextOfQuestion: Day = NEVER

  constructor(on: Day) {
    this.on = on
  }

  get month(): Month {
    this.#month ??= monthOf(this.on)
    return this.#month
  }

  /** The earliest later day on which something this clock has answered may change; NEVER if none. */
  get next(): Day {
    return this.#next
  }

  /** The same of what it has answered since the question began. */
  get nextOfQuestion(): Day {
    return this.#nextOfQuestion
  }

  /** Begins a question, to learn how long its answer holds apart from those before it. */
  beginQuestion(): void {
    this.#nextOfQuestion = NEVER
  }

  /** Whether that day has come. */
  reached(day: Day): boolean {
    if (this.on >= day) return true
    if (day < this.#nextOfQuestion) this.#nextOfQuestion = day
    if (day < this.#next) this.#next = day
    return false
  }

  /** Whether the day lies in a period whose last day is included; null: the period is open. */
  within(from: Day, to: Day | null): boolean {
    return this.reached(from) && (to === null || !this.reached(addDays(to, 1)))
  }

  /** Notes that an answer counts in months and may change when the month does. */
  changesWithMonth(): void {
    this.reached(firstDayOf(plusMonths(this.month, 1)))
  }
}
