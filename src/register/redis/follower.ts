import type { RegisterHolder } from '../holder.ts'
import { headline } from '../messages.ts'
import type { RegisterFaults } from '../register-faults.ts'
import type { RegisterSnapshot } from '../snapshot.ts'
import { readSourceFault, type SourceFault, writeSourceFault } from '../source-fault.ts'
import type { SharedHead, SharedRegister } from './shared-register.ts'

/** What passes between a follower and the reader of the source beside it. */
interface SourceTalk {
  /** What the replica that reads the source says of it. */
  readonly told: (fault: SourceFault | undefined) => void
  /** It is this replica that reads it from now on. */
  readonly led: () => void
}

export interface FollowerParts {
  readonly shared: SharedRegister
  readonly holder: RegisterHolder
  readonly faults: RegisterFaults
  /** Given where there is a source. */
  readonly source?: SourceTalk
}

/** Follows the shared register: takes what is newer there, and gives what is newer here. */
export class Follower {
  readonly #parts: FollowerParts
  #answers = false
  #leads = false

  constructor(parts: FollowerParts) {
    this.#parts = parts
  }

  /** Whether Redis answered when it was last asked. */
  get answers(): boolean {
    return this.#answers
  }

  /** Whether this replica is the one that reads the source. */
  get leads(): boolean {
    return this.#leads
  }

  /** Looks at Redis once; where it does not answer, that is the fault, and nothing else changes. */
  async follow(): Promise<void> {
    const { shared, faults } = this.#parts
    try {
      const head = await shared.head()
      const usable = await this.#take(head)
      await this.#give(head)
      if (this.#parts.source !== undefined) await this.#heed(this.#parts.source, head)
      // Without a source it is Redis that says which register is the current one.
      else if (usable) this.#parts.holder.confirm(new Date())
      this.#answers = true
      faults.end('redis-away')
    } catch (error) {
      this.#answers = false
      this.#leads = false
      faults.begin('redis-away', shared.explain(error))
    }
  }

  /** Tells the other replicas what the source said: that the register in use is the current one, or what is wrong. */
  async report(confirmedAt: Date | undefined, fault: SourceFault | undefined): Promise<void> {
    const { shared, holder } = this.#parts
    const { published } = holder
    if (published === undefined || !this.#answers) return
    await this.#give(await shared.head())
    await shared.report(published.stamp.revision, confirmedAt, writeSourceFault(fault))
  }

  /** Whether what is in Redis, if anything, is no newer than what is in use then. */
  async #take(head: SharedHead | undefined): Promise<boolean> {
    const { shared, holder, faults } = this.#parts
    const { published } = holder
    if (head === undefined || isOlder(head, published)) {
      faults.end('redis-refused')
      return true
    }
    if (head.revision === published?.stamp.revision) {
      faults.end('redis-refused')
      // A sequence that is not the document's own would keep the next one out.
      if (head.sequence !== published.document.sequence) await shared.discard(head.revision)
      return true
    }
    const reading = await shared.document()
    if (reading === undefined) return true
    if (reading === 'damaged') {
      faults.begin('redis-refused', 'The document in Redis was not of the revision that it named, and was removed.')
      return false
    }
    const taken = holder.take(reading, { name: 'in Redis', kind: 'shared' })
    if (taken.outcome === 'refused') faults.begin('redis-refused', headline(taken.reason))
    else faults.end('redis-refused')
    // It said that it was no older, and is.
    if (taken.outcome === 'older') await shared.discard(head.revision)
    return taken.outcome !== 'refused'
  }

  /** What is held goes to Redis where that has an older register, or has lost its own. */
  async #give(head: SharedHead | undefined): Promise<void> {
    const { shared, holder } = this.#parts
    const { published } = holder
    if (published !== undefined && (head === undefined || isOlder(head, published))) await shared.publish(published)
  }

  /** The replica that reads the source tells the others which register is the current one. */
  async #heed(source: SourceTalk, head: SharedHead | undefined): Promise<void> {
    const { shared, holder } = this.#parts
    const led = this.#leads
    this.#leads = await shared.lead()
    if (this.#leads && !led) source.led()
    if (this.#leads || head === undefined) return
    if (head.confirmedAt !== undefined) holder.confirm(head.confirmedAt, head.revision)
    source.told(readSourceFault(head.sourceFault))
  }

  /** Lets another replica lead at once. */
  async resign(): Promise<void> {
    if (this.#leads) await this.#parts.shared.resign().catch(() => {})
    this.#leads = false
  }
}

/** A sequence that cannot be read is that of something damaged, and older than anything. */
const isOlder = ({ sequence }: SharedHead, published: RegisterSnapshot | undefined): boolean =>
  published !== undefined && !(sequence >= published.document.sequence)
