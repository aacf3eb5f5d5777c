import type { Area } from './area.ts'
import { type Day, earlier } from './calendar.ts'
import { Clock } from './clock.ts'
import type { Place } from './place.ts'

/**
 * When a case is looked at: by which day the law is taken, and the area and the agreements with it,
 * and by which day dated facts are counted. The case itself is the same at every moment.
 */
export interface Moment {
  readonly law: Clock
  readonly today: Clock
  readonly area: Area
}

/** A day, for the law and the facts alike; the area's designations remain those of the decision date. */
export const momentOn = (place: Place, on: Day): Moment => ({
  law: new Clock(on),
  today: new Clock(on),
  area: place.on(on),
})

/** The same law at another day of the facts. */
export const withFactsOn = ({ law, area }: Moment, on: Day): Moment => ({ law, today: new Clock(on), area })

/** The next day on which something may change of all that has been asked; NEVER if none. */
export const nextTurn = ({ law, today, area }: Moment): Day => earlier(area.until, earlier(law.next, today.next))
