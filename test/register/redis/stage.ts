import { Redis } from 'ioredis'
import { httpSource } from '../../../src/register/http-source.ts'
import { type HttpSource, startHttpSource } from '../../redis/http-source.ts'
import { startProxy, type TcpProxy } from '../../redis/proxy.ts'
import { type RedisServer, startRedis } from '../../redis/redis-server.ts'
import { until } from '../../redis/until.ts'
import { Load } from './load.ts'
import { type Replica, Replicas } from './replica.ts'
import { register, revision } from './telling-register.ts'

/** Two replicas behind one Redis that a proxy stands before, and a source: what faults are played on. */

export class Stage {
  readonly replicas: Replicas
  readonly redis: RedisServer
  readonly proxy: TcpProxy
  readonly source: HttpSource
  readonly both: readonly [Replica, Replica]
  #sequence = 1
  /** What has been published so far: nothing else may be served. */
  readonly #published = new Map([[revision(1), 1]])
  #load: Load | undefined

  private constructor(parts: Pick<Stage, 'replicas' | 'redis' | 'proxy' | 'source' | 'both'>) {
    this.replicas = parts.replicas
    this.redis = parts.redis
    this.proxy = parts.proxy
    this.source = parts.source
    this.both = parts.both
  }

  static async set(): Promise<Stage> {
    const redis = await startRedis()
    const proxy = await startProxy(redis)
    const source = await startHttpSource(register(1))
    const replicas = new Replicas()
    const both = [await startReplica(replicas, proxy, source), await startReplica(replicas, proxy, source)] as const
    const stage = new Stage({ replicas, redis, proxy, source, both })
    await stage.ready()
    return stage
  }

  /** One more replica. */
  third(): Promise<Replica> {
    return startReplica(this.replicas, this.proxy, this.source)
  }

  /** Redis, without anything between. */
  async inRedis<Found>(ask: (client: Redis, key: string) => Promise<Found>): Promise<Found> {
    const client = new Redis(this.redis.url)
    try {
      return await ask(client, `${this.replicas.prefix}:register:v1`)
    } finally {
      client.disconnect()
    }
  }

  load(): Load {
    this.#load = new Load(this.both, this.#published)
    return this.#load
  }

  /** Both say that nothing is wrong. */
  async ready(ms = 6000): Promise<void> {
    const fine = async () => (await Promise.all(this.both.map((replica) => replica.readiness()))).every(isReady)
    await until('both replicas are ready', fine, ms)
  }

  /** Both say that they are degraded, and why. */
  async degraded(code: string, ms = 5000): Promise<void> {
    await until(
      `both replicas say ${code}`,
      async () =>
        (await Promise.all(this.both.map((replica) => replica.readiness()))).every(({ codes }) => codes.includes(code)),
      ms,
    )
  }

  /** What the source has next reaches both. */
  async goesOn(): Promise<void> {
    this.#sequence += 1
    this.#published.set(revision(this.#sequence), this.#sequence)
    this.source.serve(register(this.#sequence))
    const next = revision(this.#sequence)
    await until('both have what is new', () => this.both.every((replica) => replica.revision === next))
  }

  async strike(): Promise<void> {
    await this.#load?.end()
    await this.replicas.stop()
    await this.source.close()
    await this.proxy.close()
    await this.redis.kill()
  }
}

const isReady = ({ status }: { readonly status: string }): boolean => status === 'ready'

const startReplica = (replicas: Replicas, proxy: TcpProxy, source: HttpSource): Promise<Replica> =>
  replicas.start({
    url: `redis://127.0.0.1:${proxy.port}`,
    source: httpSource(source.url, { patience: 3500 }),
  })
