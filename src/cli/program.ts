import { Command, CommanderError } from 'commander'
import { ImportError } from '../register/import/import-error.ts'
import { version } from '../version.ts'
import type { Cli } from './command.ts'
import { addDecide } from './decide/decide.ts'
import { CliError, type ExitCode, exit } from './exit.ts'
import { type Io, say } from './io.ts'
import { addKey } from './key.ts'
import { optionDescription } from './option-help.ts'
import { addReceiptKey } from './receipt-key.ts'
import { addCheck } from './register-check.ts'
import { addDiff } from './register-diff.ts'
import { addImport } from './register-import.ts'
import { addPublish } from './register-publish.ts'

/** The command line `anvis`, with every command. */
export const buildProgram = (cli: Cli): Command => {
  const { stdout, stderr } = cli.io
  const program = new Command('anvis')
    .description(
      'The tools beside the Anvis service: decide many cases; make, check, compare and publish registers of listed areas.',
    )
    .version(version, '-V, --version', 'show the version')
    .exitOverride()
    .configureHelp({ optionDescription })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    })
    .showHelpAfterError('Say --help for how to use it.')
  addDecide(program, cli)
  const register = program.command('register').description('Make, check, compare and publish register documents.')
  addImport(register, cli)
  addCheck(register, cli)
  addDiff(register, cli)
  addPublish(register, cli)
  addKey(program, cli)
  addReceiptKey(program, cli)
  return program
}

const codeOf = (error: unknown, { stderr }: Io): ExitCode => {
  // Commander has said what there is to say; help and version that were asked for are no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.cannot
  if (error instanceof CliError || error instanceof ImportError) {
    say(stderr, error.message)
    return error instanceof CliError ? error.code : exit.cannot
  }
  say(
    stderr,
    'Something is wrong in anvis itself:',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  )
  return exit.cannot
}

/** Runs one command, its arguments without the name of the program, and says how it ended. */
export const run = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = exit.fine
  const program = buildProgram({
    io,
    end: (ended) => {
      code = ended
    },
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return codeOf(error, io)
  }
}
