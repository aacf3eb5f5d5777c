import { messageOf } from '../register/messages.ts'
import { replaceFile } from '../register/replace-file.ts'
import { CliError, exit } from './exit.ts'

/**
 * Writes a file, whole or not at all.
 *
 * @throws CliError where it cannot be written.
 */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  try {
    await replaceFile(path, text)
  } catch (error) {
    throw new CliError(exit.cannot, `${path} cannot be written: ${messageOf(error)}`, { cause: error })
  }
}
