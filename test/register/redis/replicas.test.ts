import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { redisLink } from '../../../src/register/redis/redis-link.ts'
import { RegisterError } from '../../../src/register/register-error.ts'
import type { RegisterSource } from '../../../src/register/source.ts'
import { startProxy, type TcpProxy } from '../../redis/proxy.ts'
import { type RedisServer, startRedis } from '../../redis/redis-server.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { sourceOf } from '../keeping.ts'
import { Load } from './load.ts'
import { type Replica, Replicas } from './replica.ts'
import { outcomeBy, register, revision } from './telling-register.ts'

/** How replicas share a register: published, raced for, lost and found again. */

const folder = mkdtempSync(join(tmpdir(), 'anvis-replicas-'))
afterAll(() => rmSync(folder, { recursive: true }))

const away: RegisterSource = {
  name: 'a source',
  read: () => Promise.reject(new RegisterError('a source', 'it is away')),
}

describeWithRedis('replicas behind one Redis', () => {
  let redis: RedisServer
  let proxy: TcpProxy
  let replicas: Replicas
  let url: string
  beforeAll(async () => {
    redis = await startRedis()
    proxy = await startProxy(redis)
    url = `redis://127.0.0.1:${proxy.port}`
  })
  afterAll(async () => {
    await proxy.close()
    await redis.kill()
  })
  beforeEach(() => {
    replicas = new Replicas()
  })
  afterEach(async () => {
    await proxy.switchTo('pass')
    await replicas.stop()
  })

  /** How long it takes until both have a revision, in milliseconds. */
  const spread = async (both: readonly Replica[], sequence: number, name?: string): Promise<number> => {
    const since = performance.now()
    await until(`all have ${sequence}`, () => both.every((one) => one.revision === revision(sequence, name)))
    return performance.now() - since
  }

  it('both serve what is published at one of them within a second, without any source', async () => {
    const both = [await replicas.start({ url }), await replicas.start({ url })] as const
    expect(both.map((one) => one.revision)).toEqual([revision(0), revision(0)])
    const answer = await both[0].put(register(1), revision(0))
    expect(answer.statusCode).toBe(200)
    expect(both[0].revision).toBe(revision(1))
    expect(await spread(both, 1)).toBeLessThan(1000)
    expect((await both[1].decide()).json()).toMatchObject({
      outcome: outcomeBy(1),
      register: { revision: revision(1) },
    })
    // One that starts later begins with it.
    expect((await replicas.start({ url })).revision).toBe(revision(1))
  })

  it('both have it soon although nobody heard it announced', async () => {
    const both = [await replicas.start({ url }), await replicas.start({ url })] as const
    const client = new Redis(redis.url)
    await client.client('KILL', 'TYPE', 'PUBSUB')
    client.disconnect()
    await both[0].put(register(1), revision(0))
    expect(await spread(both, 1)).toBeLessThan(3000)
  })

  it('one of two that publish at once is told that the other was first', async () => {
    const both = [await replicas.start({ url }), await replicas.start({ url })] as const
    await both[0].put(register(1), revision(0))
    await spread(both, 1)
    const answers = await Promise.all([
      both[0].put(register(2, 'mine'), revision(1)),
      both[1].put(register(2, 'theirs'), revision(1)),
    ])
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412])
    await spread(both, 2, answers[0].statusCode === 200 ? 'mine' : 'theirs')
  })

  it('a hundred publications under load mix no revisions, and none is lost', async () => {
    const both = [await replicas.start({ url }), await replicas.start({ url })] as const
    const sequences = new Map(Array.from({ length: 102 }, (_, sequence) => [revision(sequence), sequence]))
    const load = new Load(both, sequences)
    const statuses: number[] = []
    for (let sequence = 1; sequence <= 100; sequence += 1) {
      const at = both[sequence % 2 === 0 ? 0 : 1]
      // A batch that is under way while the register is replaced.
      const batch = sequence % 10 === 0 ? at.batch(300) : undefined
      const { statusCode } = await at.put(register(sequence), revision(sequence - 1))
      statuses.push(statusCode)
      const named = new Set((await batch)?.body.match(/"revision":"[0-9a-f]{64}"/g))
      expect(named.size).toBeLessThanOrEqual(1)
    }
    await spread(both, 100)
    const { wrong, decisions, lines } = await load.end()
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(wrong).toEqual([])
    expect(Math.min(decisions, lines)).toBeGreaterThan(50)
  })

  it('cannot publish while Redis is away, and lose nothing by trying', async () => {
    const one = await replicas.start({ url })
    await one.put(register(1), revision(0))
    await proxy.switchTo('refuse')
    const answer = await one.put(register(2), revision(1))
    expect([answer.statusCode, answer.json().type]).toEqual([503, '/problems/publishing-unavailable'])
    expect(one.revision).toBe(revision(1))
    await proxy.switchTo('pass')
    await until('it can be published', async () => (await one.put(register(2), revision(1))).statusCode === 200)
  })

  it('say so where an answer was lost; sent again, it is done once', async () => {
    const one = await replicas.start({ url })
    await one.put(register(1), revision(0))
    await proxy.switchTo('freeze')
    expect((await one.put(register(2), revision(1))).statusCode).toBe(503)
    await proxy.switchTo('pass')
    await until('Redis is back', async () => !(await one.readiness()).codes.includes('redis-away'))
    const again = await one.put(register(2), revision(1))
    expect(again.statusCode).toBe(200)
    expect([null, revision(1)]).toContain(again.json().previousRevision)
    expect(one.revision).toBe(revision(2))
  })

  it('follow the source, each by itself, while Redis is away; and agree again when it is back', async () => {
    let bytes = register(1)
    const both = [
      await replicas.start({ url, source: sourceOf(() => bytes) }),
      await replicas.start({ url, source: sourceOf(() => bytes) }),
    ]
    await proxy.switchTo('refuse')
    await until('both miss Redis', async () =>
      (await Promise.all(both.map((one) => one.readiness()))).every(({ codes }) => codes.includes('redis-away')),
    )
    bytes = register(4)
    await spread(both, 4)
    await proxy.switchTo('pass')
    const third = await replicas.start({ url, source: away })
    await spread([...both, third], 4)
  })

  it('end with the one in Redis where two of one sequence rival', async () => {
    const first = await replicas.start({ url, source: sourceOf(() => register(3, 'shared')) })
    expect(first.revision).toBe(revision(3, 'shared'))
    const second = await replicas.start({ url, source: sourceOf(() => register(3, 'rival')) })
    await spread([first, second], 3, 'shared')
  })

  it('take over within the lease where the one that reads the source is cut off', async () => {
    const own = await startProxy(redis)
    let bytes = register(1)
    const source = () => sourceOf(() => bytes)
    const first = await replicas.start({ url: `redis://127.0.0.1:${own.port}`, source: source() })
    const second = await replicas.start({ url, source: source() })
    await own.switchTo('refuse')
    bytes = register(2)
    await until('the other reads the source', () => second.revision === revision(2), 9000)
    await own.switchTo('pass')
    await spread([first, second], 2)
    await replicas.stop()
    await own.close()
  })

  it('serve the last good copy after a restart with Redis and source both away', async () => {
    const copy = join(folder, 'copy.json')
    const before = await replicas.start({ url, copy, source: sourceOf(() => register(7)) })
    const { confirmedAt } = await before.readiness()
    await before.stop()
    await proxy.switchTo('refuse')
    const since = performance.now()
    const after = await replicas.start({ url, copy, source: away })
    expect(performance.now() - since).toBeLessThan(10_000)
    const { status, codes, confirmedAt: still } = await after.readiness()
    expect([status, codes]).toEqual(['degraded', expect.arrayContaining(['redis-away', 'source-away'])])
    expect(still >= confirmedAt).toBe(true)
    expect((await after.decide()).json()).toMatchObject({
      outcome: outcomeBy(7),
      register: { revision: revision(7), confirmedAt: still },
    })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await after.decide({ maxRegisterAgeSeconds: 0 })).json()).toMatchObject({
      type: '/problems/register-too-old',
    })
    expect((await after.readiness()).confirmedAt).toBe(still)
  })

  it.each(['refuse', 'freeze'] as const)('start, and stop, in time although Redis does %s', async (mode) => {
    await proxy.switchTo(mode)
    const since = performance.now()
    const one = await replicas.start({ url })
    expect((await one.decide()).statusCode).toBe(200)
    await one.stop()
    expect(performance.now() - since).toBeLessThan(8000)
    await proxy.switchTo('pass')
    const next = await replicas.start({ url })
    expect((await next.put(register(1), revision(0))).statusCode).toBe(200)
  })

  it('find Redis again although the client has given it up for good', async () => {
    const link = redisLink({ form: 'single', tls: false, node: { host: '127.0.0.1', port: proxy.port }, db: 0 })
    const one = await replicas.start({ link })
    await one.put(register(1), revision(0))
    for (const client of [link.commands, link.announcements]) client.disconnect()
    await until('it is missed', async () => (await one.readiness()).codes.includes('redis-away'))
    await until('it is found', async () => !(await one.readiness()).codes.includes('redis-away'))
    expect((await one.put(register(2), revision(1))).statusCode).toBe(200)
  })

  it('find Redis when it comes after they have started', async () => {
    await proxy.switchTo('refuse')
    const one = await replicas.start({ url })
    expect((await one.readiness()).codes).toContain('redis-away')
    await proxy.switchTo('pass')
    await until('Redis is found', async () => !(await one.readiness()).codes.includes('redis-away'))
    expect((await one.put(register(1), revision(0))).statusCode).toBe(200)
  })
})
