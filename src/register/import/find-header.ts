import { type Columns, columnsOf, type NamedColumns } from './columns.ts'
import { ImportError } from './import-error.ts'
import { isBlank, rowText, type TableRow, tableOf } from './table.ts'

/** A list as a table: its header found, whatever stands above it. */
export interface ListTable {
  readonly delimiter: Delimiter
  readonly header: TableRow
  readonly columns: Columns
  /** Titles and the like, blank rows left out. */
  readonly above: readonly TableRow[]
  readonly below: readonly TableRow[]
}

export const delimiters = [';', ',', '\t'] as const

export type Delimiter = (typeof delimiters)[number]

/** How far down the header row may be, blank rows not counted: ministries put a title or two above it. */
const HEADER_WITHIN = 10

const tableWith = (text: string, delimiter: Delimiter, named: NamedColumns): ListTable | undefined => {
  const rows = tableOf(text, delimiter)
  const first = rows.filter((row) => !isBlank(row)).slice(0, HEADER_WITHIN)
  for (const [place, row] of first.entries()) {
    const columns = columnsOf(row.cells, named)
    if (columns === undefined) continue
    const above = first.slice(0, place)
    return { delimiter, header: row, columns, above, below: rows.slice(rows.indexOf(row) + 1) }
  }
  return undefined
}

/** A separator that is not the list's may fail on its quotation marks; then it is not the one. */
const attempt = (text: string, delimiter: Delimiter, named: NamedColumns): ListTable | ImportError | undefined => {
  try {
    return tableWith(text, delimiter, named)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
}

const notFound = (text: string, { area, municipality }: NamedColumns): ImportError => {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  if (lines.length === 0) return new ImportError('The list is empty.')
  const wanted = [
    area === undefined ? 'an area (Område, Boligområde, Navn, Area, Name)' : `"${area}"`,
    municipality === undefined ? 'a municipality (Kommune, Kommunekode, Municipality)' : `"${municipality}"`,
  ]
  return new ImportError(
    [
      `None of the first ${HEADER_WITHIN} rows has columns for ${wanted.join(' and ')}. The list begins:`,
      ...lines.slice(0, 3).map((line) => `  ${rowText({ line: 0, cells: [line.trim()] })}`),
      'Say what its columns are called with --area-column NAME and --municipality-column NAME.',
    ].join('\n'),
  )
}

/**
 * The list as a table, separated by semicolons, commas or tabs: that which gives a header row.
 *
 * @throws ImportError where there is no header row, or it leaves open which columns are meant.
 */
export const findHeader = (text: string, named: NamedColumns): ListTable => {
  const attempts = delimiters.map((delimiter) => attempt(text, delimiter, named))
  const tables = attempts.flatMap((found) => (found === undefined || found instanceof ImportError ? [] : [found]))
  const [table] = tables.toSorted((a, b) => b.header.cells.length - a.header.cells.length)
  if (table !== undefined) return table
  throw attempts.find((found) => found instanceof ImportError) ?? notFound(text, named)
}
