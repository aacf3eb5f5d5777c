import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, inject, it, onTestFinished } from 'vitest'
import { bearer } from '../../identity/letting-office.ts'
import { startProxy } from '../../redis/proxy.ts'
import { startRedis } from '../../redis/redis-server.ts'
import { describeWithRedis } from '../../redis/shared-redis.ts'
import { until } from '../../redis/until.ts'
import { Load } from './load.ts'
import { type Replica, Replicas, sweep } from './replica.ts'
import { outcomeBy, question, register, revision } from './telling-register.ts'

/** Publications as they come in life: raced for, in the middle of a batch, their answers lost. */

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `${JSON.stringify({ id: String(from + i), ...question })}\n`).join('')

describeWithRedis('publications', () => {
  const url = inject('redisUrl')
  let replicas: Replicas
  beforeEach(() => {
    replicas = new Replicas()
  })
  afterEach(async () => {
    await replicas.stop()
    await sweep(url, replicas.prefix)
  })

  const two = async () => [await replicas.start({ url }), await replicas.start({ url })] as const

  it('raced for a hundred times under load follow one another, each the one that its author started from', async () => {
    const both = await two()
    const names = ['mine', 'theirs'] as const
    const sequences = new Map([[revision(0), 0]])
    for (let sequence = 1; sequence <= 100; sequence += 1) {
      for (const name of names) sequences.set(revision(sequence, name), sequence)
    }
    const load = new Load(both, sequences)
    const published: { readonly from: string; readonly to: string; readonly sequence: number }[] = []
    const statuses: number[] = []
    const publish = async (at: Replica, name: string): Promise<void> => {
      for (;;) {
        const from = at.revision
        const sequence = (sequences.get(from) ?? 0) + 1
        if (sequence > 100) return
        const answer = await at.put(register(sequence, name), from)
        statuses.push(answer.statusCode)
        if (answer.statusCode === 200) {
          const { previousRevision, revision: to } = answer.json()
          published.push({ from: previousRevision, to, sequence })
        }
      }
    }
    await Promise.all([publish(both[0], names[0]), publish(both[1], names[1])])
    const { wrong, decisions } = await load.end()
    expect(wrong).toEqual([])
    expect(decisions).toBeGreaterThan(10)
    expect(new Set(statuses)).toEqual(new Set([200, 412]))

    const chain = published.toSorted((a, b) => a.sequence - b.sequence)
    expect(chain.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    expect(chain.map(({ from }) => from)).toEqual([revision(0), ...chain.slice(0, -1).map(({ to }) => to)])
    // What lost a race was never served, not even for a moment.
    const known = new Set([revision(0), ...chain.map(({ to }) => to)])
    expect([...load.seen].filter((named) => !known.has(named))).toEqual([])
    expect(both.map((one) => one.revision)).toEqual([chain.at(-1)?.to, chain.at(-1)?.to])
  })

  it('in the middle of a batch leave it on the revision that it began with', async () => {
    const [here, there] = await two()
    const port = new URL(await here.listen()).port
    const options = { port, method: 'POST', path: '/v1/decisions/batch' }
    const sending = request({ ...options, headers: { ...bearer, 'content-type': 'application/x-ndjson' } })
    sending.write(lines(0, 250))
    const [answer]: IncomingMessage[] = await once(sending, 'response')
    if (answer === undefined) throw new Error('there is no answer')
    expect(answer.headers['register-revision']).toBe(revision(0))
    for (const sequence of [1, 2, 3]) {
      expect((await there.put(register(sequence), revision(sequence - 1))).statusCode).toBe(200)
      await until('it is in use here', () => here.revision === revision(sequence))
      sending.write(lines(sequence * 250, sequence * 250 + 250))
    }
    sending.end()
    const answers = (await text(answer)).trim().split('\n')
    expect(answers).toHaveLength(1000)
    for (const line of answers) {
      expect(JSON.parse(line)).toMatchObject({
        status: 200,
        decision: { outcome: outcomeBy(0), register: { revision: revision(0) } },
      })
    }
    expect((await here.batch(1)).headers['register-revision']).toBe(revision(3))
  })

  it('are announced: nobody waits until Redis is looked at again', async () => {
    const [here, there] = await two()
    const since = performance.now()
    // Right after the one before was seen, the next look is a second away.
    for (let sequence = 1; sequence <= 8; sequence += 1) {
      expect((await here.put(register(sequence), revision(sequence - 1))).statusCode).toBe(200)
      await until('it is there', () => there.revision === revision(sequence))
    }
    expect(performance.now() - since).toBeLessThan(4000)
  })

  it('whose answer is cut off in the middle are done, or not; and sent again, they are done once', async () => {
    const redis = await startRedis()
    const proxy = await startProxy(redis)
    onTestFinished(async () => {
      await proxy.close()
      await redis.kill()
    })
    const one = await replicas.start({ url: `redis://127.0.0.1:${proxy.port}` })
    const witness = await replicas.start({ url: redis.url })
    let lost = 0
    for (let sequence = 1; sequence <= 6; sequence += 1) {
      const [before, after] = [revision(sequence - 1), revision(sequence)]
      await proxy.switchTo({ resetMidReply: 3 })
      const first = await one.put(register(sequence), before)
      if (first.statusCode !== 200) {
        lost += 1
        expect([first.statusCode, first.json().type]).toEqual([503, '/problems/publishing-unavailable'])
      }
      await until('Redis is back', async () => !(await one.readiness()).codes.includes('redis-away'))
      expect([before, after]).toContain(one.revision)
      const wasDone = one.revision === after
      let again = first
      await until('it can be sent again', async () => {
        again = await one.put(register(sequence), before)
        return again.statusCode === 200
      })
      if (wasDone) expect(again.json()).toMatchObject({ previousRevision: null, revision: after })
      await until('all have it', () => [one, witness].every((each) => each.revision === after))
    }
    expect(lost).toBeGreaterThan(0)
    await replicas.stop()
  })
})
