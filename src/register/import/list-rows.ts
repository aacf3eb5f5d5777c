import type { ListTable } from './find-header.ts'
import { ImportError } from './import-error.ts'
import { municipalityCodeOf, municipalityName } from './municipality.ts'
import { nameKey } from './name-key.ts'
import { isBlank, rowText, type TableRow } from './table.ts'

/** An area that the list names. */
export interface ListRow {
  readonly line: number
  readonly name: string
  readonly municipalityCode: string
}

/** A row that names no area in a way that can be understood. */
export interface OddRow {
  readonly line: number
  readonly text: string
  readonly why: string
}

export interface ListRows {
  readonly rows: readonly ListRow[]
  readonly odd: readonly OddRow[]
  /** Odd rows that a person said are not of the list: a total, a footnote. */
  readonly skipped: readonly OddRow[]
  readonly blank: number
}

const LONGEST_NAME = 200

/** What no text of a list has: the mark of bytes that fit no letter, and control characters. */
const unreadable = /[\ufffd\p{Cc}]/u

/** The municipality of a row, its name and its code agreeing where both are there; or why there is none. */
const municipalityIn = (name: string, code: string): { readonly code: string } | { readonly why: string } => {
  const given = [name, code].filter((text) => text !== '')
  const codes = given.map((text) => ({ text, code: municipalityCodeOf(text) }))
  const [first, second] = codes
  if (first === undefined) return { why: 'it has no municipality' }
  const stranger = codes.find((found) => found.code === undefined)
  if (stranger !== undefined) return { why: `"${stranger.text}" is no municipality` }
  if (first.code === undefined) return { why: 'it has no municipality' }
  if (second?.code !== undefined && second.code !== first.code) {
    return { why: `${second.text} is the code of ${municipalityName(second.code)}, not of ${first.text}` }
  }
  return { code: first.code }
}

const read = ({ line, cells }: TableRow, { columns, header }: ListTable): ListRow | { readonly why: string } => {
  const cell = (place: number | undefined): string => (place === undefined ? '' : (cells[place] ?? ''))
  const name = cell(columns.area)
  if (cells.some((text) => unreadable.test(text))) {
    return { why: 'it has characters that cannot be read: is the encoding right? (--encoding)' }
  }
  if (cells.slice(header.cells.length).some((text) => text !== '')) {
    return {
      why: `it has ${cells.length} cells, the header ${header.cells.length}: is a name with a separator in it not in quotation marks?`,
    }
  }
  if (nameKey(name) === '') return { why: 'it names no area' }
  if (name.length > LONGEST_NAME) return { why: `its name has more than ${LONGEST_NAME} characters` }
  const municipality = municipalityIn(cell(columns.municipality), cell(columns.municipalityCode))
  return 'why' in municipality ? municipality : { line, name, municipalityCode: municipality.code }
}

/**
 * The rows of a list. What is not blank is either understood, or told of; `skip` holds the lines of rows
 * that a person has looked at and found to be no part of the list.
 *
 * @throws ImportError where such a line is not one that could not be understood: a row is never left out.
 */
export const listRows = (table: ListTable, skip: readonly number[]): ListRows => {
  const rows: ListRow[] = []
  const odd: OddRow[] = []
  const filled = table.below.filter((row) => !isBlank(row))
  for (const row of filled) {
    const found = read(row, table)
    if ('why' in found) odd.push({ line: row.line, text: rowText(row), why: found.why })
    else rows.push(found)
  }
  for (const line of skip) {
    if (odd.some((row) => row.line === line)) continue
    const named = rows.find((row) => row.line === line)
    throw new ImportError(
      named === undefined
        ? `--skip-line ${line}: no row below the header begins in line ${line}.`
        : `--skip-line ${line}: that row names an area, "${named.name}". Only a row that cannot be understood can be skipped.`,
    )
  }
  return {
    rows,
    odd: odd.filter(({ line }) => !skip.includes(line)),
    skipped: odd.filter(({ line }) => skip.includes(line)),
    blank: table.below.length - filled.length,
  }
}
