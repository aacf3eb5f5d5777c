import type { Command } from 'commander'
import { todayInDenmark } from '../decision/today.ts'
import { whyOutdated } from '../register/freshness.ts'
import { registerSummary } from '../register/read.ts'
import { RegisterError } from '../register/register-error.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import type { Cli } from './command.ts'
import { coverageTable } from './coverage-table.ts'
import { type ExitCode, exit } from './exit.ts'
import { helpAfter } from './help.ts'
import { type Io, say, sayJson } from './io.ts'
import { registerInFile } from './open-register.ts'

interface CheckOptions {
  readonly json: boolean
}

const sayInvalid = ({ stdout, stderr }: Io, file: string, { reason, faults }: RegisterError, json: boolean): void => {
  if (json) sayJson(stdout, { valid: false, reason, errors: faults })
  else say(stdout, ...faults.map(({ pointer, detail }) => `${pointer === '' ? 'the document' : pointer} ${detail}`))
  say(stderr, `${file} cannot be used: ${reason}.`)
}

const sayValid = ({ stdout, stderr, now }: Io, file: string, register: RegisterSnapshot, json: boolean): void => {
  const { stamp, document } = register
  const { counts, editions } = registerSummary(register, now())
  if (json) {
    sayJson(stdout, { valid: true, sequence: document.sequence, revision: stamp.revision, counts, editions })
  } else {
    say(
      stdout,
      `${file} is a valid register.`,
      `  sequence  ${document.sequence}`,
      `  revision  ${stamp.revision}`,
      `  areas ${counts.areas}, departments ${counts.departments}, agreements ${counts.agreements}, council decisions ${counts.councilDecisions}`,
      ...coverageTable(register, now()).map((line) => `  ${line}`),
    )
  }
  const outdated = whyOutdated(stamp, todayInDenmark(now()))
  if (outdated !== undefined) say(stderr, outdated)
}

const check = async (io: Io, file: string, { json }: CheckOptions): Promise<ExitCode> => {
  try {
    sayValid(io, file, await registerInFile(io, file), json)
    return exit.fine
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    sayInvalid(io, file, error, json)
    return exit.no
  }
}

/** `anvis register check FILE` */
export const addCheck = (register: Command, { io, end }: Cli): void => {
  register
    .command('check')
    .summary('check a register document')
    .description(
      'Checks a register document as the service does when it takes it: its shape, that its parts do not contradict each other, and that no agreement makes a criterion of what can never be one. Every fault is shown, with its place.',
    )
    .argument('<file>', 'the register document')
    .option('--json', 'write the result as JSON', false)
    .addHelpText(
      'after',
      helpAfter(['anvis register check register.json', 'anvis register check register.json --json | jq .errors'], {
        fine: 'the document is valid',
        no: 'it is not; the faults are on standard output',
        cannot: 'wrong usage, or the file cannot be read',
      }),
    )
    .action(async (file: string, options: CheckOptions) => end(await check(io, file, options)))
}
