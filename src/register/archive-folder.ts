import { access, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RevisionStore } from './register-archive.ts'
import { replaceFile } from './replace-file.ts'

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Keeps documents in a folder, each in a file named by its revision, as it was published. */
export const archiveFolder = (folder: string): RevisionStore => {
  const pathOf = (revision: string): string => join(folder, `${revision}.json`)
  return {
    keep: async (revision, bytes) => {
      if (await exists(pathOf(revision))) return
      await mkdir(folder, { recursive: true })
      await replaceFile(pathOf(revision), Buffer.from(bytes).toString('utf8'))
    },
    find: (revision) =>
      readFile(pathOf(revision)).catch((error: unknown) => {
        if (isAbsent(error)) return undefined
        throw error
      }),
  }
}
