import { type Designation, narrowerThan, widerThan } from '../../law/designations.ts'
import type { RegisterDocument } from '../document.ts'
import type { Edition } from '../edition.ts'
import { listingIn } from '../listing.ts'

/** What a list says against what the register says of the same 1 December. */
export interface Contradiction {
  readonly areaId: string
  /** A sentence's end, after the area's name. */
  readonly detail: string
  /** Whether giving up what the register says of this very list resolves it; else it is about another list. */
  readonly ofThisList: boolean
}

/** A list of areas, as far as it concerns what the register says. */
export interface NamedList {
  readonly designation: Designation
  readonly areaIds: ReadonlySet<string>
  readonly complete: boolean
}

const ofArea = (edition: Edition, areaId: string, list: NamedList): readonly Contradiction[] => {
  const { designation, areaIds, complete } = list
  const listing = listingIn(
    edition,
    edition.entries.find((entry) => entry.areaId === areaId),
  )
  if (areaIds.has(areaId)) {
    return [
      ...(listing[designation] === false
        ? [
            {
              areaId,
              detail: `is on this list, but the register says that it is not on ${designation}`,
              ofThisList: true,
            },
          ]
        : []),
      ...widerThan(designation)
        .filter((wider) => listing[wider] === false)
        .map((wider) => ({
          areaId,
          detail: `is on this list, but the register says that it is not on ${wider}, of which ${designation} is a part`,
          ofThisList: false,
        })),
    ]
  }
  if (!complete) return []
  return [
    ...(listing[designation] === true
      ? [
          {
            areaId,
            detail: `is not on this list, but the register says that it is on ${designation}`,
            ofThisList: true,
          },
        ]
      : []),
    ...narrowerThan(designation)
      .filter((narrower) => listing[narrower] === true)
      .map((narrower) => ({
        areaId,
        detail: `is not on this list, but the register says that it is on ${narrower}, a part of ${designation}`,
        ofThisList: false,
      })),
  ]
}

/** Every such contradiction, area by area. */
export const contradictionsWith = (
  edition: Edition,
  { areas }: RegisterDocument,
  list: NamedList,
): readonly Contradiction[] => {
  const known = new Set([...areas.map(({ areaId }) => areaId), ...list.areaIds])
  return [...known].flatMap((areaId) => ofArea(edition, areaId, list))
}
