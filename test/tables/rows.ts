import { type RuleId, ruleIds } from '../../src/law/rule-ids.ts'
import type { Table } from './table.ts'

/**
 * What a row says of the rule, in words as the table has them: `does not apply`, `clears`, `assess`,
 * `bars` or `bars; until 2024-03-02`, `unknown` (it could bar) or `unknown (assess)`; and after it
 * `lifted by abl-59-9`, `members 0 1`, or `asks a, b`: of these conditions those that are not known;
 * without it, of all.
 */
export interface Said {
  readonly verdict: string
  readonly until: string | null
  readonly liftedBy: RuleId | null
  readonly members: readonly number[] | null
  readonly asks: readonly string[] | null
}

export interface Row {
  /** The cells as they are written, and the values that meet each. */
  readonly cells: readonly string[]
  readonly values: readonly ReadonlySet<string>[]
  readonly says: string
  readonly said: Said
}

const VERDICTS = ['does not apply', 'clears', 'assess', 'bars', 'unknown', 'unknown (assess)']

const valuesIn = (cell: string, possible: readonly string[], groups: Table['groups'] = {}): ReadonlySet<string> => {
  if (cell === '-') return new Set(possible)
  const allBut = cell.startsWith('≠ ')
  const named = cell
    .replace('≠ ', '')
    .split(' or ')
    .flatMap((name) => (possible.includes(name) ? name : (groups[name] ?? name)))
  for (const value of named) if (!possible.includes(value)) throw new TypeError(`there is no value "${value}"`)
  return new Set(possible.filter((value) => named.includes(value) !== allBut))
}

const ruleIdIn = (text: string): RuleId => {
  const id = ruleIds.find((one) => one === text)
  if (id === undefined) throw new TypeError(`there is no rule "${text}"`)
  return id
}

const saidIn = (text: string, conditions: readonly string[]): Said => {
  const [verdict = '', ...more] = text.split('; ')
  if (!VERDICTS.includes(verdict)) throw new TypeError(`there is no verdict "${verdict}"`)
  let said: Said = { verdict, until: null, liftedBy: null, members: null, asks: null }
  for (const part of more) {
    if (part.startsWith('until ')) said = { ...said, until: part.slice('until '.length) }
    else if (part.startsWith('lifted by ')) said = { ...said, liftedBy: ruleIdIn(part.slice('lifted by '.length)) }
    else if (part.startsWith('members ')) said = { ...said, members: part.split(' ').slice(1).map(Number) }
    else if (part.startsWith('asks ')) said = { ...said, asks: part.slice('asks '.length).split(', ') }
    else throw new TypeError(`nothing is called "${part}"`)
  }
  for (const name of said.asks ?? []) if (!conditions.includes(name)) throw new TypeError(`no condition "${name}"`)
  return said
}

const cellsIn = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim())

/** The rows of a table, read. A row that names what the table does not have is an error. */
export const rowsOf = ({ name, conditions, groups, rows }: Table): readonly Row[] => {
  const names = Object.keys(conditions)
  const [head = '', ...lines] = rows.trim().split('\n')
  if (cellsIn(head).slice(0, -1).join() !== names.join()) throw new TypeError(`${name}: the head is not the conditions`)
  return lines.map((line) => {
    const cells = cellsIn(line)
    const says = cells.at(-1) ?? ''
    if (cells.length !== names.length + 1) throw new TypeError(`${name}: a cell too many or too few in "${line}"`)
    const values = Object.values(conditions).map((values, i) => valuesIn(cells[i] ?? '', Object.keys(values), groups))
    return { cells: cells.slice(0, -1), values, says, said: saidIn(says, names) }
  })
}
