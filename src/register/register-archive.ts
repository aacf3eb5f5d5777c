import { readRegister } from './load.ts'
import { messageOf } from './messages.ts'
import { Recent } from './recent.ts'
import { RegisterError } from './register-error.ts'
import { revisionOf } from './revision.ts'
import type { RegisterSnapshot } from './snapshot.ts'

/** Keeps register documents by their revision, for longer than a process lives. */
export interface RevisionStore {
  /** Keeps a document; does nothing where it is kept already. Rejects where it cannot be kept. */
  readonly keep: (revision: string, bytes: Uint8Array) => Promise<void>
  /** The document, if it is there. Rejects where that cannot be told. */
  readonly find: (revision: string) => Promise<Uint8Array | undefined>
}

/** Whether a revision was kept cannot be told now. */
export class ArchiveAway extends Error {
  override readonly name = 'ArchiveAway'
}

/** So many earlier registers are at hand in memory, those asked for last. */
const AT_HAND = 4

/**
 * Every register that was in use, by its revision: an answer can be given anew by the one it rested on. They are kept
 * in the stores there are; without any, the last few are at hand for as long as the process lives.
 */
export class RegisterArchive {
  readonly #stores: readonly RevisionStore[]
  readonly #atHand = new Recent<RegisterSnapshot>(AT_HAND)
  /** What is not in every store yet. */
  readonly #owed = new Map<string, Uint8Array>()

  constructor(stores: readonly RevisionStore[]) {
    this.#stores = stores
  }

  /** Takes a register in that has come into use; it is not in the stores before `settle`. */
  add(register: RegisterSnapshot): void {
    const { revision } = register.stamp
    this.#atHand.put(revision, register)
    if (this.#stores.length > 0) this.#owed.set(revision, register.bytes)
  }

  /** Puts into every store what is not there yet; rejects where one cannot take it, to be done again. */
  async settle(): Promise<void> {
    for (const [revision, bytes] of this.#owed) {
      await Promise.all(this.#stores.map((store) => store.keep(revision, bytes)))
      this.#owed.delete(revision)
    }
  }

  /**
   * A document, byte for byte; undefined where it was never kept.
   *
   * @throws ArchiveAway where that cannot be told now.
   */
  async document(revision: string): Promise<Uint8Array | undefined> {
    // It becomes the name of a file, and of a key of Redis.
    if (!/^[0-9a-f]{64}$/.test(revision)) return undefined
    const bytes = this.#atHand.get(revision)?.bytes ?? this.#owed.get(revision)
    return bytes ?? (await this.#stored(revision))
  }

  /**
   * A register to decide by; undefined where it was never kept, or is one that this version cannot read any more.
   *
   * @throws ArchiveAway where that cannot be told now.
   */
  async register(revision: string): Promise<RegisterSnapshot | undefined> {
    const atHand = this.#atHand.get(revision)
    if (atHand !== undefined) return atHand
    const bytes = await this.document(revision)
    if (bytes === undefined) return undefined
    try {
      const register = readRegister(bytes, 'in the archive', new Date())
      this.#atHand.put(revision, register)
      return register
    } catch (error) {
      if (error instanceof RegisterError) return undefined
      throw error
    }
  }

  async #stored(revision: string): Promise<Uint8Array | undefined> {
    let trouble: unknown
    for (const store of this.#stores) {
      try {
        const bytes = await store.find(revision)
        // What is damaged is as good as lost; another store may have it whole.
        if (bytes !== undefined && revisionOf(bytes) === revision) return bytes
      } catch (error) {
        trouble = error
      }
    }
    if (trouble !== undefined) throw new ArchiveAway(messageOf(trouble))
    return undefined
  }
}
