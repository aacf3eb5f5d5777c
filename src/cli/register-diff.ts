import type { Command } from 'commander'
import type { Cli } from './command.ts'
import { compare } from './comparison.ts'
import { type ExitCode, exit } from './exit.ts'
import { helpAfter } from './help.ts'
import { type Io, say, sayJson } from './io.ts'
import { openRegister } from './open-register.ts'
import { timeoutOption } from './timeout.ts'

interface DiffOptions {
  readonly json: boolean
  readonly timeout: number
}

const diff = async (io: Io, before: string, after: string, { json, timeout }: DiffOptions): Promise<ExitCode> => {
  const a = await openRegister(io, before, timeout)
  const b = await openRegister(io, after, timeout)
  const comparison = compare(a, b)
  if (json) sayJson(io.stdout, comparison.diff)
  else say(io.stdout, ...comparison.lines)
  return comparison.alike ? exit.fine : exit.no
}

/** `anvis register diff A B` */
export const addDiff = (register: Command, { io, end }: Cli): void => {
  register
    .command('diff')
    .summary('what changes from one register to another')
    .description(
      'Shows what changes from register A to register B: areas, lists, agreements, council decisions, and which decisions come out differently, by place and date. Each may be a file, or the http(s) address of a running Anvis.',
    )
    .argument('<a>', 'the register before: a file or an address')
    .argument('<b>', 'the register after: a file or an address')
    .option('--json', 'write the differences as JSON', false)
    .addOption(timeoutOption())
    .addHelpText(
      'after',
      helpAfter(['anvis register diff old.json new.json', 'anvis register diff https://anvis.example new.json'], {
        fine: 'they do not differ in substance',
        no: 'they differ',
        cannot: 'wrong usage, or a register cannot be had or is not valid',
      }),
    )
    .action(async (a: string, b: string, options: DiffOptions) => end(await diff(io, a, b, options)))
}
