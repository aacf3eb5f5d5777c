import { CsvError, parse } from 'csv-parse/sync'
import { ImportError } from './import-error.ts'

/** A row of a table, of whatever kind, and the line of the file that it begins in. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A cell without what cannot be seen: no line break, no soft hyphen, no two spaces together. */
const clean = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a row has nothing in it. */
export const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell === '')

/** A row as a person would read it. */
export const rowText = ({ cells }: TableRow): string => cells.filter((cell) => cell !== '').join(' | ')

/**
 * Every row of a CSV text, blank ones too, so that nothing is lost unseen.
 *
 * @throws ImportError where a quotation mark is never closed.
 */
export const tableOf = (text: string, delimiter: string): readonly TableRow[] => {
  const rows: TableRow[] = []
  let ended = 0
  try {
    // The parser counts a Windows line break within a cell as two lines.
    parse(text.replace(/\r\n?/g, '\n'), {
      delimiter,
      bom: true,
      // A title line has one cell, and a name may have a quotation mark in it.
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record, { lines }) => {
        rows.push({ line: ended + 1, cells: record.map(clean) })
        ended = lines
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new ImportError(`The list cannot be read as CSV: ${error.message}.`, { cause: error })
  }
  return rows
}
