import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Designation, designations } from '../law/designations.ts'
import { gather } from './help.ts'

/** The options of `anvis register import`, as commander gives them. */
export interface ImportOptions {
  readonly listDate: string
  readonly designation: Designation
  readonly csv: string
  readonly out?: string
  readonly register?: string
  readonly areaColumn?: string
  readonly municipalityColumn?: string
  readonly encoding?: string
  readonly skipLine: readonly number[]
  readonly match: readonly string[]
  readonly new: readonly string[]
  readonly addNew: boolean
  readonly complete: boolean
  readonly officialTotal?: number
  readonly replace: boolean
  readonly source: readonly string[]
  readonly dryRun: boolean
  readonly json: boolean
  readonly timeout: number
}

const listDate = (text: string): string => {
  if (!/^\d{4}-12-01$/.test(text)) throw new InvalidArgumentError('Must be a 1 December, YYYY-12-01.')
  return text
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Must be a whole number.')
  return Number(text)
}

const gatherLine = (text: string, gathered: readonly number[]): readonly number[] => [...gathered, wholeNumber(text)]

const file = 'File:'
const list = 'How the list is read:'
const rows = 'What a row means:'
const whole = 'What the list means:'

const grouped = (group: string, flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(group)

/** Adds them to the command, in groups. */
export const addImportOptions = (command: Command): Command =>
  command
    .addOption(
      grouped(whole, '--list-date <date>', 'the 1 December from which the list holds: 2025-12-01')
        .argParser(listDate)
        .makeOptionMandatory(),
    )
    .addOption(grouped(whole, '--designation <list>', 'which list it is').choices(designations).makeOptionMandatory())
    .addOption(
      grouped(whole, '--complete', 'it names every area: one that it does not name is not on the list').default(false),
    )
    .addOption(grouped(whole, '--official-total <n>', 'how many areas the official list has').argParser(wholeNumber))
    .addOption(
      grouped(
        whole,
        '--replace',
        'it is the whole truth of that list: give up what the register says against it',
      ).default(false),
    )
    .addOption(
      grouped(
        whole,
        '--source <text>',
        'where it comes from, recorded with each area; repeatable (default: the name of the file)',
      )
        .argParser(gather)
        .default([]),
    )
    .addOption(grouped(file, '--csv <file>', 'the list').makeOptionMandatory())
    .addOption(grouped(file, '--out <file>', 'the register to write; needed but for --dry-run'))
    .addOption(
      grouped(
        file,
        '--register <file>',
        'the register to extend: a file, or the address of a running Anvis (default: the file in ANVIS_REGISTER, else the register that ships)',
      ),
    )
    .addOption(grouped(file, '--dry-run', 'show everything, write nothing').default(false))
    .addOption(grouped(list, '--area-column <name>', 'the column of the area, where its header is not known'))
    .addOption(grouped(list, '--municipality-column <name>', 'the column of the municipality, its name or its code'))
    .addOption(
      grouped(list, '--encoding <name>', 'utf-8 or windows-1252 (default: utf-8 where it is that, else windows-1252)'),
    )
    .addOption(
      grouped(list, '--skip-line <n>', 'a line that is no part of the list, such as a total; repeatable')
        .argParser(gatherLine)
        .default([]),
    )
    .addOption(
      grouped(rows, '--match <row=areaId>', 'the row of that name means that area; repeatable')
        .argParser(gather)
        .default([]),
    )
    .addOption(
      grouped(rows, '--new <row>', 'the row of that name is a new area, whatever it resembles; repeatable')
        .argParser(gather)
        .default([]),
    )
    .addOption(
      grouped(rows, '--add-new', 'every row that resembles nothing in the register is a new area').default(false),
    )
