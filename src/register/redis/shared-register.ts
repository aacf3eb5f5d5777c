import { randomUUID } from 'node:crypto'
import { messageOf } from '../messages.ts'
import type { RevisionStore } from '../register-archive.ts'
import { revisionOf } from '../revision.ts'
import type { RegisterSnapshot } from '../snapshot.ts'
import type { RegisterReading } from '../source.ts'
import type { RedisLink } from './redis-link.ts'
import { DISCARD, LEAD, PUBLISH, REPORT, RESIGN } from './scripts.ts'

/** What the shared register says of itself, without the document. */
export interface SharedHead {
  readonly revision: string
  /** Not a number where it cannot be read. */
  readonly sequence: number
  /** Absent where it cannot be read. */
  readonly confirmedAt: Date | undefined
  /** What the replica that reads the source says of it; empty where nothing is wrong. */
  readonly sourceFault: string
}

/** What came of publishing; `current`: the revision there now, or '' for none. */
export interface SharedPublication {
  readonly outcome: 'published' | 'moved' | 'not-newer'
  readonly current: string
}

/** How long a connection that was given up for good is left alone, in milliseconds. */
const REVIVAL = 500

/** How long a replica reads the source for all before another may, in milliseconds; renewed every second. */
const LEASE = 6000

/**
 * The register that all replicas share, in Redis: public facts about areas, and nothing of a person.
 * Every method rejects where Redis does not answer in time.
 */
export class SharedRegister {
  readonly #link: RedisLink
  readonly #register: string
  readonly #lease: string
  readonly #channel: string
  readonly #me = randomUUID()
  #trouble: string | undefined
  #closed = false

  /** @param prefix what all its keys and its channel begin with. */
  constructor(link: RedisLink, prefix: string) {
    this.#link = link
    // The number is that of the form of what is kept: another form gets other keys.
    this.#register = `${prefix}:register:v1`
    this.#lease = `${prefix}:register:v1:lease`
    this.#channel = `${prefix}:register:v1:changed`
  }

  /**
   * Opens the connections, and keeps opening them; resolves when Redis answers, or after a while.
   *
   * @param changed called when the register may have changed: announced, or Redis is back.
   */
  async open(changed: () => void, patience: number): Promise<void> {
    const { commands, announcements } = this.#link
    for (const client of [commands, announcements]) {
      client.on('error', (error: Error) => {
        this.#trouble = error.message
      })
      client.on('end', () => this.#revive(client))
    }
    commands.on('ready', changed)
    announcements.on('message', changed)
    // What was announced while nobody listened is looked for.
    announcements.on('ready', () => void announcements.subscribe(this.#channel).then(changed, () => {}))
    const opened = Promise.all([commands, announcements].map((client) => client.connect().catch(() => {})))
    await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, patience).unref())])
  }

  /**
   * A client may give up for good: ioredis does where Sentinels tell of a new master while it is on its
   * way to the old one. Nobody but us can bring it back.
   */
  #revive(client: RedisLink['commands']): void {
    setTimeout(() => {
      if (!this.#closed) client.connect().catch(() => {})
    }, REVIVAL).unref()
  }

  close(): void {
    this.#closed = true
    this.#link.commands.disconnect()
    this.#link.announcements.disconnect()
  }

  /** Why Redis did not answer, in words. */
  explain(error: unknown): string {
    const message = messageOf(error)
    if (message === 'Command timed out') return 'Redis does not answer'
    const { status } = this.#link.commands
    return status === 'ready' ? `Redis fails: ${message}` : `Redis cannot be reached: ${this.#trouble ?? status}`
  }

  /** What is there; undefined for nothing. Asks for news of the other connection, too, that it be kept or renewed. */
  async head(): Promise<SharedHead | undefined> {
    this.#link.announcements.ping().catch(() => {})
    const fields = ['revision', 'sequence', 'confirmedAt', 'sourceFault']
    const [revision, sequence, confirmedAt, sourceFault] = await this.#link.commands.hmget(this.#register, ...fields)
    if (!revision) return undefined
    const at = new Date(confirmedAt ?? '')
    return {
      revision,
      sequence: /^\d+$/.test(sequence ?? '') ? Number(sequence) : Number.NaN,
      confirmedAt: Number.isNaN(at.getTime()) ? undefined : at,
      sourceFault: sourceFault ?? '',
    }
  }

  /** The document there; undefined where there is none. One that is not of the revision it names is removed. */
  async document(): Promise<RegisterReading | 'damaged' | undefined> {
    const readAt = new Date()
    const [revision, bytes] = await this.#link.commands.hmgetBuffer(this.#register, 'revision', 'document')
    if (!revision) return undefined
    if (bytes && revisionOf(bytes) === revision.toString()) return { bytes, revision: revision.toString(), readAt }
    await this.discard(revision.toString())
    return 'damaged'
  }

  /** Removes what is there, if it is still of that revision: it is not what it says. */
  async discard(revision: string): Promise<void> {
    await this.#link.commands.eval(DISCARD, 1, this.#register, revision)
  }

  /**
   * Publishes a register that is newer than the one there.
   *
   * @param expected the revision that it is to follow, and whether that is what this replica holds, so
   *   that it may follow it also where Redis has lost it; undefined to follow whichever is there.
   */
  async publish(
    { stamp, document, bytes }: RegisterSnapshot,
    expected?: { readonly revision: string; readonly held: boolean },
  ): Promise<SharedPublication> {
    const answer = await this.#link.commands.eval(
      PUBLISH,
      1,
      this.#register,
      expected?.revision ?? '',
      expected?.held === true ? '1' : '0',
      this.#channel,
      stamp.revision,
      String(document.sequence),
      Buffer.from(bytes),
      stamp.confirmedAt,
    )
    const [outcome, current] = Array.isArray(answer) ? answer.map(String) : []
    if (outcome !== 'published' && outcome !== 'moved' && outcome !== 'not-newer') {
      throw new Error('it gave an answer that is none')
    }
    return { outcome, current: current ?? '' }
  }

  /** Keeps what was in use, by its revision and for good, for every replica. */
  get archive(): RevisionStore {
    const keyOf = (revision: string): string => `${this.#register}:revision:${revision}`
    return {
      keep: async (revision, bytes) => {
        await this.#link.commands.set(keyOf(revision), Buffer.from(bytes), 'NX')
      },
      find: async (revision) => (await this.#link.commands.getBuffer(keyOf(revision))) ?? undefined,
    }
  }

  /** Tells the others when a revision was last known to be the current one, and what is wrong with the source. */
  async report(revision: string, confirmedAt: Date | undefined, sourceFault: string): Promise<void> {
    const at = confirmedAt?.toISOString() ?? ''
    await this.#link.commands.eval(REPORT, 1, this.#register, revision, at, sourceFault, this.#channel)
  }

  /** Whether this replica is the one that reads the source, for the next few seconds. */
  async lead(): Promise<boolean> {
    return (await this.#link.commands.eval(LEAD, 1, this.#lease, this.#me, String(LEASE))) === 1
  }

  /** Lets another replica lead at once. */
  async resign(): Promise<void> {
    await this.#link.commands.eval(RESIGN, 1, this.#lease, this.#me)
  }
}
