import type { PlacedRow } from '../register/import/match-rows.ts'
import type { ImportOptions } from './import-options.ts'
import type { ImportRun } from './import-run.ts'

const placedJson = ({ row, area, by }: PlacedRow) => ({ ...row, areaId: area.areaId, by })

/** The report of an import, for a script. */
export const importJson = ({ list, base, outcome }: ImportRun, options: ImportOptions) => {
  const { rows, table, decoded } = list
  const { placed, open, clashes } = outcome.matching
  const made = outcome.result !== undefined && 'document' in outcome.result ? outcome.result : undefined
  const refused = outcome.result !== undefined && 'refusals' in outcome.result ? outcome.result.refusals : []
  return {
    listDate: options.listDate,
    designation: options.designation,
    written: made !== undefined && !options.dryRun ? (options.out ?? null) : null,
    base: { where: base.where, sequence: base.register.document.sequence },
    sequence: made?.document.sequence ?? null,
    coverage: made?.coverage ?? null,
    encoding: decoded.encoding,
    delimiter: table.delimiter,
    header: table.header,
    above: table.above,
    rows: rows.rows.length,
    blankLines: rows.blank,
    placed: placed.map(placedJson),
    open: open.map(({ row, sameName, near }) => ({
      ...row,
      sameName: sameName.map(({ areaId }) => areaId),
      near: near.map(({ area, why }) => ({ areaId: area.areaId, why })),
    })),
    clashes: clashes.map((same) => same.map(placedJson)),
    notUnderstood: rows.odd,
    skipped: rows.skipped,
    refusals: refused,
    notes: made?.notes ?? [],
  }
}
