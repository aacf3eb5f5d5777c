import { type BigIntStats, type FSWatcher, watch } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messageOf } from './messages.ts'
import { RegisterError, readingOf } from './register-error.ts'
import { revisionOf } from './revision.ts'
import { MAX_REGISTER_BYTES, type RegisterReading, type RegisterSource } from './source.ts'

/** The register that ships with the project. The path is the same from src/register and dist/register. */
export const shippedRegister = fileURLToPath(new URL('../../data/register.json', import.meta.url))

const whyUnreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EACCES':
    case 'EPERM':
      return 'this process may not read it'
    default:
      return `it cannot be read: ${messageOf(error)}`
  }
}

/** Different for any two contents of a path, as far as the file system can tell. */
const identityOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ')

/** A file changed this recently may change again without looking any different: file systems count time in steps. */
const UNSETTLED_MS = 2000

const whyUnfit = (file: BigIntStats): string | undefined => {
  if (file.isDirectory()) return 'it is a directory, not a file'
  if (!file.isFile()) return 'it is not a file'
  return file.size > MAX_REGISTER_BYTES ? `it has more than ${MAX_REGISTER_BYTES} bytes` : undefined
}

/** A register in a file; read again only when the file is another, or has been written. */
export const fileSource = (path: string): RegisterSource => {
  const name = resolve(path)
  let settled: { readonly identity: string; readonly reading: RegisterReading } | undefined

  const read = async (): Promise<RegisterReading> => {
    const readAt = new Date()
    const file = await stat(name, { bigint: true })
    const unfit = whyUnfit(file)
    if (unfit !== undefined) throw new RegisterError(name, unfit)
    const identity = identityOf(file)
    if (settled?.identity === identity) return { ...settled.reading, readAt }
    const bytes = await readFile(name)
    const reading = { bytes, revision: revisionOf(bytes), readAt }
    settled = readAt.getTime() - Number(file.ctimeMs) > UNSETTLED_MS ? { identity, reading } : undefined
    return reading
  }

  return {
    name,
    read: () => readingOf(name, read, whyUnreadable),
    watch: (changed) => watchFolder(dirname(name), changed),
  }
}

/** A folder may be a busy one, a log in it perhaps: what happens in so many milliseconds is one change. */
const CALM_MS = 50

/**
 * Watches the folder, not the file: a file is replaced by renaming another over it, and a mounted
 * ConfigMap by changing what a link beside it points to. Where a folder cannot be watched, nothing is
 * lost but promptness.
 */
const watchFolder = (folder: string, changed: () => void): (() => void) => {
  let watcher: FSWatcher | undefined
  let pending: NodeJS.Timeout | undefined
  const soon = (): void => {
    if (pending !== undefined) return
    pending = setTimeout(() => {
      pending = undefined
      changed()
    }, CALM_MS).unref()
  }
  try {
    watcher = watch(folder, { persistent: false }, soon)
    watcher.on('error', () => watcher?.close())
  } catch {
    return () => {}
  }
  return () => watcher?.close()
}
