import { type Day, day, formatDay } from '../../law/calendar.ts'
import type { Designation } from '../../law/designations.ts'
import { LAW_BEGINS, PREVENTION_AREAS_FROM } from '../../law/parameters.ts'
import type { Edition } from '../edition.ts'
import { listYear } from '../listing.ts'

/**
 * Why there is no such list of that 1 December, in a sentence; undefined where there may be. The lists of
 * this year may be made ready before their day; those of later years cannot be known.
 */
export const whyNoSuchList = (
  listDate: string,
  designation: Designation,
  edition: Edition | undefined,
  today: Day,
): string | undefined => {
  const date = day(listDate)
  if (date < LAW_BEGINS) return `No decision reads a list of before ${formatDay(LAW_BEGINS)}.`
  if (listYear(date) > listYear(today) + 1) return `The lists of ${listDate} cannot have been made yet.`
  if (designation === 'forebyggelsesomraade' && date < PREVENTION_AREAS_FROM) {
    return `There was no list of forebyggelsesomraader on ${listDate}: they came into the law on ${formatDay(PREVENTION_AREAS_FROM)}.`
  }
  return edition?.coverage[designation]?.status === 'not-in-law'
    ? `The register says that ${designation} was not in law on ${listDate}.`
    : undefined
}
