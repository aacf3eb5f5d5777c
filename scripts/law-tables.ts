import { catalogue } from '../src/law/catalogue.ts'
import type { RuleId } from '../src/law/rule-ids.ts'
import { countOf } from '../test/tables/combinations.ts'
import { rowsOf } from '../test/tables/rows.ts'
import type { Table } from '../test/tables/table.ts'
import { table } from './markdown.ts'

/** Renders the decision tables into docs/law.md: each in full under the first of its rules, which the others point to. */

const anchorOf = ({ name }: Table): string =>
  `table-${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`

/** The first of its rules in the order of the page. */
const homeOf = ({ rules }: Table): RuleId | undefined =>
  catalogue.map(({ rule }) => rule.id).find((id) => rules.includes(id))

const tells = (one: Table, id: RuleId): boolean =>
  one.rules.includes(id) || rowsOf(one).some(({ said }) => said.liftedBy === id)

const inFull = (one: Table): string => {
  const groups = Object.entries(one.groups ?? {})
    .filter(([name]) => one.rows.includes(name))
    .map(([name, values]) => `*${name}*: ${values.join('; ')}.`)
  const of = one.rules.length === 1 ? '' : ` Of ${one.rules.map((id) => `\`${id}\``).join(', ')}.`
  return [
    `<a id="${anchorOf(one)}"></a>`,
    `#### ${one.name}`,
    [`${one.given}${of} ${countOf(one)} combinations.`, ...groups].join(' '),
    table(
      [...Object.keys(one.conditions), 'The rule'],
      rowsOf(one).map(({ cells, says }) => [...cells, says]),
    ),
  ].join('\n\n')
}

/** The tables that tell of a rule. */
export const tablesOf = (id: RuleId, tables: readonly Table[]): readonly string[] => {
  const telling = tables.filter((one) => tells(one, id))
  const elsewhere = telling.filter((one) => homeOf(one) !== id)
  return [
    ...telling.filter((one) => homeOf(one) === id).map(inFull),
    ...(elsewhere.length === 0
      ? []
      : [`Tables elsewhere: ${elsewhere.map((one) => `[${one.name}](#${anchorOf(one)})`).join(' · ')}.`]),
  ]
}

/** How the tables are to be read, and how many there are. */
export const aboutTables = (tables: readonly Table[]): string => {
  const rows = tables.reduce((count, one) => count + rowsOf(one).length, 0)
  const combinations = tables.reduce((count, one) => count + countOf(one), 0)
  return [
    `The rules' decision tables are written by hand from the provisions; ${tables.length} tables, ${rows} rows. A test has the rules answer every combination of the values of their conditions, ${combinations.toLocaleString('en')} in all, each rule of a table counted: each is met by exactly one row, and the rule says what the row says. Of dates, the values are those on either side of a boundary.`,
    'In a cell, `-` is any value, `≠` all but those named, and `?` not known. A rule that is `unknown` could bar, and `unknown (assess)` could only become an assessment; it then asks for every fact of the row that is not known, or, where the row says what it `asks`, for those of these alone. `until` is the first day on which it no longer bars; without it the facts fix none, or, in the tables of § 59 that are of many rules, the tables of each rule tell.',
  ].join('\n\n')
}
