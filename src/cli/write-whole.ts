import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CliError, exit } from './exit.ts'

const follow = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch {
    return resolve(path)
  }
}

const modeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mode & 0o777
  } catch {
    return 0o644
  }
}

/**
 * Writes a file as a whole: whoever reads it meanwhile sees what was there or what is there now, and
 * a machine that stops half-way leaves what was there.
 *
 * @throws CliError where it cannot be written.
 */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  const target = await follow(path)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const file = await open(draft, 'w', await modeOf(target))
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw new CliError(
      exit.cannot,
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}
