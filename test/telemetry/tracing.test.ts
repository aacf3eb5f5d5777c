import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTracing } from '../../src/telemetry/tracing.ts'
import { request } from '../batch/requests.ts'
import { service } from '../http/service.ts'
import { until } from '../redis/until.ts'
import { quiet } from '../register/keeping.ts'
import { byName, Collector } from './collector.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = '00f067aa0ba902b7'

const collectors: Collector[] = []
afterEach(() => {
  vi.unstubAllEnvs()
  for (const collector of collectors.splice(0)) collector.stop()
})

/** A service whose spans go to a collector of the test's. */
const traced = async (environment: Readonly<Record<string, string>> = {}, log = quiet) => {
  const collector = await Collector.start()
  collectors.push(collector)
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
  // Sent at once: what is not, the tests would wait for.
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '1')
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const tracing = await openTracing(log)
  const { app } = await service({ tracing })
  return { app, tracing, collector }
}

const decide = { method: 'POST', url: '/v1/decisions', payload: request } as const

describe('a request that is traced', () => {
  it('is one span, which says what it was and how it ended, and no more', async () => {
    const { app, tracing, collector } = await traced()
    const answer = await app.inject({ ...decide, url: '/v1/decisions?canary=1' })
    await app.inject('/v1/areas/aarhus-bispehaven?on=2024-03-01')
    await app.inject('/canary')
    await tracing.close()
    expect(collector.spans.map(({ name, kind, attributes }) => ({ name, kind, ...byName(attributes) }))).toEqual([
      {
        name: 'POST /v1/decisions',
        kind: 2,
        'http.request.method': 'POST',
        'url.scheme': 'http',
        'anvis.request.id': answer.headers['request-id'],
        'http.route': '/v1/decisions',
        'http.response.status_code': 400,
      },
      {
        name: 'GET /v1/areas/:areaId',
        kind: 2,
        'http.request.method': 'GET',
        'url.scheme': 'http',
        'anvis.request.id': expect.any(String),
        'http.route': '/v1/areas/:areaId',
        'http.response.status_code': 200,
      },
      {
        name: 'GET',
        kind: 2,
        'http.request.method': 'GET',
        'url.scheme': 'http',
        'anvis.request.id': expect.any(String),
        'http.response.status_code': 404,
      },
    ])
    expect(collector.spans.map(({ status }) => status.code)).toEqual([0, 0, 0])
  })

  it('is marked where the service failed', async () => {
    const { app, tracing, collector } = await traced()
    const failing = await service({ tracing, register: () => undefined })
    await failing.app.inject(decide)
    await app.inject(decide)
    await tracing.close()
    expect(collector.spans.map(({ status }) => status.code)).toEqual([2, 0])
  })

  it("is part of the caller's trace, of which nothing but the ids is sent on", async () => {
    const { app, tracing, collector } = await traced()
    const headers = { traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: 'canary=canary', baggage: 'canary=canary' }
    await app.inject({ ...decide, headers })
    await tracing.close()
    expect(collector.spans).toMatchObject([{ traceId: TRACE, parentSpanId: PARENT }])
    expect(collector.received.join('')).not.toContain('canary')
  })

  it.each([
    `00-${TRACE}-${PARENT}`,
    `00-${TRACE}-${PARENT}-01-canary`,
    `00-${TRACE.toUpperCase()}-${PARENT}-01`,
    `00-${'0'.repeat(32)}-${PARENT}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `ff-${TRACE}-${PARENT}-01`,
    'canary',
  ])('begins a trace of its own where %s is no trace', async (traceparent) => {
    const { app, tracing, collector } = await traced()
    await app.inject({ ...decide, headers: { traceparent } })
    await tracing.close()
    const [span] = collector.spans
    expect(span?.traceId).not.toBe(TRACE)
    expect(span?.parentSpanId ?? '').toBe('')
  })

  it('is part of a trace of a later version too', async () => {
    const { app, tracing, collector } = await traced()
    await app.inject({ ...decide, headers: { traceparent: `01-${TRACE}-${PARENT}-01-more` } })
    await tracing.close()
    expect(collector.spans).toMatchObject([{ traceId: TRACE, parentSpanId: PARENT }])
  })

  it('is not sent where its caller does not record, or the variables say so', async () => {
    const unrecorded = await traced()
    await unrecorded.app.inject({ ...decide, headers: { traceparent: `00-${TRACE}-${PARENT}-00` } })
    await unrecorded.tracing.close()
    expect(unrecorded.collector.received).toEqual([])
    const off = await traced({ OTEL_TRACES_SAMPLER: 'always_off' })
    await off.app.inject(decide)
    await off.tracing.close()
    expect(off.collector.received).toEqual([])
  })
})

describe('the service in its traces', () => {
  const resourceOf = async (environment: Readonly<Record<string, string>>) => {
    const { app, tracing, collector } = await traced(environment)
    await app.inject(decide)
    await tracing.close()
    return byName(collector.exports[0]?.resourceSpans[0]?.resource.attributes ?? [])
  }

  it('is called anvis', async () => {
    expect(await resourceOf({})).toMatchObject({ 'service.name': 'anvis' })
  })

  it('is called what the variables say', async () => {
    const environment = {
      OTEL_SERVICE_NAME: 'anvis-nord',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    }
    expect(await resourceOf(environment)).toMatchObject({
      'service.name': 'anvis-nord',
      'deployment.environment.name': 'test',
    })
  })
})

describe('a collector that does not take traces', () => {
  it('is told of once in the log, as is that it takes them again, and keeps no request from its answer', async () => {
    const log: string[] = []
    const { app, tracing, collector } = await traced(
      {},
      { info: (_what, message) => log.push(`info ${message}`), warn: (_what, message) => log.push(`warn ${message}`) },
    )
    collector.status = 400
    for (let i = 0; i < 3; i += 1) {
      expect((await app.inject(decide)).statusCode).toBe(200)
      await until('the log tells of it', () => log.length > 0)
    }
    collector.status = 200
    await until('spans come', async () => {
      expect((await app.inject(decide)).statusCode).toBe(200)
      return collector.received.length > 0
    })
    await tracing.close()
    expect(log).toEqual(['warn traces cannot be sent', 'info traces are sent again'])
  })

  it('is told of with the reason where it is not there, and does not keep the service from ending', async () => {
    const log: object[] = []
    const { app, tracing } = await traced(
      // A port on which nothing listens, and no patience.
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_EXPORTER_OTLP_TIMEOUT: '100' },
      { info: () => {}, warn: (what) => log.push(what) },
    )
    expect((await app.inject(decide)).statusCode).toBe(200)
    await tracing.close()
    expect(log).toEqual([{ reason: expect.stringMatching(/\w/) }])
  })

  it('is not waited for when the service ends, and the log says so', async () => {
    const collector = await Collector.start()
    collectors.push(collector)
    collector.status = undefined
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
    const log: string[] = []
    const tracing = await openTracing({ info: () => {}, warn: (_what, message) => log.push(message) }, 20)
    const { app } = await service({ tracing })
    await app.inject(decide)
    await tracing.close()
    expect(log).toEqual(['the last traces were not sent in time'])
  })
})
