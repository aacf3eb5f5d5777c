import { randomBytes } from 'node:crypto'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { apiKeyOf } from '../identity/api-keys.ts'
import { type Scope, scopes } from '../identity/client.ts'
import type { Cli } from './command.ts'
import { type ExitCode, exit } from './exit.ts'
import { helpAfter } from './help.ts'
import { type Io, say, sayJson } from './io.ts'

const TOKEN_BYTES = 32
const LONGEST_NAME = 100

const keyName = (text: string): string => {
  if (text.trim() === '' || text.length > LONGEST_NAME || /\p{Cc}/u.test(text)) {
    throw new InvalidArgumentError(`A name has 1 to ${LONGEST_NAME} characters.`)
  }
  return text
}

interface KeyOptions {
  readonly scope: readonly Scope[]
  readonly json: boolean
}

/** Makes a token for a client, and what the service must know of it. The token is shown this once. */
const makeKey = ({ stdout, stderr }: Io, name: string, { scope, json }: KeyOptions): ExitCode => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const { sha256, scopes: may } = apiKeyOf(name, token, [...new Set(scope)])
  const entry = { name, sha256: sha256.toString('hex'), scopes: may }
  if (json) {
    sayJson(stdout, { token, entry })
    return exit.fine
  }
  say(stdout, `token  ${token}`, `entry  ${JSON.stringify(entry)}`)
  say(
    stderr,
    '',
    'The token is shown this once: keep it as a secret. It is sent as Authorization: Bearer …; `anvis register publish`',
    'takes it in ANVIS_TOKEN or a file (--token-file). The entry is no secret. It goes into the keys file of the service (ANVIS_KEYS_FILE),',
    'beside those of others: { "keys": [ entry, … ] }.',
  )
  return exit.fine
}

/** `anvis key NAME` */
export const addKey = (program: Command, { io, end }: Cli): void => {
  program
    .command('key')
    .summary('make a token for a client of the service')
    .description(
      'Makes a random token for a client, and its entry for the keys file of the service, which holds the hash of the token and not the token.',
    )
    .argument('<name>', 'who will hold it; told in the log of the service when they publish', keyName)
    .addOption(new Option('--scope <scope...>', 'what the client may do').choices([...scopes]).makeOptionMandatory())
    .option('--json', 'write { "token", "entry" } as JSON', false)
    .addHelpText(
      'after',
      helpAfter(['anvis key "Aarhus letting office" --scope decisions', 'anvis key ci --scope register:write --json'], {
        fine: 'the key is made',
        no: 'never',
        cannot: 'wrong usage',
      }),
    )
    .action((name: string, options: KeyOptions) => end(makeKey(io, name, options)))
}
