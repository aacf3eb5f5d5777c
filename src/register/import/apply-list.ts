import { type Designation, designations } from '../../law/designations.ts'
import type { AreaEntry, RegisterDocument } from '../document.ts'
import type { DesignationCoverage, Edition, EditionEntry } from '../edition.ts'
import { insertSorted } from './insert-sorted.ts'
import { municipalityName } from './municipality.ts'

/** A list that has been settled: what is to be written into the register. */
export interface SettledList {
  readonly listDate: string
  readonly designation: Designation
  /** Every area that the list names, those new to the register too. */
  readonly areas: readonly AreaEntry[]
  readonly coverage: DesignationCoverage
  readonly sources: readonly string[]
  /** Whether areas that the list does not name leave it. */
  readonly replace: boolean
}

const idOf = ({ areaId }: { readonly areaId: string }): string => areaId

const onTheList = (entry: EditionEntry, { designation, sources }: SettledList): EditionEntry => ({
  ...entry,
  on: designations.filter((other) => other === designation || entry.on.includes(other)),
  off: entry.off.filter((other) => other !== designation),
  sources: [...new Set([...entry.sources, ...sources])],
})

/** What is left of an entry whose area leaves the list; undefined where it then says nothing. */
const offTheList = (entry: EditionEntry, { designation }: SettledList): EditionEntry | undefined => {
  if (!entry.on.includes(designation)) return entry
  const left = { ...entry, on: entry.on.filter((other) => other !== designation) }
  return left.on.length + left.off.length === 0 && left.statistics === undefined ? undefined : left
}

const entriesWith = (entries: readonly EditionEntry[], list: SettledList): EditionEntry[] => {
  const named = new Set(list.areas.map(idOf))
  const kept = entries.flatMap((entry) => {
    if (named.has(entry.areaId)) return onTheList(entry, list)
    return list.replace ? (offTheList(entry, list) ?? []) : entry
  })
  const present = new Set(kept.map(idOf))
  return list.areas
    .filter(({ areaId }) => !present.has(areaId))
    .map(({ areaId }) => onTheList({ areaId, on: [], off: [], sources: [] }, list))
    .reduce((all, entry) => insertSorted(all, entry, idOf), kept)
}

const editionWith = (edition: Edition, list: SettledList): Edition => ({
  ...edition,
  coverage: { ...edition.coverage, [list.designation]: list.coverage },
  entries: entriesWith(edition.entries, list),
})

/** A document with a list in it; its sequence is one higher, and everything else is as it was. */
export const applyList = (document: RegisterDocument, list: SettledList): RegisterDocument => {
  const known = new Set(document.areas.map(idOf))
  const added = list.areas.filter(({ areaId }) => !known.has(areaId))
  const municipalities = new Set(document.municipalities.map(({ code }) => code))
  const codes = new Set(added.map(({ municipalityCode }) => municipalityCode))
  const newEdition: Edition = { listDate: list.listDate, coverage: {}, entries: [] }
  const editions = document.editions.some(({ listDate }) => listDate === list.listDate)
    ? document.editions
    : insertSorted(document.editions, newEdition, ({ listDate }) => listDate)
  return {
    ...document,
    sequence: document.sequence + 1,
    areas: added.reduce((all, area) => insertSorted(all, area, idOf), document.areas),
    editions: editions.map((edition) => (edition.listDate === list.listDate ? editionWith(edition, list) : edition)),
    municipalities: [...codes]
      .filter((code) => !municipalities.has(code))
      .map((code) => ({ code, name: municipalityName(code), familyDwellings: [] }))
      .reduce((all, municipality) => insertSorted(all, municipality, ({ code }) => code), document.municipalities),
  }
}
