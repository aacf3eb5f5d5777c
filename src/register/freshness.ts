import type { Day } from '../law/calendar.ts'
import { listYear } from './listing.ts'
import type { RegisterStamp } from './stamp.ts'

/** Why the newest lists of a register are not those in force on a day, in a sentence; undefined where they are. */
export const whyOutdated = ({ latestListDate }: RegisterStamp, on: Day): string | undefined => {
  const year = listYear(on)
  if (latestListDate !== null && Number(latestListDate.slice(0, 4)) >= year) return undefined
  const newest = latestListDate === null ? 'no lists' : `no list later than that of ${latestListDate}`
  return `The register holds ${newest}; those of ${year}-12-01 are in force. Designations today are unknown.`
}
