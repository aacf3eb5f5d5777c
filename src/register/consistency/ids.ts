import type { Fault } from '../../schema/fault.ts'
import { pointer } from '../../schema/pointer.ts'
import type { RegisterDocument } from '../document.ts'

/** Ids are given once, and every id that is referred to exists. */

interface Mention {
  readonly id: string
  readonly at: string
}

/** Faults of ids that are given more than once, each at its later place. */
export const repeated = (mentions: readonly Mention[], detail: (id: string) => string): readonly Fault[] => {
  const seen = new Set<string>()
  return mentions.flatMap(({ id, at }) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ pointer: at, detail: detail(id) }] : []
  })
}

const missing = (mentions: readonly Mention[], known: ReadonlySet<string>, what: string): readonly Fault[] =>
  mentions
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => ({ pointer: at, detail: `names the ${what} "${id}", which the register does not have` }))

const areasNamed = (document: RegisterDocument): readonly Mention[] => [
  ...document.departments.flatMap(({ areaId }, i) =>
    areaId === null ? [] : [{ id: areaId, at: pointer('departments', i, 'areaId') }],
  ),
  ...document.editions.flatMap(({ entries }, i) =>
    entries.map(({ areaId }, j) => ({ id: areaId, at: pointer('editions', i, 'entries', j, 'areaId') })),
  ),
  ...document.agreements.flatMap(({ areaIds }, i) =>
    areaIds.map((id, j) => ({ id, at: pointer('agreements', i, 'areaIds', j) })),
  ),
  ...document.councilDecisions.map(({ areaId }, i) => ({ id: areaId, at: pointer('councilDecisions', i, 'areaId') })),
  ...document.municipalities.flatMap(({ familyDwellings }, i) =>
    familyDwellings.flatMap(({ byArea }, j) =>
      Object.keys(byArea).map((id) => ({
        id,
        at: pointer('municipalities', i, 'familyDwellings', j, 'byArea', id),
      })),
    ),
  ),
]

const departmentsNamed = (document: RegisterDocument): readonly Mention[] =>
  document.agreements.flatMap(({ departmentIds }, i) =>
    departmentIds.map((id, j) => ({ id, at: pointer('agreements', i, 'departmentIds', j) })),
  )

export const idFaults = (document: RegisterDocument): readonly Fault[] => [
  ...repeated(
    document.areas.map(({ areaId }, i) => ({ id: areaId, at: pointer('areas', i, 'areaId') })),
    (id) => `is the id "${id}" of an earlier area; ids are given once`,
  ),
  ...repeated(
    document.departments.map(({ departmentId }, i) => ({
      id: departmentId,
      at: pointer('departments', i, 'departmentId'),
    })),
    (id) => `is the id "${id}" of an earlier department; ids are given once`,
  ),
  ...repeated(
    document.agreements.map(({ agreementId }, i) => ({ id: agreementId, at: pointer('agreements', i, 'agreementId') })),
    (id) => `is the id "${id}" of an earlier agreement; ids are given once`,
  ),
  ...repeated(
    document.municipalities.map(({ code }, i) => ({ id: code, at: pointer('municipalities', i, 'code') })),
    (id) => `is the code ${id} of an earlier municipality; each is given once`,
  ),
  ...missing(areasNamed(document), new Set(document.areas.map(({ areaId }) => areaId)), 'area'),
  ...missing(
    departmentsNamed(document),
    new Set(document.departments.map(({ departmentId }) => departmentId)),
    'department',
  ),
]
