import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProxyMode } from '../../redis/proxy.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { Stage } from './stage.ts'
import { register, revision } from './telling-register.ts'

/** Each fault under load: what is said of it, and that nothing else comes of it. */

const fine = { wrong: [], decisions: expect.any(Number), lines: expect.any(Number) }

describeWithRedis('under load, Redis', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await Stage.set()
  })
  afterAll(() => stage.strike())

  const through = async (begin: () => Promise<void> | void, end: () => Promise<void> | void, said: boolean) => {
    const load = stage.load()
    await begin()
    if (said) await stage.degraded('redis-away')
    else await new Promise((resolve) => setTimeout(resolve, 1500))
    await end()
    await stage.ready()
    await stage.goesOn()
    const ended = await load.end()
    expect(ended).toEqual(fine)
    expect(Math.min(ended.decisions, ended.lines)).toBeGreaterThan(50)
  }

  it('killed', () =>
    through(
      () => stage.redis.kill(),
      () => stage.redis.start(),
      true,
    ))

  it('frozen', () =>
    through(
      () => stage.redis.freeze(),
      () => stage.redis.thaw(),
      true,
    ))

  it.each<[string, ProxyMode, boolean]>([
    ['out of reach', 'refuse', true],
    ['silent', 'freeze', true],
    ['answering garbage', 'garbage', true],
    ['slow by 200 ms', { slow: 200 }, false],
    ['heard byte by byte', 'slice', false],
  ])('%s', (_what, mode, said) =>
    through(
      () => stage.proxy.switchTo(mode),
      () => stage.proxy.switchTo('pass'),
      said,
    ),
  )

  it('reset amid its replies', async () => {
    let going = true
    const resetting = (async () => {
      while (going) {
        await stage.proxy.switchTo({ resetMidReply: 3 })
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      await stage.proxy.switchTo('pass')
    })()
    await through(
      () => {},
      () => {
        going = false
        return resetting
      },
      true,
    )
  })

  it.each([
    ['flushed', () => stage.inRedis((client) => client.flushall())],
    ['restarted empty', () => stage.redis.restart()],
  ])('%s: the replicas put back what they hold', async (_what, lose) => {
    const load = stage.load()
    const held = stage.both[0].revision
    await lose()
    const there = () => stage.inRedis((client, key) => client.hget(key, 'revision'))
    await until('Redis has it again', async () => (await there()) === held)
    await stage.ready()
    await stage.goesOn()
    expect(await load.end()).toEqual(fine)
  })
})

describeWithRedis('under load, the source', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await Stage.set()
  })
  afterAll(() => stage.strike())

  it.each([
    ['answering 500', { status: 500 }, 'source-away'],
    ['silent', 'hang', 'source-away'],
    ['slower than is waited for', { slow: 60_000 }, 'source-away'],
    ['broken off', 'truncate', 'source-away'],
    ['gone', 'gone', 'source-away'],
  ] as const)('%s: both replicas say so, and nothing is confirmed meanwhile', async (_what, mode, code) => {
    const load = stage.load()
    await stage.source.switchTo(mode)
    // So that there is something to send, and not just "as before".
    stage.source.serve(register(198))
    await stage.degraded(code)
    const before = await Promise.all(stage.both.map((replica) => replica.readiness()))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const after = await Promise.all(stage.both.map((replica) => replica.readiness()))
    expect(after.map(({ confirmedAt }) => confirmedAt)).toEqual(before.map(({ confirmedAt }) => confirmedAt))
    stage.source.serve(register(1))
    await stage.source.switchTo('ok')
    await stage.goesOn()
    await stage.ready()
    expect(await load.end()).toEqual(fine)
  })

  it.each([
    ['what is no JSON', Buffer.from('<html>'), 'source-refused'],
    ['what is no register', Buffer.from('{"schemaVersion":1}'), 'source-refused'],
    ['a lower sequence', register(1, 'older'), 'source-behind'],
  ])('replaced by %s: both replicas say so, and use what they have', async (_what, bad, code) => {
    const load = stage.load()
    const held = stage.both.map((replica) => replica.revision)
    stage.source.serve(bad)
    await stage.degraded(code)
    expect(stage.both.map((replica) => replica.revision)).toEqual(held)
    await stage.goesOn()
    await stage.ready()
    expect(await load.end()).toEqual(fine)
  })

  it('is read by one replica for both', async () => {
    const seen = stage.source.requests.length
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const perSecond = stage.source.requests.length - seen
    // Every 50 ms, by one; two would make it 40.
    expect(perSecond).toBeGreaterThan(5)
    expect(perSecond).toBeLessThan(25)
  })

  it('is read by the other at once where the one that did stops', async () => {
    const [first, second] = stage.both
    const third = await stage.third()
    await Promise.all([first.keeper.stop(), second.keeper.stop()])
    stage.source.serve(register(150))
    await until('the one that is left reads it', () => third.revision === revision(150), 4000)
  })
})
