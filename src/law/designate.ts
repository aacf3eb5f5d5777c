import type { AreaRecord } from './area-record.ts'
import { closeUnderNesting, type Designation, designations, type Listing } from './designations.ts'
import type { Stated } from './dwelling-facts.ts'
import { type FactName, factAt } from './pointers.ts'
import { type Term, unknown } from './terms.ts'

const statedName = {
  'udsat-boligomraade': 'udsatBoligomraade',
  parallelsamfund: 'parallelsamfund',
  omdannelsesomraade: 'omdannelsesomraade',
  forebyggelsesomraade: 'forebyggelsesomraade',
} as const satisfies { [D in Designation]?: keyof Stated }

const statable = ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade', 'forebyggelsesomraade'] as const

/** What may be stated of the nested designations: each can tell of the others. */
export const nestedFacts = [
  '/dwelling/stated/udsatBoligomraade',
  '/dwelling/stated/parallelsamfund',
  '/dwelling/stated/omdannelsesomraade',
] as const

/** An area's designations on the decision date, and which of them rest on what the caller states. */
export interface Designated {
  readonly listing: Listing
  readonly statedByCaller: readonly Designation[]
  /** What was stated of designations that the register does not know. */
  readonly statedUsed: readonly FactName[]
}

/**
 * What the register knows decides; where it does not know a designation, what the caller states of
 * it; both close under nesting. Outside listed areas nothing is designated.
 */
export const designate = (record: AreaRecord, stated: Stated | undefined): Designated => {
  if (record.areaId === null) {
    const listing = Object.fromEntries(designations.map((designation) => [designation, false]))
    return { listing, statedByCaller: [], statedUsed: [] }
  }
  const registered = closeUnderNesting(record.listing)
  const completed: { [D in Designation]?: boolean } = { ...registered }
  const statedUsed: FactName[] = []
  for (const designation of statable) {
    const said = stated?.[statedName[designation]]
    if (registered[designation] !== undefined || said === undefined) continue
    completed[designation] = said
    statedUsed.push(`/dwelling/stated/${statedName[designation]}`)
  }
  const listing = closeUnderNesting(completed)
  return {
    listing,
    statedByCaller: designations.filter((d) => registered[d] === undefined && listing[d] !== undefined),
    statedUsed,
  }
}

/** The property that tells a designation where neither the register nor the caller does. */
export const designationTerm = (designated: Designated, designation: keyof typeof statedName): Term =>
  designated.listing[designation] ?? unknown(factAt(`/dwelling/stated/${statedName[designation]}`))
