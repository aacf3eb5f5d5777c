import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysFileIn } from '../test/identity/letting-office.ts'
import { type HttpSource, startHttpSource } from '../test/redis/http-source.ts'
import { startProxy, type TcpProxy } from '../test/redis/proxy.ts'
import { type RedisServer, startRedis } from '../test/redis/redis-server.ts'
import { until } from '../test/redis/until.ts'
import { outcomeBy, question, register, revision } from '../test/register/redis/telling-register.ts'
import { OpenLoop, type Target } from './open-loop.ts'
import { type ReplicaProcess, startReplica } from './replica-process.ts'

/** Two replicas of the built service, one Redis behind a proxy, a source, and load on both replicas. */

/** Requests a second, over both replicas; far below what they can do. */
const RATE = 200

const sequences = new Map(Array.from({ length: 1000 }, (_, sequence) => [revision(sequence), sequence]))

const targetOf = ({ port }: ReplicaProcess): Target => ({
  port,
  path: '/v1/decisions',
  body: JSON.stringify(question),
  check: (body, headers) => {
    const { outcome, register } = JSON.parse(body)
    const sequence = sequences.get(register.revision)
    if (headers['register-revision'] !== register.revision) return 'the header names another revision than the answer'
    if (sequence === undefined) return 'rests on a revision that nobody published'
    return outcome === outcomeBy(sequence) ? undefined : `${outcome} by the register of sequence ${sequence}`
  },
})

export class FaultStage {
  readonly redis: RedisServer
  readonly proxy: TcpProxy
  readonly source: HttpSource
  readonly replicas: readonly ReplicaProcess[]
  readonly load: OpenLoop
  readonly #folder: string
  #sequence = 1
  #again: NodeJS.Timeout | undefined

  private constructor(parts: Pick<FaultStage, 'redis' | 'proxy' | 'source' | 'replicas'>, folder: string) {
    this.redis = parts.redis
    this.proxy = parts.proxy
    this.source = parts.source
    this.replicas = parts.replicas
    this.load = new OpenLoop(parts.replicas.map(targetOf), RATE)
    this.#folder = folder
  }

  static async set(): Promise<FaultStage> {
    const folder = mkdtempSync(join(tmpdir(), 'anvis-faults-'))
    const redis = await startRedis()
    const proxy = await startProxy(redis)
    const source = await startHttpSource(register(1))
    const keysFile = keysFileIn(folder)
    const start = (name: string): Promise<ReplicaProcess> =>
      startReplica(
        {
          REDIS_URL: `redis://127.0.0.1:${proxy.port}`,
          ANVIS_REGISTER: source.url,
          ANVIS_REGISTER_COPY: join(folder, `${name}.json`),
          ANVIS_KEYS_FILE: keysFile,
        },
        join(folder, `${name}.log`),
      )
    return new FaultStage({ redis, proxy, source, replicas: [await start('one'), await start('two')] }, folder)
  }

  /** How long it takes until both say so, in milliseconds; the reasons that they then have. */
  async until(what: string, holds: (codes: readonly string[]) => boolean): Promise<[number, readonly string[]]> {
    const since = performance.now()
    let reasons: readonly string[] = []
    await until(
      what,
      async () => {
        const all = await Promise.all(this.replicas.map((replica) => replica.readiness()))
        reasons = [...new Set(all.flatMap(({ codes }) => codes))]
        return all.every(({ codes }) => holds(codes))
      },
      20_000,
    )
    return [performance.now() - since, reasons]
  }

  /** The source goes on; how long it takes until both replicas serve what it has, in milliseconds. */
  goOn(): Promise<number> {
    this.#sequence += 1
    this.source.serve(register(this.#sequence))
    return this.#spread()
  }

  /** Somebody publishes; how long it takes from the answer until both replicas serve it, in milliseconds. */
  async publish(): Promise<number> {
    const expected = revision(this.#sequence)
    this.#sequence += 1
    const [replica] = this.replicas
    const answer = await replica?.put(register(this.#sequence), expected)
    if (answer?.status !== 200) throw new Error(`a publication was answered ${answer?.status}`)
    return this.#spread()
  }

  async #spread(): Promise<number> {
    const since = performance.now()
    const next = revision(this.#sequence)
    await until('both replicas serve what is new', async () =>
      (await Promise.all(this.replicas.map((replica) => replica.readiness()))).every((one) => one.revision === next),
    )
    return performance.now() - since
  }

  /** Does something every so many milliseconds, until there is to be no more of it. */
  again(ms: number, what: (stage: FaultStage) => Promise<void>): void {
    this.#again = setInterval(() => void what(this), ms)
  }

  noMore(): void {
    clearInterval(this.#again)
  }

  async strike(): Promise<void> {
    this.noMore()
    this.load.stop()
    await Promise.all(this.replicas.map((replica) => replica.stop()))
    await this.source.close()
    await this.proxy.close()
    await this.redis.kill()
    rmSync(this.#folder, { recursive: true })
  }
}
