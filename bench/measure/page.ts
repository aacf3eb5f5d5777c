import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Told } from '../bench.ts'
import { canPin } from './cores.ts'
import { markdownOf } from './table.ts'

/** The page that shows what was measured: each benchmark has its place between two markers. */

const PAGE = 'docs/performance.md'

const machine = (): string => {
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  const pinned = canPin ? '' : ', nothing pinned to a core'
  return `${cpus().length} cores (${model})${pinned}, Node ${process.versions.node}`
}

/** Puts text between the markers of a name. */
export const writeBetween = (name: string, text: string): void => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const page = readFileSync(PAGE, 'utf8')
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${PAGE} has no place for ${name}`)
  writeFileSync(PAGE, `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`)
}

/** Writes the tables of a benchmark into the page. */
export const writeMeasured = (name: string, { versions, tables }: Told): void => {
  const where = [`Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}`, ...versions].join(', ')
  writeBetween(name, [`${where}.`, ...tables.map(markdownOf)].join('\n\n'))
}
