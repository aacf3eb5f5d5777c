import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { todayInDenmark } from '../decision/today.ts'
import { decode } from '../register/import/decode.ts'
import { findHeader } from '../register/import/find-header.ts'
import { type ImportOutcome, importList } from '../register/import/import-list.ts'
import { listRows } from '../register/import/list-rows.ts'
import { messageOf } from '../register/messages.ts'
import { type Base, baseRegister } from './base-register.ts'
import type { Cli } from './command.ts'
import { CliError, type ExitCode, exit } from './exit.ts'
import { helpAfter } from './help.ts'
import { conclude } from './import-conclusion.ts'
import { addImportOptions, type ImportOptions } from './import-options.ts'
import type { ListRead } from './import-run.ts'
import type { Io } from './io.ts'
import { registerText } from './register-text.ts'
import { timeoutOption } from './timeout.ts'
import { writeWhole } from './write-whole.ts'

const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path)
  } catch (error) {
    const reason = messageOf(error)
    throw new CliError(exit.cannot, `The list cannot be read: ${reason}.`, { cause: error })
  }
}

const readList = async (options: ImportOptions): Promise<ListRead> => {
  const decoded = decode(await bytesOf(options.csv), options.encoding)
  const table = findHeader(decoded.text, { area: options.areaColumn, municipality: options.municipalityColumn })
  return { decoded, table, rows: listRows(table, options.skipLine) }
}

const importInto = ({ register }: Base, { rows }: ListRead, io: Io, options: ImportOptions): ImportOutcome => {
  const outcome = importList(rows.rows, register.document, {
    ...options,
    asNew: options.new,
    officialTotal: options.officialTotal,
    sources: options.source.length > 0 ? options.source : [basename(options.csv)],
    today: todayInDenmark(io.now()),
  })
  // A row that was not understood may be the very area that seems to be missing.
  return rows.odd.length === 0 ? outcome : { ...outcome, result: undefined }
}

const importCsv = async (io: Io, options: ImportOptions): Promise<ExitCode> => {
  const { out, dryRun } = options
  if (out === undefined && !dryRun)
    throw new CliError(exit.cannot, 'Say where to write the register: --out FILE, or --dry-run.')
  const list = await readList(options)
  const base = await baseRegister(io, options.register, options.timeout)
  const outcome = importInto(base, list, io, options)
  const { result } = outcome
  const made = result !== undefined && 'document' in result
  if (made && out !== undefined && !dryRun) await writeWhole(out, registerText(result.document))
  conclude(io, { list, base, outcome }, options)
  return made ? exit.fine : exit.no
}

/** `anvis register import` */
export const addImport = (register: Command, { io, end }: Cli): void => {
  const command = register
    .command('import')
    .summary("read a ministry's list (CSV) into a register")
    .description(
      "For whoever has the ministry's list of one 1 December: reads a CSV of areas and municipalities into a register. A row is matched by the name or an alias of an area in its municipality, and by nothing less: near misses are only shown, and you settle them. Nothing is written until every row is settled, nothing that the register says is contradicted, and the result is valid.",
    )
  addImportOptions(command)
    .option('--json', 'write the report as JSON', false)
    .addOption(timeoutOption())
    .addHelpText(
      'after',
      helpAfter(
        [
          'anvis register import --list-date 2025-12-01 --designation forebyggelsesomraade \\',
          '  --csv liste.csv --complete --dry-run',
          'anvis register import --list-date 2025-12-01 --designation forebyggelsesomraade \\',
          '  --csv liste.csv --complete --add-new --match "ROW NAME=areaId" --out register.json',
        ],
        {
          fine: 'the register is written, or would be (--dry-run)',
          no: 'rows are to be settled, or the list contradicts the register; nothing is written',
          cannot: 'wrong usage, or a file cannot be read or written',
        },
      ),
    )
    .action(async (options: ImportOptions) => end(await importCsv(io, options)))
}
