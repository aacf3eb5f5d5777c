import type { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { revisionOf } from '../../../src/register/revision.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { Stage } from './stage.ts'
import { register, revision } from './telling-register.ts'

/** What stands in Redis is damaged while it is followed: no answer rests on any of it, and it is overcome. */

const ofALaterVersion = JSON.stringify({ ...JSON.parse(register(150).toString()), ofALaterVersion: true })

type Damage = (client: Redis, key: string) => Promise<unknown>

describeWithRedis('under load, a register in Redis', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await Stage.set()
  })
  afterAll(() => stage.strike())

  it.each<readonly [string, Damage, mended: boolean]>([
    ['of which nothing is left', (client, key) => client.del(key), true],
    ['whose document is garbage', (client, key) => client.hset(key, 'document', 'garbage'), true],
    ['without a document', (client, key) => client.hdel(key, 'document'), true],
    ['that names no revision there is', (client, key) => client.hset(key, 'revision', 'nonsense'), true],
    [
      'newer, and not of its checksum',
      (client, key) => client.hset(key, { sequence: '150', revision: revision(150), document: `${register(150)} ` }),
      true,
    ],
    [
      'newer, and of no version that is known',
      (client, key) =>
        client.hset(key, {
          sequence: '150',
          revision: revisionOf(Buffer.from(ofALaterVersion)),
          document: ofALaterVersion,
        }),
      false,
    ],
    [
      'whose keys are of another kind',
      async (client, key) => {
        await client.del(key, `${key}:lease`)
        await client.set(key, 'something else')
        await client.hset(`${key}:lease`, 'something', 'else')
      },
      false,
    ],
  ])('%s is used by nobody', async (_what, damage, mended) => {
    const load = stage.load()
    const held = stage.both[0].revision
    await stage.inRedis(damage)
    if (!mended) {
      await until('both say so', async () =>
        (await Promise.all(stage.both.map((one) => one.readiness()))).every(({ codes }) => codes.length > 0),
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(stage.both.map((one) => one.revision)).toEqual([held, held])
    // What is not for the replicas to mend, an operator takes away.
    if (!mended) await stage.inRedis((client, key) => client.del(key, `${key}:lease`))
    await stage.goesOn()
    await stage.ready()
    const { wrong, decisions, lines } = await load.end()
    expect(wrong).toEqual([])
    expect(Math.min(decisions, lines)).toBeGreaterThan(0)
  })
})
