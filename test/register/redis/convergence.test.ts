import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { RegisterError } from '../../../src/register/register-error.ts'
import type { RegisterSource } from '../../../src/register/source.ts'
import { startProxy } from '../../redis/proxy.ts'
import { type RedisServer, startRedis } from '../../redis/redis-server.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { sourceOf } from '../keeping.ts'
import { type Replica, Replicas } from './replica.ts'
import { outcomeBy, register, revision } from './telling-register.ts'

/** Replicas that were each on their own, and find one another again. */

const folder = mkdtempSync(join(tmpdir(), 'anvis-convergence-'))
afterAll(() => rmSync(folder, { recursive: true }))

const away: RegisterSource = {
  name: 'a source',
  read: () => Promise.reject(new RegisterError('a source', 'it is away')),
}

const misses = (one: Replica): Promise<void> =>
  until('Redis is missed', async () => (await one.readiness()).codes.includes('redis-away'))

describeWithRedis('replicas that lost Redis', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.kill())

  /** Two ways to Redis, which can be cut, and what it holds. */
  const begin = async ({ onTestFinished }: TestContext) => {
    const replicas = new Replicas()
    const proxies = [await startProxy(redis), await startProxy(redis)] as const
    onTestFinished(async () => {
      await replicas.stop()
      await Promise.all(proxies.map((proxy) => proxy.close()))
    })
    const inRedis = async (): Promise<string | null> => {
      const client = new Redis(redis.url)
      try {
        return await client.hget(`${replicas.prefix}:register:v1`, 'revision')
      } finally {
        client.disconnect()
      }
    }
    const urls = [`redis://127.0.0.1:${proxies[0].port}`, `redis://127.0.0.1:${proxies[1].port}`] as const
    return { replicas, proxies, urls, inRedis }
  }

  it.concurrent.for([
    ['lower', 5, 6],
    ['higher', 6, 5],
  ] as const)(
    'end with the highest sequence, where the one that comes back first has the %s',
    async ([_which, first, second], context) => {
      const { replicas, proxies, urls, inRedis } = await begin(context)
      let [mine, theirs] = [register(1), register(1)]
      const both = [
        await replicas.start({ url: urls[0], source: sourceOf(() => mine) }),
        await replicas.start({ url: urls[1], source: sourceOf(() => theirs) }),
      ] as const
      await Promise.all(proxies.map((proxy) => proxy.switchTo('refuse')))
      await Promise.all(both.map(misses))
      mine = register(first)
      theirs = register(second)
      await until('each has its own', () => both[0].revision === revision(first))
      await until('each has its own', () => both[1].revision === revision(second))
      await proxies[0].switchTo('pass')
      await until('the first is back', async () => (await inRedis()) === revision(first))
      await proxies[1].switchTo('pass')
      await until('both have the newest', () => both.every((one) => one.revision === revision(6)))
      await until('so has Redis', async () => (await inRedis()) === revision(6))
    },
  )

  it.concurrent('end with what is in Redis where both went on to the same sequence', async (context) => {
    const { replicas, proxies, urls, inRedis } = await begin(context)
    let bytes = register(1)
    const one = await replicas.start({ url: urls[0], source: sourceOf(() => bytes) })
    const other = await replicas.start({ url: urls[1] })
    expect(other.revision).toBe(revision(1))
    await proxies[0].switchTo('refuse')
    await misses(one)
    bytes = register(2, 'mine')
    await until('one has its own', () => one.revision === revision(2, 'mine'))
    expect((await other.put(register(2, 'shared'), revision(1))).statusCode).toBe(200)
    await proxies[0].switchTo('pass')
    const inUse = () => [one, other].map((each) => each.revision)
    await until('both have the one in Redis', () => inUse().every((each) => each === revision(2, 'shared')))
    expect(await inRedis()).toBe(revision(2, 'shared'))
    // The source still has the rival: that is said, and changes nothing.
    await until('it is said', async () => (await one.readiness()).codes.includes('source-refused'))
    expect(inUse()).toEqual([revision(2, 'shared'), revision(2, 'shared')])
  })

  it.concurrent('and the source, and their own process without a farewell, have the last good copy', async (context) => {
    const { replicas, proxies, urls } = await begin(context)
    const copy = join(folder, 'copy.json')
    let source = sourceOf(() => register(7))
    const before = await replicas.start({ url: urls[0], copy, source: { name: 'a source', read: () => source.read() } })
    expect((await before.put(register(8), revision(7))).statusCode).toBe(200)
    await until('it is on disk', () => readFileSync(copy, 'utf8').includes(revision(8)))
    source = away
    await Promise.all(proxies.map((proxy) => proxy.switchTo('refuse')))
    await misses(before)
    const last = await before.readiness()
    // The one before was never stopped, as if it had been killed.
    const after = await replicas.start({ url: urls[1], copy, source: away })
    const { status, codes, confirmedAt } = await after.readiness()
    expect([after.revision, status]).toEqual([revision(8), 'degraded'])
    expect(codes).toEqual(expect.arrayContaining(['redis-away', 'source-away']))
    expect(confirmedAt <= last.confirmedAt).toBe(true)
    const isOld = () => Date.now() - Date.parse(confirmedAt) >= 2000
    await until('it is two seconds old', isOld)
    const answer = await after.decide({ maxRegisterAgeSeconds: 1 })
    expect([answer.statusCode, answer.json().type]).toEqual([503, '/problems/register-too-old'])
    expect((await after.decide({ maxRegisterAgeSeconds: 3600 })).json()).toMatchObject({
      outcome: outcomeBy(8),
      register: { revision: revision(8), confirmedAt },
    })
  })
})
