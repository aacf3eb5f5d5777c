import type { RegisterHolder } from './holder.ts'
import { readRegister } from './load.ts'
import { messageOf } from './messages.ts'
import type { Publication } from './publication.ts'
import type { SharedRegister } from './redis/shared-register.ts'
import type { RegisterCopy } from './register-copy.ts'
import { RegisterError } from './register-error.ts'
import { NoTurnError, type Siblings } from './siblings.ts'
import type { RegisterSnapshot } from './snapshot.ts'

export interface PublisherParts {
  readonly holder: RegisterHolder
  readonly shared?: SharedRegister | undefined
  readonly copy?: RegisterCopy | undefined
  readonly siblings: Siblings
}

/**
 * Publishes registers: for all replicas where there is Redis, else for this one and its siblings. Whoever
 * publishes names the revision they started from, and nobody's work is overwritten unseen. This alone waits
 * for Redis, the disk or a sibling, and not for long.
 */
export class Publisher {
  readonly #parts: PublisherParts
  /** Publications, one after another. */
  #publications: Promise<unknown> = Promise.resolve()

  constructor(parts: PublisherParts) {
    this.#parts = parts
  }

  /** @param expected the revision in use that the document is to follow. */
  publish(bytes: Uint8Array, expected: string): Promise<Publication> {
    const publication = this.#publications.then(() => this.#publish(bytes, expected))
    this.#publications = publication.catch(() => {})
    return publication
  }

  async #publish(bytes: Uint8Array, expected: string): Promise<Publication> {
    try {
      const register = readRegister(bytes, 'to be published', new Date())
      const { shared, siblings } = this.#parts
      return shared === undefined
        ? await siblings.inTurn(() => this.#publishHere(register, expected))
        : await this.#publishShared(shared, register, expected)
    } catch (error) {
      if (error instanceof RegisterError) return { outcome: 'invalid', error }
      if (error instanceof NoTurnError) return { outcome: 'unavailable', reason: error.message }
      throw error
    }
  }

  async #publishShared(shared: SharedRegister, register: RegisterSnapshot, expected: string): Promise<Publication> {
    const refusal = this.#refusal(register, expected)
    if (refusal !== undefined) return refusal
    const { holder } = this.#parts
    const held = holder.current?.stamp.revision === expected
    try {
      const { outcome, current } = await shared.publish(register, { revision: expected, held })
      if (outcome !== 'published' && current === register.stamp.revision) {
        // Published by somebody else, or by an attempt whose answer was lost; not, perhaps, heard of here yet.
        await this.#takeWithSiblings(register, 'in Redis')
        return { outcome: 'unchanged', register }
      }
      if (outcome === 'moved') return { outcome, current }
      if (outcome === 'not-newer') return { outcome }
    } catch (error) {
      return { outcome: 'unavailable', reason: shared.explain(error) }
    }
    await this.#takeWithSiblings(register, 'in Redis')
    return { outcome: 'published', previous: expected, register }
  }

  /** A register that would be lost with the process is not published: it is on disk before it is in use. */
  async #publishHere(register: RegisterSnapshot, expected: string): Promise<Publication> {
    const { holder, copy } = this.#parts
    const refusal = this.#refusal(register, expected)
    if (refusal !== undefined) return refusal
    const current = holder.current?.stamp.revision ?? ''
    if (current !== expected) return { outcome: 'moved', current }
    if (copy === undefined) {
      const reason = 'There is neither Redis nor a path for a copy on disk: the register would be lost with the process'
      return { outcome: 'unavailable', reason }
    }
    try {
      await copy.write(register)
    } catch (error) {
      return { outcome: 'unavailable', reason: `The copy on disk cannot be written: ${messageOf(error)}` }
    }
    await this.#takeWithSiblings(register, copy.name)
    return { outcome: 'published', previous: expected, register }
  }

  /** Whoever asks after the publication was answered finds it, whichever of the siblings they ask. */
  async #takeWithSiblings(register: RegisterSnapshot, name: string): Promise<void> {
    await this.#parts.siblings.tell(register)
    this.#parts.holder.takeChecked(register, { name, kind: 'shared' })
  }

  /**
   * What can be told without asking anybody: this replica holds a register that is no older. What ships
   * is nobody's publication, and stands in the way only of what is to follow it.
   */
  #refusal(register: RegisterSnapshot, expected: string): Publication | undefined {
    const { current, published } = this.#parts.holder
    const inUse = current?.stamp.revision === expected ? current : published
    if (inUse === undefined || register.document.sequence > inUse.document.sequence) return undefined
    const { revision } = inUse.stamp
    if (revision === register.stamp.revision) return { outcome: 'unchanged', register: inUse }
    return revision === expected ? { outcome: 'not-newer' } : { outcome: 'moved', current: revision }
  }
}
