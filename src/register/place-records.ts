import type { Agreement } from '../law/agreement.ts'
import type { AreaRecord } from '../law/area-record.ts'
import type { Day } from '../law/calendar.ts'
import type { CouncilDecision } from '../law/council-decision.ts'
import type { Listing } from '../law/designations.ts'
import { listYear } from './listing.ts'

/** The records of one place, made once and looked up by day. */

/** What a record holds that does not change from one edition of the lists to the next. */
export type Place = Omit<AreaRecord, 'listDate' | 'listing'>

/** What an edition tells of a place. */
export interface PlaceListing {
  readonly listDate: string
  readonly listing: Listing
}

/** The record by the list alone; and for days on which a decision under § 51 b is in force. */
interface EditionRecords {
  readonly byList: AreaRecord
  readonly byDecision: AreaRecord
}

export interface PlaceRecords {
  readonly place: Place
  readonly listings: readonly PlaceListing[]
  readonly editions: ReadonlyMap<number, EditionRecords>
  /** For days that lie in no edition's period: an outdated list is never used. */
  readonly unlisted: EditionRecords
  readonly decisions51b: readonly CouncilDecision[]
}

/** The council can only decide on areas on the § 51 b list: where the list is silent, the decision tells. */
const editionRecords = (place: Place, listDate: string | null, listing: Listing): EditionRecords => {
  const byList = { ...place, listDate, listing }
  const silent = listing['kombineret-udlejning'] === undefined
  return {
    byList,
    byDecision: silent ? { ...byList, listing: { ...listing, 'kombineret-udlejning': true } } : byList,
  }
}

export const placeRecords = (place: Place, listings: readonly PlaceListing[]): PlaceRecords => ({
  place,
  listings,
  editions: new Map(
    listings.map(({ listDate, listing }) => [Number(listDate.slice(0, 4)), editionRecords(place, listDate, listing)]),
  ),
  unlisted: editionRecords(place, null, {}),
  decisions51b: place.councilDecisions.filter(({ type }) => type === 'kombineret-udlejning'),
})

/** The records of a department that lies in a place. */
export const departmentRecords = (
  { place, listings }: PlaceRecords,
  departmentAgreements: readonly Agreement[],
): PlaceRecords => placeRecords({ ...place, departmentAgreements }, listings)

/** What is known of a place on a day. */
export const recordOn = ({ editions, unlisted, decisions51b }: PlaceRecords, on: Day): AreaRecord => {
  const { byList, byDecision } = editions.get(listYear(on)) ?? unlisted
  return decisions51b.some(({ from, to }) => from <= on && (to === null || on <= to)) ? byDecision : byList
}
