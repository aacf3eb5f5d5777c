import type { Command } from 'commander'
import { RegisterError } from '../register/register-error.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import { documentAddress } from './address.ts'
import type { Cli } from './command.ts'
import { confirm } from './confirm.ts'
import { CliError, type ExitCode, exit } from './exit.ts'
import { helpAfter } from './help.ts'
import { type Io, say, sayJson } from './io.ts'
import { registerInFile } from './open-register.ts'
import { type Draft, draftOf, publishDraft } from './publish.ts'
import type { Published } from './publish-answer.ts'
import { timeoutOption } from './timeout.ts'
import { readToken } from './token.ts'

interface PublishOptions {
  readonly to: string
  readonly tokenFile?: string
  readonly bump: boolean
  readonly yes: boolean
  readonly dryRun: boolean
  readonly json: boolean
  readonly timeout: number
}

const checked = async (io: Io, file: string): Promise<RegisterSnapshot> => {
  try {
    const register = await registerInFile(io, file)
    const { document, stamp } = register
    say(io.stderr, `${file} is valid: sequence ${document.sequence}, revision ${stamp.revision}.`)
    return register
  } catch (error) {
    if (error instanceof RegisterError) throw new CliError(exit.no, error.message, { cause: error })
    throw error
  }
}

type Outcome = 'published' | 'already-published' | 'dry-run' | 'declined'

/** What came of it, as the last word on standard output. */
const conclude = ({ stdout }: Io, draft: Draft, outcome: Outcome, json: boolean, published?: Published): void => {
  const { stamp, document } = draft.register
  const { revision, sequence } = published ?? { revision: stamp.revision, sequence: document.sequence }
  if (json) {
    const { diff } = draft.comparison
    sayJson(stdout, { outcome, revision, sequence, previousRevision: null, ...published, diff })
    return
  }
  const what = `sequence ${sequence}, revision ${revision}`
  const lines: { readonly [O in Outcome]: string } = {
    published: `Published: ${what}, by ${published?.publishedBy ?? ''} at ${published?.publishedAt ?? ''}.`,
    'already-published': `Already published: ${what}.`,
    'dry-run': `A dry run: nothing is published. It would be ${what}.`,
    declined: 'Nothing is published.',
  }
  say(stdout, lines[outcome])
}

const publish = async (io: Io, file: string, options: PublishOptions): Promise<ExitCode> => {
  const { bump, dryRun, json, yes, timeout } = options
  const whom = { address: documentAddress(options.to), timeout }
  if (!dryRun && !yes && io.stdin.isTTY !== true) {
    throw new CliError(
      exit.cannot,
      'Nobody is there to be asked. Say --yes to publish without being asked, or --dry-run to look first.',
    )
  }
  const token = dryRun ? '' : await readToken(io, options.tokenFile)
  const register = await checked(io, file)
  const draft = await draftOf(io, whom, register, bump)
  if (!draft.news) {
    conclude(io, draft, 'already-published', json)
    return exit.fine
  }
  if (!json) say(io.stdout, ...draft.comparison.lines)
  if (dryRun) {
    conclude(io, draft, 'dry-run', json)
    return exit.fine
  }
  if (!yes && !(await confirm(io, `Publish this to ${whom.address.origin}?`))) {
    conclude(io, draft, 'declined', json)
    return exit.no
  }
  const published = await publishDraft(io, whom, draft, token)
  conclude(io, draft, published.previousRevision === null ? 'already-published' : 'published', json, published)
  return exit.fine
}

/** `anvis register publish FILE --to URL` */
export const addPublish = (register: Command, { io, end }: Cli): void => {
  register
    .command('publish')
    .summary('publish a register document to a running Anvis')
    .description(
      'Checks a register document, shows what it changes, and publishes it to a running Anvis in place of the one in use. The token comes from ANVIS_TOKEN or a file, never from the command itself. If somebody else publishes meanwhile, nothing is overwritten and nothing is tried again.',
    )
    .argument('<file>', 'the register document')
    .requiredOption('--to <url>', 'the address of the Anvis')
    .option('--token-file <path>', 'a file that holds the token (default: the variable ANVIS_TOKEN)')
    .option('--bump', 'publish it with the sequence after that of the one in use; the file stays as it is', false)
    .option('--dry-run', 'show what would change, and publish nothing; needs no token', false)
    .option('--yes', 'do not ask; needed where nobody is at a terminal', false)
    .option('--json', 'write the result as JSON', false)
    .addOption(timeoutOption())
    .addHelpText(
      'after',
      helpAfter(
        [
          'anvis register publish register.json --to https://anvis.example --dry-run',
          'ANVIS_TOKEN=$(cat token) anvis register publish register.json --to https://anvis.example',
          'anvis register publish register.json --to https://anvis.example --token-file /run/secrets/anvis --yes',
        ],
        {
          fine: 'it is published, or was already, or would be (--dry-run)',
          no: 'it is not valid, its sequence is not higher, somebody else was first, or it was refused or declined',
          cannot: 'wrong usage, no token, no connection, or the service cannot take it now',
        },
      ),
    )
    .action(async (file: string, options: PublishOptions) => end(await publish(io, file, options)))
}
