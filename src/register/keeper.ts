import { type RegisterChanges, RegisterHolder } from './holder.ts'
import type { Log } from './log.ts'
import { headline, messageOf } from './messages.ts'
import type { Publication } from './publication.ts'
import { Publisher } from './publisher.ts'
import { Follower } from './redis/follower.ts'
import type { SharedRegister } from './redis/shared-register.ts'
import type { RegisterArchive } from './register-archive.ts'
import type { RegisterCopy } from './register-copy.ts'
import { type RegisterFault, RegisterFaults } from './register-faults.ts'
import { Repeater } from './repeater.ts'
import { alone, type Siblings } from './siblings.ts'
import type { RegisterSnapshot } from './snapshot.ts'
import type { RegisterReading, RegisterSource } from './source.ts'
import { SourceReader } from './source-reader.ts'

export interface KeeperParts {
  readonly log: Log
  /** What ships; used only for want of any other. */
  readonly shipped: RegisterSource
  readonly source?: RegisterSource | undefined
  readonly shared?: SharedRegister | undefined
  readonly copy?: RegisterCopy | undefined
  /** Where every register that was in use is kept. */
  readonly archive?: RegisterArchive | undefined
  /** By default none. */
  readonly siblings?: Siblings | undefined
  /** How often the source is read, in milliseconds. */
  readonly interval: number
}

/** How often Redis is looked at although nothing was announced, in milliseconds. */
const FOLLOW_INTERVAL = 1000

/** How often the copy on disk is brought up to date with when its register was last confirmed, in milliseconds. */
const COPY_INTERVAL = 10 * 60_000

/** How often what could not be kept for good is tried again, in milliseconds. */
const ARCHIVE_INTERVAL = 10_000

/** How long the start waits for Redis; and for the source, where another register is at hand; in milliseconds. */
const START_PATIENCE = 2500

/**
 * Keeps the register current, in the background: no decision waits for any of it.
 *
 * With Redis, every replica follows what is there, and the one that holds a lease reads the source and
 * publishes what is newer. Without Redis, or while it is away, each reads the source. Behind these
 * stand the last good copy on disk, and the register that ships. Siblings on the same machine are told of
 * what is published here, and heard.
 */
export class RegisterKeeper {
  readonly #parts: KeeperParts
  readonly #siblings: Siblings
  readonly #holder: RegisterHolder
  readonly #faults: RegisterFaults
  readonly #publisher: Publisher
  readonly #follower: Follower | undefined
  readonly #reader: SourceReader | undefined
  readonly #following: Repeater
  readonly #reading: Repeater
  readonly #copying: Repeater
  readonly #archiving: Repeater
  #unwatch = (): void => {}

  constructor(parts: KeeperParts) {
    const { log, source, shared, copy, siblings = alone, interval } = parts
    this.#parts = parts
    this.#siblings = siblings
    this.#faults = new RegisterFaults(log)
    this.#holder = new RegisterHolder(log, () => this.#adopted())
    const [holder, faults] = [this.#holder, this.#faults]
    this.#publisher = new Publisher({ holder, shared, copy, siblings })
    this.#reader = source && new SourceReader({ source, holder, faults, follower: () => this.#follower })
    const reader = this.#reader && {
      told: this.#reader.told.bind(this.#reader),
      led: () => void this.#reading.nudge(),
    }
    this.#follower = shared && new Follower({ shared, holder, faults, ...(reader && { source: reader }) })
    this.#following = new Repeater(async () => this.#follower?.follow(), FOLLOW_INTERVAL)
    this.#reading = new Repeater(() => this.#read(), interval)
    this.#copying = new Repeater(() => this.#keepCopy(), COPY_INTERVAL)
    this.#archiving = new Repeater(() => this.#archive(), ARCHIVE_INTERVAL)
  }

  /** The register in use; undefined only where there is none at all, not even the one that ships. */
  get current(): RegisterSnapshot | undefined {
    return this.#holder.current
  }

  /** How often it changed, and a document was refused, since the process began. */
  get changes(): RegisterChanges {
    return this.#holder.changes
  }

