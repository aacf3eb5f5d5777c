import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { fileSource } from '../../../src/register/file-source.ts'
import { httpSource } from '../../../src/register/http-source.ts'
import { type HttpSource, startHttpSource } from '../../redis/http-source.ts'
import { startProxy } from '../../redis/proxy.ts'
import { type RedisServer, startRedis } from '../../redis/redis-server.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { Load } from './load.ts'
import { type Replica, Replicas } from './replica.ts'
import { register, revision } from './telling-register.ts'

/** Which replica reads the source, and how the other comes to know what it said. */

const folder = mkdtempSync(join(tmpdir(), 'anvis-sharing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describeWithRedis('of two replicas with a source each', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.kill())

  /** The first leads, for it was there first. */
  const begin = async ({ onTestFinished }: TestContext) => {
    const replicas = new Replicas()
    const proxy = await startProxy(redis)
    const sources = [await startHttpSource(register(1)), await startHttpSource(register(1))] as const
    onTestFinished(async () => {
      await replicas.stop()
      await Promise.all(sources.map((source) => source.close()))
      await proxy.close()
    })
    const start = (source: HttpSource): Promise<Replica> =>
      replicas.start({
        url: `redis://127.0.0.1:${proxy.port}`,
        source: httpSource(source.url, { patience: 10_000 }),
      })
    const both = [await start(sources[0]), await start(sources[1])] as const
    const readiness = () => Promise.all(both.map((one) => one.readiness()))
    return {
      proxy,
      sources,
      both,
      readiness,
      /** Which of the sources are read, looked at for a while. */
      read: async (): Promise<readonly boolean[]> => {
        const before = sources.map(({ requests }) => requests.length)
        await rest(400)
        return sources.map(({ requests }, i) => requests.length > (before[i] ?? 0))
      },
      allSay: (code: string): Promise<void> =>
        until(`both say ${code}`, async () => (await readiness()).every(({ codes }) => codes.includes(code)), 5000),
      allReady: (): Promise<void> =>
        until('nothing is wrong', async () => (await readiness()).every(({ status }) => status === 'ready')),
    }
  }

  it.concurrent('one reads it; both do while Redis is away; one again; the other at once where that one stops', async (context) => {
    const { proxy, sources, both, read, allSay, allReady } = await begin(context)
    expect(await read()).toEqual([true, false])
    await proxy.switchTo('refuse')
    await allSay('redis-away')
    expect(await read()).toEqual([true, true])
    await proxy.switchTo('pass')
    await allReady()
    await until('one reads it alone', async () => (await read()).filter(Boolean).length === 1)
    const [leads] = await read()
    await (leads ? both[0] : both[1]).stop()
    const since = performance.now()
    const left = leads ? sources[1] : sources[0]
    const before = left.requests.length
    await until('the other reads it', () => left.requests.length > before)
    // Well before the lease would have ended.
    expect(performance.now() - since).toBeLessThan(3000)
  })

  it.concurrent('the one that only follows says that the source is away, also after a publication', async (context) => {
    const { sources, both, allSay } = await begin(context)
    await sources[0].switchTo('hang')
    await allSay('source-away')
    expect((await both[1].put(register(2), revision(1))).statusCode).toBe(200)
    await until('both have it', () => both.every((one) => one.revision === revision(2)))
    const said: boolean[] = []
    for (let i = 0; i < 60; i += 1) {
      said.push((await both[1].readiness()).codes.includes('source-away'))
      await rest(20)
    }
    expect(said).not.toContain(false)
  })

  it.concurrent('both say so where it drips, and none uses a half', async (context) => {
    const { sources, both, readiness, allSay } = await begin(context)
    const load = new Load(both, new Map([1, 2].map((sequence) => [revision(sequence), sequence])))
    sources[0].serve(register(2))
    await sources[0].switchTo({ drip: 500 })
    await allSay('source-away')
    const before = await readiness()
    await rest(300)
    const after = await readiness()
    expect(after.map(({ confirmedAt }) => confirmedAt)).toEqual(before.map(({ confirmedAt }) => confirmedAt))
    expect(both.map((one) => one.revision)).toEqual([revision(1), revision(1)])
    expect((await load.end()).wrong).toEqual([])
  })
})

describeWithRedis('a file that two replicas share', () => {
  it.each([
    ['half of it', () => register(2).subarray(0, 300)],
    ['nothing', () => Buffer.alloc(0)],
    ['a rival', () => register(1, 'Rivalen')],
  ])('is not used where it is replaced by %s, and both say so', async (_what, bad) => {
    const redis = await startRedis()
    const replicas = new Replicas()
    const file = join(folder, `${replicas.prefix}.json`)
    try {
      writeFileSync(file, register(1))
      const options = () => ({ url: redis.url, source: fileSource(file) })
      const both = [await replicas.start(options()), await replicas.start(options())] as const
      const load = new Load(both, new Map([1, 2].map((sequence) => [revision(sequence), sequence])))
      writeFileSync(file, bad())
      const codes = async () => (await Promise.all(both.map((one) => one.readiness()))).map((said) => said.codes)
      await until('both say so', async () => (await codes()).every((each) => each.includes('source-refused')), 5000)
      expect(both.map((one) => one.revision)).toEqual([revision(1), revision(1)])
      writeFileSync(file, register(2))
      await until('both have what is right', () => both.every((one) => one.revision === revision(2)))
      await until('nothing is wrong', async () => (await codes()).flat().length === 0)
      const { wrong, decisions } = await load.end()
      expect([wrong, decisions > 0]).toEqual([[], true])
    } finally {
      await replicas.stop()
      await redis.kill()
    }
  })
})
