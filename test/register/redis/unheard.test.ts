import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type RedisLink, redisLink } from '../../../src/register/redis/redis-link.ts'
import { startProxy, type TcpProxy } from '../../redis/proxy.ts'
import { type RedisServer, startRedis } from '../../redis/redis-server.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { sourceOf } from '../keeping.ts'
import { Load } from './load.ts'
import { Replicas } from './replica.ts'
import { register, revision } from './telling-register.ts'

/** A replica whose commands reach Redis, and that hears nothing of what is announced. */

const linkTo = (port: number): RedisLink =>
  redisLink({ form: 'single', tls: false, node: { host: '127.0.0.1', port }, db: 0 })

describeWithRedis('a replica', () => {
  let redis: RedisServer
  let announced: TcpProxy
  let replicas: Replicas
  beforeAll(async () => {
    redis = await startRedis()
    announced = await startProxy(redis)
  })
  afterAll(async () => {
    await announced.close()
    await redis.kill()
  })
  beforeEach(() => {
    replicas = new Replicas()
  })
  afterEach(async () => {
    await replicas.stop()
    await announced.switchTo('pass')
  })

  it.each(['freeze', 'refuse'] as const)('that hears no announcement, for they %s, looks by itself', async (mode) => {
    const [commands, announcements] = [linkTo(redis.port).commands, linkTo(announced.port).announcements]
    const deaf = await replicas.start({ link: { commands, announcements } })
    const other = await replicas.start({ url: redis.url })
    const load = new Load([deaf, other], new Map([0, 1, 2].map((sequence) => [revision(sequence), sequence])))
    await until('it listens', () => announcements.status === 'ready')
    await announced.switchTo(mode)
    for (const sequence of [1, 2]) {
      expect((await other.put(register(sequence), revision(sequence - 1))).statusCode).toBe(200)
      const since = performance.now()
      await until('it is seen', () => deaf.revision === revision(sequence))
      expect(performance.now() - since).toBeLessThan(2500)
    }
    // Nothing is wrong with the register, and so nothing is said.
    expect((await deaf.readiness()).codes).toEqual([])
    const { wrong, decisions, lines } = await load.end()
    expect(wrong).toEqual([])
    expect(Math.min(decisions, lines)).toBeGreaterThan(0)
  })

  it('that says a register is published already serves it, though it had not heard of it', async () => {
    const [commands, announcements] = [linkTo(redis.port).commands, linkTo(announced.port).announcements]
    const deaf = await replicas.start({ link: { commands, announcements } })
    const other = await replicas.start({ url: redis.url })
    await announced.switchTo('freeze')
    for (let sequence = 1; sequence <= 5; sequence += 1) {
      const before = revision(sequence - 1)
      expect((await other.put(register(sequence), before)).statusCode).toBe(200)
      const again = await deaf.put(register(sequence), before)
      expect([again.statusCode, again.json().previousRevision]).toEqual([200, null])
      expect(deaf.revision).toBe(revision(sequence))
    }
  })

  it('serves within a second what the source of another one has', async () => {
    let bytes = register(1)
    const both = [
      await replicas.start({ url: redis.url, source: sourceOf(() => bytes) }),
      await replicas.start({ url: redis.url, source: sourceOf(() => register(1)) }),
    ] as const
    for (const sequence of [2, 3, 4]) {
      bytes = register(sequence)
      const since = performance.now()
      await until('both have it', () => both.every((one) => one.revision === revision(sequence)))
      expect(performance.now() - since).toBeLessThan(1000)
    }
  })
})