  /** What is wrong with the keeping of it, now. */
  get faults(): readonly RegisterFault[] {
    return this.#faults.all
  }

  /** Publishes a register, to follow the revision that its author started from. */
  publish(bytes: Uint8Array, expected: string): Promise<Publication> {
    return this.#publisher.publish(bytes, expected)
  }

  /** Finds a register to begin with, and goes on keeping it current; resolves when there is one, or none to be had. */
  async start(): Promise<void> {
    const { shared, source } = this.#parts
    // First: what siblings publish while the rest is looked for is heard, and what they hold stands before a copy.
    const left = await this.#siblings.join((register) => this.#hear(register))
    if (left !== undefined) this.#hear(left)
    await this.#takeCopy()
    if (shared !== undefined) {
      await shared.open(() => void this.#following.nudge(), START_PATIENCE)
      await this.#following.nudge()
    }
    const read = this.#reading.nudge()
    await (this.#holder.current === undefined ? read : Promise.race([read, rest(START_PATIENCE)]))
    this.#unwatch = source?.watch?.(() => void this.#reading.nudge()) ?? this.#unwatch
    if (this.#holder.current === undefined) await this.#takeShipped()
    await this.#copying.nudge()
  }

  /** Ends it in good order: another replica may lead at once. */
  async stop(): Promise<void> {
    this.#unwatch()
    // A source that is silent is not waited for: what it may still say is no longer of use.
    void this.#reading.stop()
    await Promise.all([this.#following.stop(), this.#copying.stop(), this.#archiving.stop()])
    await this.#follower?.resign()
    await this.#keepCopy()
    this.#parts.shared?.close()
  }

  #hear(register: RegisterReading): void {
    this.#holder.take(register, { name: 'of another worker', kind: 'shared' })
  }

  #adopted(): void {
    const { current, published } = this.#holder
    if (current !== undefined) this.#parts.archive?.add(current)
    void this.#archiving.nudge()
    if (published === undefined) return
    this.#siblings.leave(published)
    this.#faults.end('register-fallback')
    void this.#copying.nudge()
  }

  /** Without a source or Redis, nobody could know of another register than the one in use. */
  async #read(): Promise<void> {
    if (this.#reader !== undefined) await this.#reader.read()
    else if (this.#follower === undefined) this.#holder.confirm(new Date())
  }

  async #takeCopy(): Promise<void> {
    const { copy, log } = this.#parts
    try {
      const reading = await copy?.read()
      if (copy !== undefined && reading !== undefined) this.#holder.take(reading, { name: copy.name, kind: 'copy' })
    } catch (error) {
      log.warn({ reason: messageOf(error) }, 'copy of the register not taken')
    }
  }

  async #takeShipped(): Promise<void> {
    const { shipped, source } = this.#parts
    try {
      this.#holder.take(await shipped.read(), { name: shipped.name, kind: 'shipped' })
      if (source === undefined) return
      const detail = 'The register that ships is in use, for want of the one that was named.'
      this.#faults.begin('register-fallback', detail)
    } catch (error) {
      const detail = `Not even the register that ships can be used. ${headline(messageOf(error))}`
      this.#faults.begin('register-fallback', detail)
    }
  }

  async #archive(): Promise<void> {
    try {
      await this.#parts.archive?.settle()
      this.#faults.end('archive-failed')
    } catch (error) {
      this.#faults.begin('archive-failed', `The register in use cannot be kept for good: ${messageOf(error)}`)
    }
  }

  async #keepCopy(): Promise<void> {
    const { copy } = this.#parts
    if (copy === undefined || this.#holder.published === undefined) return
    try {
      await this.#siblings.inTurn(async () => {
        // Only now: a sibling may have published meanwhile, and what it wrote is not written over.
        const { published } = this.#holder
        if (published !== undefined) await copy.write(published)
      })
      this.#faults.end('copy-failed')
    } catch (error) {
      this.#faults.begin('copy-failed', `The copy ${copy.name} cannot be written: ${messageOf(error)}`)
    }
  }
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())
