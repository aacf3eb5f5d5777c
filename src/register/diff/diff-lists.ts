import { designate } from '../../law/designate.ts'
import { type Designation, designations, type Listing } from '../../law/designations.ts'
import type { KnownArea } from '../known-area.ts'
import type { RegisterSnapshot } from '../snapshot.ts'
import { areaRefs } from './diff-places.ts'
import type { ListChange } from './list-change.ts'

type Status = 'complete' | 'partial' | 'not-in-law'

/** How far the sources show a list; null where the register has none of that date. */
const statuses = ({ document }: RegisterSnapshot): ((listDate: string, designation: Designation) => Status | null) => {
  const coverages = new Map(document.editions.map(({ listDate, coverage }) => [listDate, coverage]))
  return (listDate, designation) => {
    const coverage = coverages.get(listDate)
    return coverage === undefined ? null : (coverage[designation]?.status ?? 'partial')
  }
}

/** The changes of the lists of one date, in the law's order. */
const unchanged = (listDate: string, before: RegisterSnapshot, after: RegisterSnapshot): readonly ListChange[] => {
  const [was, is] = [statuses(before), statuses(after)]
  return designations.map((designation) => {
    const coverage = { before: was(listDate, designation), after: is(listDate, designation) }
    const differs = coverage.before !== coverage.after
    return { listDate, designation, on: [], off: [], unknown: [], coverage: differs ? coverage : null }
  })
}

/** What each edition tells of an area, the nesting of the lists applied as the law does. */
const toldOf = (known: KnownArea | undefined): ReadonlyMap<string, Listing> =>
  new Map(
    known?.editions.map(({ listDate, listing }) => [
      listDate,
      designate({ ...known.records.place, listDate, listing }, undefined).listing,
    ]),
  )

/** The lists of which the registers do not tell the same, oldest first, those of one date in the law's order. */
export const diffLists = (before: RegisterSnapshot, after: RegisterSnapshot): ListChange[] => {
  const dates = [...before.document.editions, ...after.document.editions].map(({ listDate }) => listDate)
  const lists = [...new Set(dates)].toSorted().flatMap((listDate) => unchanged(listDate, before, after))
  for (const [areaId, ref] of areaRefs(before.document, after.document)) {
    const [older, newer] = [before.areas.get(areaId), after.areas.get(areaId)]
    const inBoth = older !== undefined && newer !== undefined
    const [was, is] = [toldOf(older), toldOf(newer)]
    for (const { listDate, designation, on, off, unknown } of lists) {
      const [once, told] = [was.get(listDate)?.[designation], is.get(listDate)?.[designation]]
      // That an area which is new, or gone, is not on a list is no news of the list.
      if (once === told || (!inBoth && once !== true && told !== true)) continue
      const known = told === undefined ? unknown : told ? on : off
      known.push(ref)
    }
  }
  return lists.filter(
    ({ on, off, unknown, coverage }) => on.length + off.length + unknown.length > 0 || coverage !== null,
  )
}
