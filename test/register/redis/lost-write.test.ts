import { expect, it } from 'vitest'
import { startCluster } from '../../redis/cluster.ts'
import { command } from '../../redis/command.ts'
import { startSentinel } from '../../redis/sentinel.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { Load } from './load.ts'
import { Replicas } from './replica.ts'
import { register, revision } from './telling-register.ts'

/** What several servers of Redis may do to a register: lose the last of it, or a part of themselves. */

const offset = async (port: number, name: string): Promise<number> =>
  Number(new RegExp(`^${name}:(-?\\d+)`, 'm').exec(String(await command(port, 'INFO', 'replication')))?.[1])

describeWithRedis('replicas', () => {
  it.concurrent('give the new master what it had not got from the old one', async () => {
    const replicas = new Replicas()
    const sentinel = await startSentinel()
    try {
      const nodes = sentinel.sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')
      const url = `redis+sentinel://${nodes}/${sentinel.name}/0`
      const both = [await replicas.start({ url }), await replicas.start({ url })] as const
      const held = (sequence: number) => () => both.every((one) => one.revision === revision(sequence))
      expect((await both[0].put(register(1), revision(0))).statusCode).toBe(200)
      await until('both have it', held(1))
      const key = `${replicas.prefix}:register:v1`
      const there = () => command(sentinel.replica.port, 'HGET', key, 'revision')
      await until('so has the one that is to be master', async () => (await there()) === revision(1))
      const load = new Load(both, new Map([0, 1, 2, 3].map((sequence) => [revision(sequence), sequence])))
      // What the master writes now, it has nobody to tell.
      sentinel.replica.freeze()
      await command(sentinel.master.port, 'CLIENT', 'KILL', 'TYPE', 'REPLICA')
      const told = await offset(sentinel.master.port, 'master_repl_offset')
      expect((await both[0].put(register(2), revision(1))).statusCode).toBe(200)
      await until('both have what is new', held(2))
      await sentinel.master.kill()
      sentinel.replica.thaw()
      // A Sentinel cuts connections of the one that it promotes.
      await until('it has been put back', async () => (await there().catch(() => '')) === revision(2), 25_000)
      // It was promoted before it had what was published last, which is all that the master wrote since.
      expect(await offset(sentinel.replica.port, 'second_repl_offset')).toBeLessThanOrEqual(told + 1)
      expect(both.map((one) => one.revision)).toEqual([revision(2), revision(2)])
      await until(
        'it can be published',
        async () => (await both[1].put(register(3), revision(2))).statusCode === 200,
        25_000,
      )
      await until('both have what is newest', held(3))
      const { wrong, decisions } = await load.end()
      expect(wrong).toEqual([])
      expect(decisions).toBeGreaterThan(50)
    } finally {
      await replicas.stop()
      await sentinel.stop()
    }
  }, 90_000)

  it.concurrent('bear a Cluster of which a part stands still', async () => {
    const replicas = new Replicas()
    const cluster = await startCluster()
    try {
      const url = `redis+cluster://${cluster.nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`
      const both = [await replicas.start({ url }), await replicas.start({ url })] as const
      expect((await both[0].put(register(1), revision(0))).statusCode).toBe(200)
      await until('both have it', () => both.every((one) => one.revision === revision(1)))
      const slot = Number(
        await command(cluster.nodes[0]?.port ?? 0, 'CLUSTER', 'KEYSLOT', `${replicas.prefix}:register:v1`),
      )
      const keeper = cluster.nodes[slot <= 5460 ? 0 : slot <= 10922 ? 1 : 2]
      const load = new Load(both, new Map([0, 1, 2].map((sequence) => [revision(sequence), sequence])))
      const codes = async () => (await Promise.all(both.map((one) => one.readiness()))).map((said) => said.codes)
      keeper?.freeze()
      await until('both miss it', async () => (await codes()).every((each) => each.includes('redis-away')), 5000)
      keeper?.thaw()
      await until('both have found it', async () => !(await codes()).flat().includes('redis-away'))
      await until('it can be published', async () => (await both[1].put(register(2), revision(1))).statusCode === 200)
      await until('both have what is new', () => both.every((one) => one.revision === revision(2)))
      expect((await load.end()).wrong).toEqual([])
    } finally {
      await replicas.stop()
      await cluster.stop()
    }
  }, 60_000)
})
