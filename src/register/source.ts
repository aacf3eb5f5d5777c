import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RegisterError } from './register-error.ts'

/** A register document as it came, byte for byte. */
export interface RegisterReading {
  readonly bytes: Uint8Array
  /** When the source said that this is the current one. */
  readonly readAt: Date
}

/** Where a register document comes from. */
export interface RegisterSource {
  /** Names the source in messages: a path, an address. */
  readonly name: string
  /** @throws RegisterError where there is nothing to read. */
  readonly read: () => Promise<RegisterReading>
}

/** The register that ships with the project. The path is the same from src/register and dist/register. */
export const shippedRegister = fileURLToPath(new URL('../../data/register.json', import.meta.url))

const whyUnreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EISDIR':
      return 'it is a directory, not a file'
    case 'EACCES':
    case 'EPERM':
      return 'this process may not read it'
    default:
      return `it cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** A register in a file. */
export const fileSource = (path: string): RegisterSource => {
  const name = resolve(path)
  return {
    name,
    read: async () => {
      const readAt = new Date()
      try {
        return { bytes: await readFile(name), readAt }
      } catch (error) {
        throw new RegisterError(name, whyUnreadable(error), [], { cause: error })
      }
    },
  }
}
