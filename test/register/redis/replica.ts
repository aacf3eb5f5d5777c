import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { buildApp } from '../../../src/app.ts'
import { day } from '../../../src/law/calendar.ts'
import { RegisterKeeper } from '../../../src/register/keeper.ts'
import { redisAddress } from '../../../src/register/redis/redis-address.ts'
import { type RedisLink, redisLink } from '../../../src/register/redis/redis-link.ts'
import { SharedRegister } from '../../../src/register/redis/shared-register.ts'
import { RegisterCopy } from '../../../src/register/register-copy.ts'
import type { RegisterSource } from '../../../src/register/source.ts'
import { bearer, identity } from '../../identity/letting-office.ts'
import { quiet, sourceOf } from '../keeping.ts'
import { question, register } from './telling-register.ts'

/** A replica as main.ts makes one, in this process. */

/** What is read in tests of what /readyz says. */
interface Readiness {
  readonly status: string
  readonly codes: readonly string[]
  readonly confirmedAt: string
}

export interface ReplicaOptions {
  readonly url?: string
  /** In place of the url: connections that the test has in its hand. */
  readonly link?: RedisLink
  readonly prefix?: string
  readonly source?: RegisterSource
  readonly copy?: string
  /** What ships; by default of sequence 0. */
  readonly shipped?: Uint8Array
}

export class Replica {
  readonly keeper: RegisterKeeper
  readonly #app: ReturnType<typeof buildApp>

  constructor({ url, link, prefix, source, copy, shipped = register(0) }: ReplicaOptions) {
    const address = url === undefined ? undefined : redisAddress(url)
    const connections = link ?? (address && redisLink(address))
    this.keeper = new RegisterKeeper({
      log: quiet,
      shipped: sourceOf(() => shipped, 'the register that ships'),
      source,
      shared: connections && new SharedRegister(connections, prefix ?? ''),
      copy: copy === undefined ? undefined : new RegisterCopy(copy),
      interval: 50,
    })
    this.#app = buildApp({
      register: () => this.keeper.current,
      faults: () => this.keeper.faults,
      publish: (bytes, expected) => this.keeper.publish(bytes, expected),
      identity,
      maxRegisterAge: 3600,
      today: () => day('2024-03-01'),
      log: { level: 'silent', destination: { write: () => {} } },
      bodyLimit: 1024 * 1024,
    })
  }

  get revision(): string {
    return this.keeper.current?.stamp.revision ?? ''
  }

  decide(options: object = {}) {
    return this.#app.inject({
      method: 'POST',
      url: '/v1/decisions',
      payload: { ...question, options },
      headers: bearer,
    })
  }

  batch(lines: number) {
    const line = (i: number): string => JSON.stringify({ id: String(i), ...question })
    return this.#app.inject({
      method: 'POST',
      url: '/v1/decisions/batch',
      payload: Array.from({ length: lines }, (_, i) => line(i)).join('\n'),
      headers: { ...bearer, 'content-type': 'application/x-ndjson' },
    })
  }

  put(bytes: Buffer, expected: string) {
    return this.#app.inject({
      method: 'PUT',
      url: '/v1/register/document',
      payload: bytes,
      headers: {
        'content-type': 'application/json',
        ...bearer,
        'if-match': `"${expected}"`,
      },
    })
  }

  /** Where it listens from now on, for what must go over a wire. */
  listen(): Promise<string> {
    return this.#app.listen({ port: 0, host: '127.0.0.1' })
  }

  async readiness(): Promise<Readiness> {
    const { status, reasons, register } = (await this.#app.inject('/readyz')).json()
    const codes: string[] = reasons.map(({ code }: { code: string }) => code)
    return { status, codes, confirmedAt: register.confirmedAt }
  }

  async stop(): Promise<void> {
    await this.#app.close()
    await this.keeper.stop()
  }
}

/** Starts replicas, and stops them all at the end of a test. */
export class Replicas {
  readonly prefix = `anvis-test:${randomUUID()}`
  readonly #started: Replica[] = []

  async start(options: ReplicaOptions): Promise<Replica> {
    const replica = new Replica({ prefix: this.prefix, ...options })
    this.#started.push(replica)
    await replica.keeper.start()
    return replica
  }

  async stop(): Promise<void> {
    await Promise.all(this.#started.splice(0).map((replica) => replica.stop()))
  }
}

/** Takes from a Redis that others use, too, what a test has left there. */
export const sweep = async (url: string, prefix: string): Promise<void> => {
  const client = new Redis(url)
  // One after another: in a Cluster they are not of one slot.
  for (const key of [`${prefix}:register:v1`, `${prefix}:register:v1:lease`]) await client.del(key)
  client.disconnect()
}
