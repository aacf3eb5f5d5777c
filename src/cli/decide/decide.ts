import { type Stats, statSync } from 'node:fs'
import type { Command } from 'commander'
import { messageOf } from '../../register/messages.ts'
import type { Cli } from '../command.ts'
import { CliError, type ExitCode, exit } from '../exit.ts'
import { helpAfter } from '../help.ts'
import type { Io } from '../io.ts'
import { decideFile } from './decide-file.ts'
import { decideStream } from './decide-stream.ts'
import { InputFile } from './input-file.ts'
import { addDecideOptions, type DecideOptions, STANDARD } from './options.ts'

/** What there is at a path; undefined where there is nothing, or it is standard input or output that is meant. */
const at = (path: string): Stats | undefined => {
  if (path === STANDARD) return undefined
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw new CliError(exit.cannot, `${path} cannot be used: ${messageOf(error)}`, { cause: error })
  }
}

const decide = async (io: Io, options: DecideOptions): Promise<ExitCode> => {
  if (options.at !== undefined && options.at > io.now()) {
    throw new CliError(exit.cannot, 'The time of --at lies ahead: what the register will be then is not known.')
  }
  const [from, to] = [at(options.in), at(options.out)]
  if (from?.isDirectory() || to?.isDirectory())
    throw new CliError(exit.cannot, 'A directory is neither read nor written.')
  const streamed = options.in === STANDARD || (from !== undefined && !from.isFile())
  if (streamed) return decideStream(io, options, undefined)
  const input = new InputFile(options.in)
  try {
    const toFile = options.out !== STANDARD && (to === undefined || to.isFile())
    return await (toFile ? decideFile(io, options, input) : decideStream(io, options, input))
  } finally {
    input.close()
  }
}

/** `anvis decide` */
export const addDecide = (program: Command, { io, end }: Cli): void => {
  const command = program
    .command('decide')
    .summary('answer a file of requests')
    .description(
      'Answers requests as POST /v1/decisions/batch does, without a service: one to a line of NDJSON, an answer line for each, in the same order. From a file to a file it uses all processors, and a run that was broken off, by whatever, goes on when the same command is given again: its state lies beside the output, in OUT.progress, until the output is whole.',
    )
  addDecideOptions(command)
    .addHelpText(
      'after',
      helpAfter(
        [
          'anvis decide --in applicants.ndjson --out decisions.ndjson',
          'anvis decide --in applicants.ndjson --out part-3.ndjson --shard 3/8 --at 2026-12-01T03:00:00+01:00',
          'zcat applicants.ndjson.gz | anvis decide --in - --out - | gzip > decisions.ndjson.gz',
        ],
        {
          fine: 'every line was answered with a decision',
          no: 'the output is whole, but some lines were answered with a problem (0 with --accept-problems)',
          cannot: 'wrong usage, a file cannot be read or written, or the run was interrupted',
        },
      ),
    )
    .action(async (options: DecideOptions) => end(await decide(io, options)))
}
