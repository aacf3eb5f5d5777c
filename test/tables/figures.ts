import { table } from '../../scripts/markdown.ts'
import { countOf } from './combinations.ts'
import { rowsOf } from './rows.ts'
import type { Table } from './table.ts'

/** How many tables there are, and how much they hold, as docs/proof.md shows it. */
export const figuresTable = (tables: readonly Table[]): string => {
  const sum = (count: (one: Table) => number): string =>
    tables.reduce((all, one) => all + count(one), 0).toLocaleString('en')
  return table(
    ['', ''],
    [
      ['tables', sum(() => 1)],
      ['rows, by hand', sum((one) => rowsOf(one).length)],
      ['combinations, each rule of a table counted', sum(countOf)],
    ],
  )
}
