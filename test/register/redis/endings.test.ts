import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { httpSource } from '../../../src/register/http-source.ts'
import { startHttpSource } from '../../redis/http-source.ts'
import { type ProxyMode, startProxy } from '../../redis/proxy.ts'
import { type RedisServer, startRedis } from '../../redis/redis-server.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { Replicas } from './replica.ts'
import { register, revision } from './telling-register.ts'

/** A replica begins and ends in a few seconds, whatever is wrong. */

const modes: readonly (readonly [string, ProxyMode])[] = [
  ['refuses', 'refuse'],
  ['is silent', 'freeze'],
  ['answers garbage', 'garbage'],
  ['is slow', { slow: 200 }],
  ['is cut off', { resetMidReply: 3 }],
]

describeWithRedis('a replica', () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.kill())

  const begin = async ({ onTestFinished }: TestContext) => {
    const silent = await startHttpSource(register(1))
    onTestFinished(() => silent.close())
    return { silent, source: () => httpSource(silent.url, { patience: 60_000 }) }
  }

  const timed = async (deed: () => Promise<unknown>): Promise<number> => {
    const since = performance.now()
    await deed()
    return performance.now() - since
  }

  it.concurrent.for([
    ['just then', 0],
    ['for a while', 2500],
  ] as const)('ends in time where Redis has failed %s, and the source is silent', async ([_since, ms], context) => {
    const { silent, source } = await begin(context)
    const worlds = await Promise.all(
      modes.map(async ([what, mode]) => {
        const proxy = await startProxy(redis)
        const replicas = new Replicas()
        const one = await replicas.start({ url: `redis://127.0.0.1:${proxy.port}`, source: source() })
        return { what, mode, proxy, one }
      }),
    )
    expect(worlds.map(({ one }) => one.revision)).toEqual(modes.map(() => revision(1)))
    await silent.switchTo('hang')
    const ended = await Promise.all(
      worlds.map(async ({ what, mode, proxy, one }) => {
        await proxy.switchTo(mode)
        await new Promise((resolve) => setTimeout(resolve, ms))
        return { what, ms: await timed(() => one.stop()) }
      }),
    )
    await Promise.all(worlds.map(({ proxy }) => proxy.close()))
    expect(ended.filter((each) => each.ms > 5000)).toEqual([])
  })

  it.concurrent('begins in time with what ships, where Redis fails and the source does', async (context) => {
    const { silent, source } = await begin(context)
    await silent.switchTo({ status: 500 })
    const begun = await Promise.all(
      modes.map(async ([what, mode]) => {
        const proxy = await startProxy(redis)
        const replicas = new Replicas()
        await proxy.switchTo(mode)
        const ms = await timed(async () => {
          const one = await replicas.start({ url: `redis://127.0.0.1:${proxy.port}`, source: source() })
          expect((await one.decide()).statusCode).toBe(200)
        })
        await replicas.stop()
        await proxy.close()
        return { what, ms }
      }),
    )
    expect(begun.filter((each) => each.ms > 7000)).toEqual([])
  })
})
