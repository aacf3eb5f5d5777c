import type { Day } from '../calendar.ts'
import type { Clock } from '../clock.ts'
import type { FactName } from '../pointers.ts'
import { factAt } from '../pointers.ts'
import { type Term, unknown } from '../terms.ts'

/**
 * Whether what had to come before a day came in time. Not come yet while it still can is unknown;
 * come late, or not at all when the day is there, is no.
 */
export const cameBefore = (deadline: Day, receivedOn: Day | null, name: FactName, today: Clock): Term => {
  if (receivedOn !== null && today.reached(receivedOn)) return receivedOn < deadline
  return today.reached(deadline) ? false : unknown(factAt(name))
}
