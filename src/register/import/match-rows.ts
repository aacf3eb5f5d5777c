import type { AreaEntry } from '../document.ts'
import { ImportError } from './import-error.ts'
import type { ListRow } from './list-rows.ts'
import { nameKey } from './name-key.ts'
import { type NearMiss, nearMisses } from './near-misses.ts'
import { NewAreas } from './new-areas.ts'
import type { Settled } from './settle.ts'

/** A row whose area is known: by its name, an alias, a person's word, or because it is a new one. */
export interface PlacedRow {
  readonly row: ListRow
  readonly area: AreaEntry
  readonly by: 'name' | 'alias' | 'person' | 'new'
}

/** A row that a person must settle. */
export interface OpenRow {
  readonly row: ListRow
  /** More than one: each has the row's name in the row's municipality. */
  readonly sameName: readonly AreaEntry[]
  readonly near: readonly NearMiss[]
}

export interface Matching {
  readonly placed: readonly PlacedRow[]
  readonly open: readonly OpenRow[]
  /** Rows that mean one and the same area, which can be on a list only once. */
  readonly clashes: readonly (readonly PlacedRow[])[]
}

export interface Means {
  readonly settled: Settled
  /** Whether a row that nothing comes near to is a new area. */
  readonly addNew: boolean
}

/**
 * Names alone match, within the municipality, and only if one area has the name; the rest is for a person.
 *
 * @throws ImportError where a row that a person says is new is an area that the register has.
 */
export const matchRows = (
  rows: readonly ListRow[],
  areas: readonly AreaEntry[],
  { settled, addNew }: Means,
): Matching => {
  const named = byName(areas)
  const added = new NewAreas(areas)
  const placed: PlacedRow[] = []
  const open: OpenRow[] = []
  for (const row of rows) {
    const said = settled.areas.get(row)
    const [area, ...others] = named(row)
    if (area !== undefined && settled.asNew.has(row)) {
      throw new ImportError(`--new "${row.name}": the register has it already, as ${area.areaId}.`)
    }
    if (said !== undefined) placed.push({ row, area: said, by: 'person' })
    else if (area !== undefined && others.length === 0) {
      placed.push({ row, area, by: nameKey(area.name) === nameKey(row.name) ? 'name' : 'alias' })
    } else {
      const near = area === undefined ? nearMisses(row, areas) : []
      const asNew = area === undefined && (settled.asNew.has(row) || (addNew && near.length === 0))
      if (asNew) placed.push({ row, area: added.areaOf(row), by: 'new' })
      else open.push({ row, sameName: area === undefined ? [] : [area, ...others], near })
    }
  }
  return { placed, open, clashes: clashing(placed) }
}

const place = (municipalityCode: string, name: string): string => `${municipalityCode} ${nameKey(name)}`

const byName = (areas: readonly AreaEntry[]): ((row: ListRow) => readonly AreaEntry[]) => {
  const index = new Map<string, Set<AreaEntry>>()
  for (const area of areas) {
    for (const name of [area.name, ...(area.aliases ?? [])]) {
      const key = place(area.municipalityCode, name)
      index.set(key, (index.get(key) ?? new Set()).add(area))
    }
  }
  return ({ municipalityCode, name }) => [...(index.get(place(municipalityCode, name)) ?? [])]
}

const clashing = (placed: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] => {
  const rows = new Map<string, PlacedRow[]>()
  for (const found of placed) rows.set(found.area.areaId, [...(rows.get(found.area.areaId) ?? []), found])
  return [...rows.values()].filter((same) => same.length > 1)
}
