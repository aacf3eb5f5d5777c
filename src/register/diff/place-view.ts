import { agreementOf } from '../../law/almenboligloven/section-60.ts'
import { type AreaRecord, areaOn, designate, designations } from '../../law/area.ts'
import type { Clock } from '../../law/clock.ts'
import type { Term } from '../../law/terms.ts'
import type { PlaceView } from './effect.ts'

const bases = ['abl-60-4', 'abl-60-1'] as const

const known = (term: Term): boolean | null => (typeof term === 'boolean' ? term : null)

/**
 * What decisions dated on the day of a clock see of a place: what the law reads off its record, with
 * nothing stated by a caller. The clock then knows the next day on which the record may show something else.
 */
export const viewOf = (record: AreaRecord, law: Clock): PlaceView => {
  const designated = designate(record, undefined)
  const area = areaOn(record, designated, undefined, law)
  const combined = known(area.combinedLetting)
  return {
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
