import { Redis } from 'ioredis'
import { expect, inject, it, type TestContext } from 'vitest'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { Replicas, sweep } from './replica.ts'
import { outcomeBy, register, revision } from './telling-register.ts'

/** What stands in Redis is not what the document says of itself: it is the document that counts. */

describeWithRedis('a register in Redis', () => {
  const url = inject('redisUrl')

  /** A replica that has published a register of sequence 5, and Redis in the test's own hand. */
  const begin = async ({ onTestFinished }: TestContext) => {
    const replicas = new Replicas()
    const client = new Redis(url)
    onTestFinished(async () => {
      await replicas.stop()
      client.disconnect()
      await sweep(url, replicas.prefix)
    })
    const one = await replicas.start({ url })
    expect((await one.put(register(5), revision(0))).statusCode).toBe(200)
    return { replicas, one, client, key: `${replicas.prefix}:register:v1` }
  }

  it.concurrent.for(['999', 'inf', '1e400', '0x10', '5.5', '-1', ''])(
    'whose sequence is told as %j can be followed by the next, for all',
    async (told, context) => {
      const { replicas, one, client, key } = await begin(context)
      const other = await replicas.start({ url })
      await client.hset(key, 'sequence', told)
      const published = async () => (await one.put(register(6), revision(5))).statusCode === 200
      await until('the next is published', published, 5000)
      await until('both have it', () => [one, other].every((each) => each.revision === revision(6)), 5000)
      expect((await other.decide()).json()).toMatchObject({ outcome: outcomeBy(6) })
    },
  )

  it.concurrent('that is older than it says does not divide those who know better from those who start', async (context) => {
    const { replicas, one, client, key } = await begin(context)
    await client.hset(key, { revision: revision(3), sequence: '9', document: register(3).toString() })
    const fresh = await replicas.start({ url })
    await until('both have the newer one', () => [one, fresh].every((each) => each.revision === revision(5)), 5000)
    await until('so has Redis', async () => (await client.hget(key, 'sequence')) === '5', 5000)
  })

  it.concurrent('whose document alone is damaged is put right when it is read', async (context) => {
    const { replicas, one, client, key } = await begin(context)
    await client.hset(key, 'document', 'garbage')
    const fresh = await replicas.start({ url })
    await until('it is used', () => fresh.revision === revision(5))
    expect(await client.hget(key, 'document')).toBe(register(5).toString())
    expect((await one.decide()).json()).toMatchObject({ outcome: outcomeBy(5), register: { revision: revision(5) } })
  })
})
