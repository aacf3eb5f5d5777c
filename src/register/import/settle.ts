import type { AreaEntry } from '../document.ts'
import { ImportError } from './import-error.ts'
import type { ListRow } from './list-rows.ts'
import { municipalityName } from './municipality.ts'
import { nameKey } from './name-key.ts'

/** What a person says of rows that the names alone do not settle. */
export interface Settlement {
  /** "ROW NAME=areaId": that row means that area. */
  readonly match: readonly string[]
  /** "ROW NAME": that row is an area that the register does not have, however near others come. */
  readonly asNew: readonly string[]
}

export interface Settled {
  readonly areas: ReadonlyMap<ListRow, AreaEntry>
  readonly asNew: ReadonlySet<ListRow>
}

const withMunicipality = ({ name, municipalityCode }: ListRow): string =>
  `${name} (${municipalityName(municipalityCode)})`

/** What a row is called in an option: its name, with its municipality where others have the same. */
export const rowLabel = (row: ListRow, rows: readonly ListRow[]): string =>
  rows.some((other) => other !== row && nameKey(other.name) === nameKey(row.name)) ? withMunicipality(row) : row.name

const lines = (rows: readonly ListRow[]): string => rows.map(({ line }) => line).join(' and ')

const rowCalled = (label: string, rows: readonly ListRow[], option: string): ListRow => {
  const key = nameKey(label)
  const byName = rows.filter(({ name }) => nameKey(name) === key)
  const found = byName.length > 0 ? byName : rows.filter((row) => nameKey(withMunicipality(row)) === key)
  const [row, another] = found
  if (row === undefined) throw new ImportError(`${option}: no row of the list is called "${label}".`)
  if (another === undefined) return row
  throw new ImportError(
    row.municipalityCode === another.municipalityCode
      ? `${option}: lines ${lines(found)} are both called "${label}". An area is on a list once: leave one of them out.`
      : `${option}: lines ${lines(found)} are both called "${label}". Say which: "${withMunicipality(row)}".`,
  )
}

const areaCalled = (areaId: string, areas: readonly AreaEntry[], option: string): AreaEntry => {
  const area = areas.find((candidate) => candidate.areaId === areaId)
  if (area === undefined) throw new ImportError(`${option}: the register has no area "${areaId}".`)
  return area
}

/**
 * The rows that a person has settled, and how.
 *
 * @throws ImportError where what they say fits no row or no area, fits two, or says two things of one row.
 */
export const settle = (
  { match, asNew }: Settlement,
  rows: readonly ListRow[],
  areas: readonly AreaEntry[],
): Settled => {
  const matched = new Map<ListRow, AreaEntry>()
  for (const text of match) {
    // A name may have an equals sign in it; an id has none.
    const at = text.lastIndexOf('=')
    if (at < 1) throw new ImportError(`--match "${text}": must be "ROW NAME=areaId".`)
    const row = rowCalled(text.slice(0, at), rows, `--match "${text}"`)
    const area = areaCalled(text.slice(at + 1).trim(), areas, `--match "${text}"`)
    if ((matched.get(row) ?? area) !== area) {
      throw new ImportError(
        `--match: "${row.name}" is given two areas, ${matched.get(row)?.areaId} and ${area.areaId}.`,
      )
    }
    matched.set(row, area)
  }
  const added = new Set(asNew.map((label) => rowCalled(label, rows, `--new "${label}"`)))
  for (const row of added) {
    if (!matched.has(row)) continue
    throw new ImportError(`"${row.name}" is given both to --match and to --new: it is one or the other.`)
  }
  return { areas: matched, asNew: added }
}
