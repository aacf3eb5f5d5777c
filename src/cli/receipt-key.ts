import type { Command } from 'commander'
import { rotatedKeys } from '../receipts/receipt-keys.ts'
import { messageOf } from '../register/messages.ts'
import type { Cli } from './command.ts'
import { CliError, type ExitCode, exit } from './exit.ts'
import { helpAfter } from './help.ts'
import { type Io, say } from './io.ts'

/** Makes a key for receipts; the text of the keys file that begins with it is all that is written. */
const makeReceiptKey = async ({ stdout, stderr }: Io, after: string | undefined): Promise<ExitCode> => {
  stdout.write(await keysAfter(after))
  say(
    stderr,
    'The first key signs, and its private part (d) is a secret: keep the file so that only the service can read it (ANVIS_RECEIPT_KEYS).',
    'The others check what they signed; take none out as long as a receipt of it may be shown.',
  )
  return exit.fine
}

const keysAfter = async (after: string | undefined): Promise<string> => {
  try {
    return await rotatedKeys(after)
  } catch (error) {
    throw new CliError(exit.cannot, messageOf(error))
  }
}

/** `anvis receipt-key` */
export const addReceiptKey = (program: Command, { io, end }: Cli): void => {
  program
    .command('receipt-key')
    .summary('make a key that the service signs receipts with')
    .description(
      'Writes a keys file for receipts, with a new key that signs. With --after, those of an earlier file go on checking what they signed.',
    )
    .option('--after <file>', 'the keys file until now')
    .addHelpText(
      'after',
      helpAfter(['anvis receipt-key > keys.json', 'anvis receipt-key --after keys.json > new-keys.json'], {
        fine: 'the key is made',
        no: 'never',
        cannot: 'wrong usage, or the file cannot be used',
      }),
    )
    .action(async ({ after }: { readonly after?: string }) => end(await makeReceiptKey(io, after)))
}
