import { readFile } from 'node:fs/promises'
import { messageOf } from '../register/messages.ts'
import { CliError, exit } from './exit.ts'
import type { Io } from './io.ts'

const inFile = async (path: string): Promise<string> => {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    const reason = messageOf(error)
    throw new CliError(exit.cannot, `The token file cannot be read: ${reason}.`, { cause: error })
  }
}

/**
 * The token to publish with: from a file, else from ANVIS_TOKEN. Never from the command itself, which
 * others on the machine can see and the shell remembers; and it is never shown.
 *
 * @throws CliError where there is none, or it cannot be one.
 */
export const readToken = async ({ env }: Io, file: string | undefined): Promise<string> => {
  const token = file === undefined ? (env.ANVIS_TOKEN ?? '').trim() : await inFile(file)
  if (token === '') {
    throw new CliError(
      exit.cannot,
      file === undefined
        ? 'Publishing needs a token: set ANVIS_TOKEN, or name a file with --token-file. `anvis key NAME` makes one.'
        : `The token file ${file} is empty.`,
    )
  }
  if (!/^[!-~]+$/.test(token))
    throw new CliError(exit.cannot, 'The token has a space or another character that no token has.')
  return token
}
