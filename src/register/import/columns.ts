import { ImportError } from './import-error.ts'
import { nameKey } from './name-key.ts'

/** Which columns of a list hold the area and its municipality, told by the header row. */

/** Names of columns that a person gave, because the header's are not known. */
export interface NamedColumns {
  readonly area?: string | undefined
  readonly municipality?: string | undefined
}

/** Places of columns; at least one of the last two is there. */
export interface Columns {
  readonly area: number
  readonly municipality: number | undefined
  readonly municipalityCode: number | undefined
}

/** What the columns are called, compared without case, accents, spaces and punctuation; the more telling first. */
const areaNames: readonly (readonly string[])[] = [
  ['boligomraade', 'boligomraader', 'boligomraadenavn', 'boligomraadetsnavn', 'housingarea'],
  ['omraade', 'omraader', 'omraadenavn', 'omraadetsnavn', 'area', 'areaname'],
  ['navn', 'name'],
]
const municipalityHeaders: readonly (readonly string[])[] = [
  ['kommune', 'kommuner', 'kommunenavn', 'kommunensnavn', 'municipality', 'municipalityname'],
]
const codeHeaders: readonly (readonly string[])[] = [
  ['kommunekode', 'kommunenr', 'kommunenummer', 'komkode', 'komnr', 'municipalitycode', 'municipalityno'],
]

const header = (cell: string): string => nameKey(cell).replaceAll(' ', '')

/** The one column that goes by the first of these sets of names that any column goes by. */
const find = (cells: readonly string[], ranks: readonly (readonly string[])[], option: string): number | undefined => {
  for (const names of ranks) {
    const found = cells.flatMap((cell, place) => (cell !== '' && names.includes(header(cell)) ? [place] : []))
    if (found.length > 1) {
      const which = found.map((place) => `"${cells[place]}"`).join(' and ')
      throw new ImportError(`The columns ${which} could both be meant. Say which with ${option} NAME.`)
    }
    if (found.length === 1) return found[0]
  }
  return undefined
}

const AREA = '--area-column'
const MUNICIPALITY = '--municipality-column'

/**
 * The columns that a row names, if it is the header row; undefined where it is not.
 *
 * @throws ImportError where two columns could be meant.
 */
export const columnsOf = (cells: readonly string[], named: NamedColumns): Columns | undefined => {
  const area = find(cells, named.area === undefined ? areaNames : [[header(named.area)]], AREA)
  const chosen = named.municipality === undefined ? municipalityHeaders : [[header(named.municipality)]]
  if (area === undefined) return undefined
  const municipality = find(cells, chosen, MUNICIPALITY)
  const municipalityCode = named.municipality === undefined ? find(cells, codeHeaders, MUNICIPALITY) : undefined
  if (municipality === undefined && municipalityCode === undefined) return undefined
  return { area, municipality, municipalityCode }
}
