import { afterEach, beforeEach, expect, it } from 'vitest'
import { startCluster } from '../../redis/cluster.ts'
import { startSentinel } from '../../redis/sentinel.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { Load } from './load.ts'
import { Replicas } from './replica.ts'
import { register, revision } from './telling-register.ts'

/** Sentinels and a Cluster, for real. */

describeWithRedis('replicas', () => {
  let replicas: Replicas
  beforeEach(() => {
    replicas = new Replicas()
  })
  afterEach(() => replicas.stop())

  it('go on through a failover that Sentinels decide, and what was published stays published', async () => {
    const sentinel = await startSentinel()
    try {
      const nodes = sentinel.sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')
      const url = `redis+sentinel://${nodes}/${sentinel.name}/0`
      const both = [await replicas.start({ url }), await replicas.start({ url })] as const
      expect((await both[0].put(register(1), revision(0))).statusCode).toBe(200)
      await until('both have it', () => both.every((one) => one.revision === revision(1)))
      const load = new Load(both, new Map([0, 1, 2].map((sequence) => [revision(sequence), sequence])))
      await sentinel.master.kill()
      await until('the fault is told', async () => (await both[0].readiness()).codes.includes('redis-away'))
      await until('it is over', async () => !(await both[0].readiness()).codes.includes('redis-away'), 25_000)
      expect(await sentinel.masterPort()).toBe(sentinel.replica.port)
      await until(
        'it can be published',
        async () => (await both[0].put(register(2), revision(1))).statusCode === 200,
        25_000,
      )
      await until('both have what is new', () => both.every((one) => one.revision === revision(2)))
      expect((await load.end()).wrong).toEqual([])
    } finally {
      await replicas.stop()
      await sentinel.stop()
    }
  }, 90_000)

  it('share a register in a Cluster', async () => {
    const cluster = await startCluster()
    try {
      const url = `redis+cluster://${cluster.nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`
      const both = [await replicas.start({ url }), await replicas.start({ url })] as const
      for (const sequence of [1, 2, 3]) {
        const at = both[sequence % 2 === 0 ? 0 : 1]
        expect((await at.put(register(sequence), revision(sequence - 1))).statusCode).toBe(200)
        const since = performance.now()
        await until('both have it', () => both.every((one) => one.revision === revision(sequence)))
        expect(performance.now() - since).toBeLessThan(1000)
      }
      expect((await replicas.start({ url })).revision).toBe(revision(3))
    } finally {
      await replicas.stop()
      await cluster.stop()
    }
  }, 60_000)
})
