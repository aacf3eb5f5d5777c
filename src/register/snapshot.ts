import type { AreaRecord } from '../law/area-record.ts'
import type { Day } from '../law/calendar.ts'
import type { RegisterDocument } from './document.ts'
import { byKey, type KnownArea, knownAreas } from './known-area.ts'
import { departmentRecords, type Place, type PlaceRecords, placeRecords, recordOn } from './place-records.ts'
import { revisionOf } from './revision.ts'
import type { RegisterStamp } from './stamp.ts'
import { agreementOf } from './to-law.ts'

/**
 * One revision of the register in memory, never changed: what decisions ask of it, and what it
 * holds. Records are made when it is built; `locate` only looks them up.
 */
export interface RegisterSnapshot {
  readonly stamp: RegisterStamp
  /** What is known of the place of a dwelling on a day; undefined where the register has no such area or department. */
  readonly locate: (
    place: { readonly areaId?: string | null; readonly departmentId?: string },
    on: Day,
  ) => AreaRecord | undefined
  readonly document: RegisterDocument
  /** The document as it was published, byte for byte. */
  readonly bytes: Uint8Array
  /** By areaId, in the order of the document. */
  readonly areas: ReadonlyMap<string, KnownArea>
}

/** Where no listed area is. */
const outside: Place = {
  areaId: null,
  councilDecisions: [],
  decisionCoverage: [],
  departmentAgreements: [],
  areaAgreements: [],
}

/**
 * Builds the snapshot of a valid document (see validateRegister).
 *
 * @param bytes the document as it was published; its revision is their SHA-256.
 * @param confirmedAt when the document was last known to be the current one.
 */
export const buildSnapshot = (document: RegisterDocument, bytes: Uint8Array, confirmedAt: Date): RegisterSnapshot => {
  const areas = knownAreas(document)
  const listDates = document.editions.map(({ listDate }) => listDate).toSorted()
  const nowhere = placeRecords(
    outside,
    listDates.map((listDate) => ({ listDate, listing: {} })),
  )
  const recordsOf = (areaId: string | null): PlaceRecords | undefined =>
    areaId === null ? nowhere : areas.get(areaId)?.records

  const agreements = byKey(document.agreements, ({ departmentIds }) => departmentIds)
  const departments = new Map<string, PlaceRecords>()
  for (const { departmentId, areaId } of document.departments) {
    const around = recordsOf(areaId)
    const own = agreements.get(departmentId)
    if (around === undefined) continue
    departments.set(departmentId, own === undefined ? around : departmentRecords(around, own.map(agreementOf)))
  }

  return {
    document,
    bytes,
    areas,
    stamp: {
      revision: revisionOf(bytes),
      confirmedAt: confirmedAt.toISOString(),
      latestListDate: listDates.at(-1) ?? null,
    },
    locate: ({ areaId = null, departmentId }, on) => {
      const records = departmentId === undefined ? recordsOf(areaId) : departments.get(departmentId)
      return records === undefined ? undefined : recordOn(records, on)
    },
  }
}
