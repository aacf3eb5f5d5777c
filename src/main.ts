import { type Config, ConfigError, readConfig } from './config.ts'
import { readKeysFile } from './identity/api-keys.ts'
import { primaryOfThis } from './processes/primary-channel.ts'
import { StartError } from './processes/start-error.ts'
import { supervise } from './processes/supervise.ts'
import { readReceiptKeys } from './receipts/receipt-keys.ts'
import { messageOf } from './register/messages.ts'
import { type Keys, serve } from './serve.ts'

/** The process: its configuration, and whether it serves by itself, or starts workers that do. */

/** What is read of a file that a variable names; undefined where it names none. */
const readNamed = <Read>(
  variable: string,
  path: string | undefined,
  read: (path: string) => Read,
): Read | undefined => {
  try {
    return path === undefined ? undefined : read(path)
  } catch (error) {
    throw new ConfigError([`${variable} cannot be used: ${messageOf(error)}`])
  }
}

const keysOf = ({ keysFile, receiptKeys }: Config): Keys => ({
  clients: readNamed('ANVIS_KEYS_FILE', keysFile, readKeysFile) ?? [],
  receipts: readNamed('ANVIS_RECEIPT_KEYS', receiptKeys, readReceiptKeys),
})

const start = (): Promise<void> => {
  const config = readConfig(process.env)
  const keys = keysOf(config)
  // Asked first: there may be fewer cores now than there were when the primary counted them.
  const primary = primaryOfThis()
  if (primary !== undefined) return serve(config, keys, primary)
  return config.workers === 1 ? serve(config, keys) : supervise(config)
}

/** One message that says what to do, for what an operator can mend; the stack only for what they cannot. */
const explain = (error: unknown): string => {
  if (error instanceof ConfigError || error instanceof StartError) return error.message
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? error.message : (error.stack ?? error.message)
}

try {
  await start()
} catch (error) {
  process.stderr.write(`Anvis cannot start. ${explain(error)}\n`)
  process.exit(1)
}
