import { agreementOf } from '../../law/almenboligloven/section-60.ts'
import type { AreaRecord } from '../../law/area-record.ts'
import type { Day } from '../../law/calendar.ts'
import { designations } from '../../law/designations.ts'
import { placeOf } from '../../law/place.ts'
import type { Term } from '../../law/terms.ts'
import type { PlaceView } from './effect.ts'

const bases = ['abl-60-4', 'abl-60-1'] as const

const known = (term: Term): boolean | null => (typeof term === 'boolean' ? term : null)

/**
 * What decisions dated on a day see of a place: what the law reads off its record, with nothing stated
 * by a caller; and the next day on which the record may show something else.
 */
export const viewOf = (record: AreaRecord, on: Day): { readonly view: PlaceView; readonly until: Day } => {
  const place = placeOf(record, undefined)
  const { designated } = place
  const area = place.on(on)
  const combined = known(area.combinedLetting)
  const view: PlaceView = {
    areaId: record.areaId,
    designations: designations.filter((designation) => designated.listing[designation] === true),
    unknown: designations.filter((designation) => designated.listing[designation] === undefined),
    stk7Exempt: known(area.exempt),
    developmentPlan: known(area.developmentPlan),
    kombineretUdlejning:
      combined === true
        ? area.combinedLettingListB === true
          ? 'lists-a-and-b'
          : 'list-a'
        : combined === false
          ? 'none'
          : null,
    agreements: bases.flatMap((basis) => agreementOf(basis, area)?.agreementId ?? []),
  }
  return { view, until: area.until }
}

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i])

/** Whether two views say the same; null: the place is not known. */
export const sameView = (a: PlaceView | null, b: PlaceView | null): boolean => {
  if (a === null || b === null) return a === b
  return (
    a.areaId === b.areaId &&
    sameItems(a.designations, b.designations) &&
    sameItems(a.unknown, b.unknown) &&
    a.stk7Exempt === b.stk7Exempt &&
    a.developmentPlan === b.developmentPlan &&
    a.kombineretUdlejning === b.kombineretUdlejning &&
    sameItems(a.agreements, b.agreements)
  )
}
