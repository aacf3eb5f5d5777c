import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a link leads; the path itself where there is nothing yet. */
const follow = (path: string): Promise<string> => realpath(path).catch(() => resolve(path))

const modeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mode & 0o777
  } catch {
    return 0o644
  }
}

/**
 * Replaces a file as a whole: whoever reads it meanwhile sees what was there or what is there now, and
 * a process or a machine that ends half-way leaves what was there. Rejects where it cannot be written.
 */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  const target = await follow(path)
  // Several processes of one machine may write the same file: each has a draft of its own.
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
    throw error
  }
}
