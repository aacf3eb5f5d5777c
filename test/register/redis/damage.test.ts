import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { revisionOf } from '../../../src/register/revision.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { type Replica, Replicas } from './replica.ts'
import { outcomeBy, register, revision } from './telling-register.ts'

/** What stands in Redis is damaged, by whatever hand: it is mended, or left alone, and never used. */

describeWithRedis('a register in Redis', () => {
  let replicas: Replicas
  let one: Replica
  let client: Redis
  let key: string
  beforeEach(async () => {
    const url = inject('redisUrl')
    replicas = new Replicas()
    key = `${replicas.prefix}:register:v1`
    client = new Redis(url)
    one = await replicas.start({ url })
    await one.put(register(5), revision(0))
  })
  afterEach(async () => {
    await replicas.stop()
    await client.del(key)
    client.disconnect()
  })

  const isWhole = async (): Promise<boolean> => {
    const [there, document] = await client.hmget(key, 'revision', 'document')
    return there === revision(5) && document === register(5).toString()
  }

  const stays = async (): Promise<void> => {
    expect((await one.decide()).json()).toMatchObject({ outcome: outcomeBy(5), register: { revision: revision(5) } })
  }

  it.each<[string, () => Promise<unknown>]>([
    ['lost', () => client.del(key)],
    ['of another revision than it says', () => client.hset(key, 'revision', 'a'.repeat(64))],
    ['of no revision', () => client.hdel(key, 'revision')],
    ['of no sequence', () => client.hset(key, 'sequence', 'many')],
    ['of a sequence without a document', () => client.hset(key, { sequence: '9', revision: 'b'.repeat(64) })],
    [
      'newer, with a checksum that is not its own',
      () => client.hset(key, { sequence: '9', revision: revision(9), document: `${register(9)} ` }),
    ],
  ])('that is %s is put right', async (_what, damage) => {
    await damage()
    const fresh = await replicas.start({ url: inject('redisUrl') })
    await until('it is whole again', isWhole)
    await stays()
    await until('it is used', () => fresh.revision === revision(5))
  })

  it('that this version cannot read is left to those who can, and said so', async () => {
    const unknown = JSON.stringify({ ...JSON.parse(register(9).toString()), ofALaterVersion: true })
    const later = revisionOf(Buffer.from(unknown))
    await client.hset(key, { sequence: '9', revision: later, document: unknown })
    await until('it is refused', async () => (await one.readiness()).codes.includes('redis-refused'))
    await stays()
    const { confirmedAt } = await one.readiness()
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect((await one.readiness()).confirmedAt).toBe(confirmedAt)
    expect(await client.hget(key, 'revision')).toBe(later)
    expect((await one.put(register(6), revision(5))).statusCode).toBe(412)
    const next = JSON.stringify({ ...JSON.parse(register(10).toString()) })
    expect((await one.put(Buffer.from(next), later)).statusCode).toBe(200)
    await until('nothing is wrong', async () => !(await one.readiness()).codes.includes('redis-refused'))
  })

  it('whose key is another’s is left alone', async () => {
    await client.del(key)
    await client.set(key, 'something else')
    await until('it is said', async () => (await one.readiness()).codes.includes('redis-away'))
    await stays()
    expect(await client.get(key)).toBe('something else')
  })
})
