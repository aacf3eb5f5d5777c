import { designations } from '../law/designations.ts'
import type { DesignationCoverage, Edition } from '../register/edition.ts'
import { registerSummary } from '../register/read.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'

/** How far a list goes, in a few words. */
export const coverageInWords = ({ status, officialTotal, found }: DesignationCoverage): string => {
  if (status === 'not-in-law') return 'not in law'
  if (status === 'complete') return `${found}, complete`
  return officialTotal === null ? `${found} known` : `${found} of ${officialTotal}`
}

const shown = (cell: DesignationCoverage, given: Edition['coverage'][keyof Edition['coverage']]): string =>
  given === undefined && cell.found === 0 ? '-' : coverageInWords(cell)

/** The lists of a register and how far they go, a line for each 1 December. */
export const coverageTable = (register: RegisterSnapshot, now: Date): readonly string[] => {
  const given = new Map(register.document.editions.map(({ listDate, coverage }) => [listDate, coverage]))
  const rows = registerSummary(register, now).editions.map(({ listDate, coverage }) => [
    listDate,
    ...designations.map((designation) => shown(coverage[designation], given.get(listDate)?.[designation])),
  ])
  if (rows.length === 0) return []
  const table = [['list of', ...designations], ...rows]
  const widths = designations.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
