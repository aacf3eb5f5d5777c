import type { Decoded } from '../register/import/decode.ts'
import type { ListTable } from '../register/import/find-header.ts'
import type { ListRow, ListRows, OddRow } from '../register/import/list-rows.ts'
import type { Matching, OpenRow, PlacedRow } from '../register/import/match-rows.ts'
import { municipalityName } from '../register/import/municipality.ts'
import { rowLabel } from '../register/import/settle.ts'
import { rowText } from '../register/import/table.ts'
import { shellQuote } from './shell-quote.ts'

/** The parts of an import's report, for people; each is empty where there is nothing to tell. */

const separators = { ';': 'semicolons', ',': 'commas', '\t': 'tabs' } as const

/** "1 row", "2 rows". */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ')

const rowInWords = ({ line, name, municipalityCode }: ListRow): string =>
  `  line ${line}: "${name}", ${municipalityName(municipalityCode)}`

const oddInWords = ({ line, text, why }: OddRow): string => `  line ${line}: ${text === '' ? '' : `"${text}" `}- ${why}`

/** How the list was read. */
export const readingInWords = (
  csv: string,
  { encoding }: Decoded,
  table: ListTable,
  rows: ListRows,
): readonly string[] => {
  const { header, columns, above, delimiter } = table
  const { area, municipality, municipalityCode } = columns
  const read = new Set([area, municipality, municipalityCode])
  const ignored = header.cells.filter((cell, place) => cell !== '' && !read.has(place))
  const places = [municipality, municipalityCode].flatMap((place) =>
    place === undefined ? [] : (header.cells[place] ?? ''),
  )
  return [
    `${csv}: ${counted(rows.rows.length, 'row')} of areas, separated by ${separators[delimiter]}, in ${encoding}.`,
    `  The header is in line ${header.line}: area in ${quoted([header.cells[area] ?? ''])}, municipality in ${quoted(places)}.`,
    ...(ignored.length === 0 ? [] : [`  Columns not read: ${quoted(ignored)}.`]),
    ...above.map((row) => `  Above the header, line ${row.line}: "${rowText(row)}"`),
    ...rows.skipped.map((row) => `  Skipped, as you said, line ${row.line}: "${row.text}"`),
    ...(rows.blank === 0 ? [] : [`  ${counted(rows.blank, 'blank line')}.`]),
  ]
}

const spelledOtherwise = ({ row, area, by }: PlacedRow): boolean => by !== 'new' && row.name !== area.name

const placedInWords = ({ row, area, by }: PlacedRow): string => {
  const where =
    area.municipalityCode === row.municipalityCode ? '' : `, which lies in ${municipalityName(area.municipalityCode)}`
  const how = { name: '', alias: ' by another name of it', person: ' as you said', new: '' }[by]
  return `${rowInWords(row)} is ${area.areaId} "${area.name}"${where}${how}`
}

/** Which rows have found their area; all of them, or those where a person may want to look. */
export const placedSection = ({ placed }: Matching, all: boolean): readonly string[] => {
  const matched = placed.filter(({ by }) => by !== 'new')
  const added = placed.filter(({ by }) => by === 'new')
  const shown = matched.filter((row) => all || spelledOtherwise(row))
  return [
    `${counted(matched.length, 'row')} matched${shown.length === 0 ? '.' : all ? ':' : '; of these, written otherwise in the register:'}`,
    ...shown.map(placedInWords),
    ...(added.length === 0 ? [] : [`${counted(added.length, 'new area')}:`]),
    ...added.map(({ row, area }) => `${rowInWords(row)} becomes ${area.areaId}`),
  ]
}

const openInWords = ({ row, sameName, near }: OpenRow, rows: readonly ListRow[]): readonly string[] => {
  const label = rowLabel(row, rows)
  const candidates = [
    ...sameName.map((area) => ({ area, why: 'has this name, as another area of the municipality has' })),
    ...near,
  ]
  const asNew = `--new ${shellQuote(label)}`
  return [
    rowInWords(row),
    ...candidates.flatMap(({ area, why }) => [
      `    near: "${area.name}", ${municipalityName(area.municipalityCode)} - ${why}`,
      `      --match ${shellQuote(`${label}=${area.areaId}`)}`,
    ]),
    ...(sameName.length > 0
      ? []
      : near.length > 0
        ? [`    or a new area: ${asNew}`]
        : [`    nothing like it: ${asNew}, or --add-new`]),
  ]
}

/** The rows that a person must settle, each with the options that would. */
export const openSection = ({ open }: Matching, rows: readonly ListRow[]): readonly string[] =>
  open.length === 0
    ? []
    : [`${counted(open.length, 'row')} to be settled:`, ...open.flatMap((row) => openInWords(row, rows))]

/** Rows that mean the same area. */
export const clashSection = ({ clashes }: Matching): readonly string[] =>
  clashes.flatMap((same) => [
    `${counted(same.length, 'row')} mean one area, ${same[0]?.area.areaId ?? ''}, which can be on the list only once:`,
    ...same.map(placedInWords),
  ])

/** Rows that could not be understood. */
export const oddSection = ({ odd }: ListRows): readonly string[] =>
  odd.length === 0
    ? []
    : [
        `${counted(odd.length, 'row')} not understood:`,
        ...odd.flatMap((row) => [oddInWords(row), `    if it is no part of the list: --skip-line ${row.line}`]),
      ]
