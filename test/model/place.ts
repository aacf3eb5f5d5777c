import { addMonths } from './calendar.ts'
import type { Designation, Edition, ModelRegister } from './register.ts'
import type { ModelRequest, Stated } from './request.ts'

/** What is known of the designations of an area; absent = unknown. */
export interface Designations {
  readonly udsat?: boolean | undefined
  readonly parallel?: boolean | undefined
  readonly omdannelse?: boolean | undefined
  readonly forebyggelse?: boolean | undefined
}

/** Where a dwelling lies. */
export interface Place {
  readonly areaId: string | null
  readonly departmentId: string | null
  readonly designations: Designations
}

const NOWHERE: Designations = { udsat: false, parallel: false, omdannelse: false, forebyggelse: false }

/** A list holds until the next first of December (A3). */
const endOf = (edition: Edition): string => {
  const december = `${edition.listDate.slice(0, 4)}-12-01`
  return edition.listDate < december ? december : addMonths(december, 12)
}

const editionOn = (register: ModelRegister, date: string): Edition | undefined =>
  register.editions
    .filter((edition) => edition.listDate <= date && date < endOf(edition))
    .toSorted((a, b) => (a.listDate < b.listDate ? 1 : -1))[0]

const listed = (edition: Edition, areaId: string, designation: Designation): boolean | undefined => {
  const entry = edition.entries.find((candidate) => candidate.areaId === areaId)
  if (entry?.on.includes(designation)) return true
  if (entry?.off.includes(designation)) return false
  return (edition.coverage[designation]?.status ?? 'partial') === 'partial' ? undefined : false
}

/** A narrower list is part of the wider: being on it implies the wider, being off the wider implies being off it. */
const nested = ({ udsat, parallel, omdannelse, forebyggelse }: Designations): Designations => {
  const wide = parallel || omdannelse ? true : udsat
  const middle = omdannelse ? true : (parallel ?? (wide === false ? false : undefined))
  const within = wide === false ? false : middle
  return { udsat: wide, parallel: within, omdannelse: within === false ? false : omdannelse, forebyggelse }
}

const registered = (register: ModelRegister, areaId: string, date: string): Designations => {
  const edition = editionOn(register, date)
  if (!edition) return {}
  return nested({
    udsat: listed(edition, areaId, 'udsat-boligomraade'),
    parallel: listed(edition, areaId, 'parallelsamfund'),
    omdannelse: listed(edition, areaId, 'omdannelsesomraade'),
    forebyggelse: listed(edition, areaId, 'forebyggelsesomraade'),
  })
}

/** What the caller states, where the register does not know. */
const completed = (known: Designations, stated: Stated): Designations => {
  const heard = nested({
    udsat: known.udsat === undefined ? stated.udsatBoligomraade : undefined,
    parallel: known.parallel === undefined ? stated.parallelsamfund : undefined,
    omdannelse: known.omdannelse === undefined ? stated.omdannelsesomraade : undefined,
  })
  return nested({
    udsat: known.udsat ?? heard.udsat,
    parallel: known.parallel ?? heard.parallel,
    omdannelse: known.omdannelse ?? heard.omdannelse,
    forebyggelse: known.forebyggelse ?? stated.forebyggelsesomraade,
  })
}

/** Throws where the register does not know the place. */
export const placeOf = ({ dwelling, decisionDate }: ModelRequest, register: ModelRegister): Place => {
  const { departmentId } = dwelling
  const department = register.departments.find((candidate) => candidate.departmentId === departmentId)
  if (departmentId !== undefined && !department) throw new Error('unknown-area: no such department')
  const areaId = department ? department.areaId : (dwelling.areaId ?? null)
  if (areaId !== null && !register.areas.some((area) => area.areaId === areaId))
    throw new Error('unknown-area: no such area')
  const designations =
    areaId === null ? NOWHERE : completed(registered(register, areaId, decisionDate), dwelling.stated ?? {})
  return { areaId, departmentId: departmentId ?? null, designations }
}
