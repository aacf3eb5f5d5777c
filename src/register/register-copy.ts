import { mkdir, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Value } from 'typebox/value'
import { Envelope, opened, sealed } from './envelope.ts'
import { messageOf } from './messages.ts'
import { RegisterError } from './register-error.ts'
import { replaceFile } from './replace-file.ts'
import type { RegisterSnapshot } from './snapshot.ts'
import type { RegisterReading } from './source.ts'

/**
 * The last good register, kept on disk for a restart while Redis and the source are away. It is
 * replaced as a whole: a process or a machine that ends half-way leaves the one before.
 */
export class RegisterCopy {
  readonly name: string
  /** What is on disk, as far as this process knows. */
  #kept: { readonly sequence: number; readonly stamp: string } | undefined
  /** Writes, one after another. */
  #writes: Promise<unknown> = Promise.resolve()

  constructor(path: string) {
    this.name = resolve(path)
  }

  /**
   * The register that was kept; undefined where none was.
   *
   * @throws RegisterError where something is there but cannot be read, or is damaged.
   */
  async read(): Promise<RegisterReading | undefined> {
    const text = await readFile(this.name, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw new RegisterError(this.name, `it cannot be read: ${messageOf(error)}`)
    })
    if (text === undefined) return undefined
    const envelope = parsed(text)
    if (!Value.Check(Envelope, envelope)) throw new RegisterError(this.name, 'it is not a copy of a register')
    const reading = opened(envelope)
    if (reading === undefined) throw new RegisterError(this.name, 'its checksum is not that of its document')
    return reading
  }

  /** Keeps a register in place of the one before, unless that was newer; rejects where the disk will not. */
  write(register: RegisterSnapshot): Promise<void> {
    const written = this.#writes.then(() => this.#write(register))
    this.#writes = written.catch(() => {})
    return written
  }

  async #write(register: RegisterSnapshot): Promise<void> {
    const { revision, confirmedAt } = register.stamp
    const { sequence } = register.document
    const stamp = `${revision} ${confirmedAt}`
    if (this.#kept !== undefined && (this.#kept.stamp === stamp || this.#kept.sequence > sequence)) return
    await mkdir(dirname(this.name), { recursive: true })
    await replaceFile(this.name, JSON.stringify(sealed(register)))
    this.#kept = { sequence, stamp }
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
