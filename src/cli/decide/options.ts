import { type Command, InvalidArgumentError, Option } from 'commander'
import { timeoutOption } from '../timeout.ts'
import { readShard, type Shard, WHOLE } from './shard.ts'

/** The options of `anvis decide`, as commander gives them. */
export interface DecideOptions {
  readonly in: string
  readonly out: string
  readonly register?: string
  readonly workers?: number
  readonly shard: Shard
  readonly at?: Date
  readonly force: boolean
  readonly acceptProblems: boolean
  readonly quiet: boolean
  readonly timeout: number
}

/** What stands for standard input or output. */
export const STANDARD = '-'

const MOST_WORKERS = 1024

const workers = (text: string): number => {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > MOST_WORKERS) throw new InvalidArgumentError(`Must be 1 to ${MOST_WORKERS}.`)
  return number
}

const time = (text: string): Date => {
  const date = new Date(text)
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(date.getTime()))
    return date
  throw new InvalidArgumentError('Must be a time with its zone, such as 2026-12-01T03:00:00+01:00.')
}

/** Adds them to the command. */
export const addDecideOptions = (command: Command): Command =>
  command
    .requiredOption('--in <file>', 'the requests, as NDJSON; - for standard input')
    .requiredOption('--out <file>', 'where the answers go, as NDJSON; - for standard output')
    .option(
      '--register <file>',
      'the register to decide by: a file, or the address of a running Anvis (default: the file in ANVIS_REGISTER, else the register that ships)',
    )
    .addOption(
      new Option(
        '--workers <n>',
        'how many threads answer (default: as many as help; from file to file only)',
      ).argParser(workers),
    )
    .addOption(
      new Option('--shard <i/n>', 'answer only the i-th of n parts of the input, i from 0')
        .argParser(readShard)
        .default(WHOLE),
    )
    .addOption(
      new Option('--at <time>', 'the time to answer at, which shards of one run should share (default: now)').argParser(
        time,
      ),
    )
    .option('--force', 'begin anew, though there is an output already', false)
    .option('--accept-problems', 'lines that could not be answered are no failure', false)
    .option('--quiet', 'show no progress and no summary', false)
    .addOption(timeoutOption())
