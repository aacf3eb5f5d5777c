import { type Day, monthOf } from '../law/calendar.ts'
import { type Designation, designations, type Listing } from '../law/designations.ts'
import type { Edition, EditionEntry } from './edition.ts'

/** The year of the 1 December whose lists hold on a day. */
export const listYear = (on: Day): number => Math.floor((monthOf(on) + 1) / 12) - 1

const told = (designation: Designation, edition: Edition, entry: EditionEntry | undefined): boolean | undefined => {
  if (entry?.on.includes(designation)) return true
  if (entry?.off.includes(designation)) return false
  return (edition.coverage[designation]?.status ?? 'partial') === 'partial' ? undefined : false
}

/** What an edition tells of an area, which may have no entry in it; what it does not tell is absent. */
export const listingIn = (edition: Edition, entry: EditionEntry | undefined): Listing => {
  const listing: { [D in Designation]?: boolean } = {}
  for (const designation of designations) {
    const on = told(designation, edition, entry)
    if (on !== undefined) listing[designation] = on
  }
  return listing
}
