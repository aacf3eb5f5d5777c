import type { Listing } from '../law/designations.ts'
import type { AgreementEntry } from './agreement-entry.ts'
import type { CouncilDecisionEntry } from './council-decision-entry.ts'
import type { AreaEntry, DepartmentEntry, RegisterDocument } from './document.ts'
import type { Edition, EditionEntry } from './edition.ts'
import { listingIn } from './listing.ts'
import { type PlaceRecords, placeRecords } from './place-records.ts'
import { agreementOf, councilDecisionOf, decisionCoverageOf } from './to-law.ts'

/** What one edition of the lists has on an area. */
export interface AreaEdition {
  readonly listDate: string
  /** Absent where the edition does not mention the area; its coverage may still tell. */
  readonly entry: EditionEntry | undefined
  readonly listing: Listing
}

/** All that the register has on an area. */
export interface KnownArea {
  readonly area: AreaEntry
  /** Oldest first. */
  readonly editions: readonly AreaEdition[]
  readonly departments: readonly DepartmentEntry[]
  readonly councilDecisions: readonly CouncilDecisionEntry[]
  /** Those that name the area itself. */
  readonly agreements: readonly AgreementEntry[]
  readonly records: PlaceRecords
}

/** The items under each of their keys, in the order given. */
export const byKey = <Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}

interface IndexedEdition {
  readonly edition: Edition
  readonly entries: ReadonlyMap<string, EditionEntry>
}

/** The areas of a document by their id, each with everything that names it. */
export const knownAreas = (document: RegisterDocument): ReadonlyMap<string, KnownArea> => {
  const editions = document.editions
    .map(
      (edition): IndexedEdition => ({
        edition,
        entries: new Map(edition.entries.map((entry) => [entry.areaId, entry])),
      }),
    )
    .toSorted((a, b) => (a.edition.listDate < b.edition.listDate ? -1 : 1))
  const departments = byKey(document.departments, ({ areaId }) => (areaId === null ? [] : [areaId]))
  const decisions = byKey(document.councilDecisions, ({ areaId }) => [areaId])
  const agreements = byKey(document.agreements, ({ areaIds }) => areaIds)
  const coverage = byKey(document.decisionCoverage, ({ municipalityCode }) => [municipalityCode])

  const known = (area: AreaEntry): KnownArea => {
    const { areaId, municipalityCode } = area
    const found = {
      area,
      editions: editions.map(({ edition, entries }) => {
        const entry = entries.get(areaId)
        return { listDate: edition.listDate, entry, listing: listingIn(edition, entry) }
      }),
      departments: departments.get(areaId) ?? [],
      councilDecisions: decisions.get(areaId) ?? [],
      agreements: agreements.get(areaId) ?? [],
    }
    const place = {
      areaId,
      councilDecisions: found.councilDecisions.map(councilDecisionOf),
      decisionCoverage: (coverage.get(municipalityCode) ?? []).flatMap(decisionCoverageOf),
      departmentAgreements: [],
      areaAgreements: found.agreements.map(agreementOf),
    }
    return { ...found, records: placeRecords(place, found.editions) }
  }
  return new Map(document.areas.map((area) => [area.areaId, known(area)]))
}
