import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { batchExamples, decisionExamples, rankingExamples } from '../../src/http/examples.ts'
import { RegisterKeeper } from '../../src/register/keeper.ts'
import { redisAddress } from '../../src/register/redis/redis-address.ts'
import { redisLink } from '../../src/register/redis/redis-link.ts'
import { SharedRegister } from '../../src/register/redis/shared-register.ts'
import { openTracing, type Tracing } from '../../src/telemetry/tracing.ts'
import { routes } from '../conformance/document.ts'
import { handedOut, handedOutBy } from '../conformance/worlds.ts'
import { answerable } from '../fuzz/answerable.ts'
import { told } from '../fuzz/unsound.ts'
import { type Service, service } from '../http/service.ts'
import { bearer, identity } from '../identity/letting-office.ts'
import { describeWithRedis, sharedRedis } from '../redis/shared-redis.ts'
import { until } from '../redis/until.ts'
import { quiet, sourceOf } from '../register/keeping.ts'
import { Collector } from '../telemetry/collector.ts'
import { observing } from '../telemetry/observing.ts'
import { said, samplesOf } from '../telemetry/page.ts'
import { canary, hasCanary, hasMade, hasValue, withCanaries, withRightful } from './canaries.ts'

/**
 * Nothing that a request says stays or goes anywhere but into its own answer. A canary is put into every string and
 * every number of what is asked about people, as a name and as a value, valid and not; then looked for in the log, on standard output
 * and error, in problem documents and headers, in metrics and traces, and in all that Redis is told.
 */

const bodies: Readonly<Record<string, readonly object[]>> = {
  'POST /v1/decisions': [
    ...Object.values(decisionExamples).map(({ value }) => value),
    answerable,
    { ...answerable, options: { receipt: true } },
  ],
  'POST /v1/decisions/batch': Object.values(batchExamples).map(({ value }) => value),
  'POST /v1/rankings': [rankingExamples.vacancy.value],
  'POST /v1/receipts/verify': [{ ...handedOut, request: answerable }],
}

/** What is said of people is in these; a register holds public facts, and is published with its author's name for all. */
const asking = routes.filter(({ name }) => name in bodies)

describeWithRedis('a canary', () => {
  const { url, prefix, sweep } = sharedRedis()
  const heard: string[] = []
  const written: string[] = []
  let running: Service
  let keeper: RegisterKeeper
  let monitor: Redis
  let statuses: Map<number, number>
  let tracing: Tracing
  let collector: Collector
  const metrics = observing({ register: () => keeper.current, changes: () => keeper.changes })

  beforeAll(async () => {
    const address = redisAddress(url)
    if (address === undefined) throw new Error('no address of Redis')
    monitor = await new Redis(url).monitor()
    monitor.on('monitor', (_time: string, args: readonly string[]) => heard.push(args.join(' ')))
    const { register } = await service()
    keeper = new RegisterKeeper({
      log: quiet,
      shipped: sourceOf(() => register.bytes),
      source: sourceOf(() => register.bytes),
      shared: new SharedRegister(redisLink(address), prefix),
      interval: 20,
    })
    await keeper.start()
    collector = await Collector.start()
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
    // Every span is sent, however fast they come.
    vi.stubEnv('OTEL_BSP_MAX_QUEUE_SIZE', '1000000')
    vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '50')
    tracing = await openTracing(quiet)
    running = await service({ register: () => keeper.current, identity, receiptKeys: handedOutBy, metrics, tracing })
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        written.push(String(text))
        return true
      })
    }
    statuses = new Map()
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    collector.stop()
    await running.app.close()
    await keeper.stop()
    monitor.disconnect()
    await sweep()
  })

  /** Asks; what the service said in words of its own is looked through at once. */
  const ask = async (method: 'GET' | 'POST', path: string, payload: string, headers: object): Promise<number> => {
    const answer = await running.app.inject({ method, url: path, payload, headers: { ...bearer, ...headers } })
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
    const said = told({ method, url: path, status: answer.statusCode, headers: answer.headers, body: answer.body })
    expect(hasValue(said), said).toBe(false)
    return answer.statusCode
  }

  const json = { 'content-type': 'application/json' }

  it.each(asking)('in a body for $name is in nothing but the answer', async ({ name, path }) => {
    for (const body of bodies[name] ?? []) {
      for (const text of withCanaries(body)) await ask('POST', path, text, json)
    }
  })

  it.each(asking)('that $name may have is in nothing else either, though it is answered by', async ({ name, path }) => {
    const asked = (bodies[name] ?? []).map(withRightful).filter(hasValue)
    expect(asked.length).toBeGreaterThan(0)
    for (const text of asked) expect([await ask('POST', path, text, json), text]).toEqual([200, text])
  })

  it.each(asking.filter(({ operation }) => 'application/x-ndjson' in (operation.requestBody?.content ?? {})))(
    'nor in a line for $name',
    async ({ name, path }) => {
      const lines = { 'content-type': 'application/x-ndjson' }
      for (const body of bodies[name] ?? []) {
        const { candidates, requests, ...head }: Record<string, unknown> = { ...body }
        const rest = [candidates, requests].flatMap((list) => (Array.isArray(list) ? list : []))
        for (const text of withCanaries(head))
          await ask('POST', path, [text, ...rest.map((one) => JSON.stringify(one))].join('\n'), lines)
        for (const text of withCanaries(Object(rest[0])))
          await ask('POST', path, `${JSON.stringify(head)}\n${text}\n`, lines)
      }
    },
  )

  it('in a path, a query or a header is in none of them either', async () => {
    for (const { path } of routes) {
      await ask('GET', path.replace(/\{\w+\}/, canary.value()), '', {})
      await ask('GET', `${path}?${canary.name()}=${canary.value()}`, '', {})
      await ask('POST', path, JSON.stringify(answerable), {
        ...json,
        [canary.name()]: canary.value(),
        'x-request-id': canary.value(),
        'request-id': canary.value(),
        traceparent: canary.value(),
        tracestate: `${canary.name()}=${canary.value()}`,
        baggage: `${canary.name()}=${canary.value()}`,
      })
      // Where the trace is one, what is said beside it is not sent on either.
      await ask('POST', path, JSON.stringify(answerable), {
        ...json,
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
        tracestate: `${canary.name()}=${canary.value()}`,
      })
      await ask('POST', path, JSON.stringify(answerable), { ...json, authorization: `Bearer ${canary.value()}` })
    }
  })

  it('was put into requests that were answered, and into such that were refused', () => {
    expect(statuses.get(200)).toBeGreaterThan(100)
    expect(statuses.get(400)).toBeGreaterThan(500)
    expect(statuses.get(422)).toBeGreaterThan(10)
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([])
  })

  it('is nowhere in the log, on standard output or on standard error', () => {
    expect(running.log.length).toBeGreaterThan(500)
    expect(running.log.filter(hasCanary)).toEqual([])
    expect(written.filter(hasCanary)).toEqual([])
  })

  it('is nowhere in the metrics, which counted what was asked', async () => {
    const page = await metrics.registry.metrics()
    const counted = samplesOf(page).filter(({ name }) => name === 'anvis_http_requests_total')
    const asked = [...statuses.values()].reduce((sum, count) => sum + count, 0)
    expect(counted.reduce((sum, { value }) => sum + value, 0)).toBe(asked)
    expect(said(page, 'anvis_decisions_total').length).toBeGreaterThan(3)
    expect(page.split('\n').filter(hasMade)).toEqual([])
    // A count may be any number that a request may have.
    const words = page.split('\n').map((line) => line.replace(/ \S+$/, ''))
    expect(words.filter(hasCanary)).toEqual([])
  })

  it('is nowhere in the traces, which have a span for each request', async () => {
    await tracing.close()
    const asked = [...statuses.values()].reduce((sum, count) => sum + count, 0)
    await until('every span has come', () => collector.spans.length === asked)
    expect(collector.received.filter(hasCanary)).toEqual([])
  })

  it('is nowhere in what Redis was told, which heard of the register alone', async () => {
    const client = new Redis(url)
    await client.echo(`${prefix}the end`)
    client.disconnect()
    await until('Redis has told what it heard', () => heard.some((line) => line.includes(`${prefix}the end`)))
    const ours = heard.filter((line) => line.includes(prefix))
    expect(ours.some((line) => line.includes(`${prefix}:register:v1`))).toBe(true)
    expect(heard.filter(hasCanary)).toEqual([])
  })
})
