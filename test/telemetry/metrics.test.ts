import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { batchExamples, rankingExamples } from '../../src/http/examples.ts'
import { problem } from '../../src/problem.ts'
import { request } from '../batch/requests.ts'
import { listen, service } from '../http/service.ts'
import { until } from '../redis/until.ts'
import { observing } from './observing.ts'
import { said, samplesOf } from './page.ts'

/** A service whose metrics are kept, and what its page says by then. */
const metered = async () => {
  const metrics = observing()
  const running = await service({ metrics })
  const told = async (name: string) => said(await metrics.registry.metrics(), name)
  return { ...running, metrics, told }
}

describe('the requests that are counted', () => {
  it('are those that were answered, by the pattern of their route', async () => {
    const { app, told, metrics } = await metered()
    await app.inject({ method: 'POST', url: '/v1/decisions', payload: request })
    await app.inject({ method: 'POST', url: '/v1/decisions', payload: { ...request, pathway: 'none' } })
    await app.inject('/v1/areas/aarhus-bispehaven?on=2024-03-01')
    await app.inject('/v1/areas/nowhere')
    await app.inject('/nowhere')
    await app.inject({ method: 'PUT', url: '/v1/areas/nowhere' })
    expect(await told('anvis_http_requests_total')).toEqual([
      'POST /v1/decisions 200: 1',
      'POST /v1/decisions 400: 1',
      'GET /v1/areas/:areaId 200: 1',
      'GET /v1/areas/:areaId 404: 1',
      'GET none 404: 1',
      'PUT none 405: 1',
    ])
    expect(await told('anvis_http_request_duration_seconds_count')).toEqual([
      '/v1/decisions: 2',
      '/v1/areas/:areaId: 2',
      'none: 2',
    ])
    expect(await told('anvis_problems_total')).toEqual(['invalid-request: 1', 'not-found: 2', 'method-not-allowed: 1'])
    const took = samplesOf(await metrics.registry.metrics())
      .filter(({ name }) => name === 'anvis_http_request_duration_seconds_sum')
      .map(({ value }) => value > 0 && value < 60)
    expect(took).toEqual([true, true, true])
  })

  it('are those too that their client abandoned', async () => {
    const running = await metered()
    const port = await listen(running)
    const socket = connect({ port, host: '127.0.0.1' })
    await once(socket, 'connect')
    socket.write(
      'POST /v1/decisions/batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nContent-Length: 9\r\n\r\n{',
    )
    await once(socket, 'data')
    socket.destroy()
    const counted = () => running.told('anvis_http_requests_total')
    await until('it is counted', async () => (await counted()).length > 0)
    expect(await counted()).toEqual(['POST /v1/decisions/batch abandoned: 1'])
    await running.app.close()
  })
})

describe('a request that is shed', () => {
  it('is counted as such, and as the problem that it is answered with', async () => {
    const { registry, refused } = observing()
    refused(problem('overloaded', 'for a test'))
    refused(problem('not-found', 'for a test'))
    const page = await registry.metrics()
    expect(said(page, 'anvis_shed_total')).toEqual([': 1'])
    expect(said(page, 'anvis_problems_total')).toEqual(['not-found: 1', 'overloaded: 1'])
  })
})

describe('the decisions that are counted', () => {
  it('are single ones, by pathway and outcome, with the rules that they rest on', async () => {
    const { app, told } = await metered()
    for (let i = 0; i < 3; i += 1) await app.inject({ method: 'POST', url: '/v1/decisions', payload: request })
    const unknown = { ...request, dwelling: { ...request.dwelling, areaId: 'nowhere' } }
    await app.inject({ method: 'POST', url: '/v1/decisions', payload: unknown })
    expect(await told('anvis_decisions_total')).toEqual(['kommunal-anvisning prohibited: 3'])
    expect(await told('anvis_decisive_rules_total')).toEqual(['abl-59-6-5 bars: 3'])
    expect(await told('anvis_problems_total')).toEqual(['unknown-area: 1'])
  })

  it.each(['application/json', 'application/x-ndjson'])('are those of a batch in %s', async (type) => {
    const { app, told } = await metered()
    const lines = [{ id: 'a', ...request }, { id: 'b', ...request, pathway: 'none' }, { ...request }]
    const payload =
      type === 'application/json'
        ? JSON.stringify({ requests: lines })
        : `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
    await app.inject({ method: 'POST', url: '/v1/decisions/batch', payload, headers: { 'content-type': type } })
    expect(await told('anvis_decisions_total')).toEqual(['kommunal-anvisning prohibited: 1'])
    expect(await told('anvis_problems_total')).toEqual(['invalid-request: 2'])
    expect(await told('anvis_http_requests_total')).toEqual(['POST /v1/decisions/batch 200: 1'])
  })

  it.each(['', '?include=decisions'])(
    'are those of a ranking, once for each candidate, asked with "%s"',
    async (query) => {
      const { app, told } = await metered()
      const { value } = rankingExamples.vacancy
      const payload = { ...value, candidates: [...value.candidates, { id: 'no candidate' }] }
      const answer = await app.inject({ method: 'POST', url: `/v1/rankings${query}`, payload })
      const { counts } = answer.json()
      const decided = (await told('anvis_decisions_total')).map((text) => Number(text.split(': ')[1]))
      expect(decided.reduce((sum, count) => sum + count, 0)).toBe(counts.candidates - counts.invalid)
      expect(counts.invalid).toBe(2)
      expect(await told('anvis_problems_total')).toEqual(['invalid-request: 2'])
    },
  )

  it('rest on as many rules whether they are made for an answer or for a place in a ranking', async () => {
    const { candidates, ...vacancy } = rankingExamples.vacancy.value
    const one = await metered()
    await one.app.inject({ method: 'POST', url: '/v1/rankings', payload: { ...vacancy, candidates } })
    const other = await metered()
    const { decisionDate, pathway, dwelling } = vacancy
    for (const { id: _, seniorityDate: __, ...candidate } of candidates)
      await other.app.inject({
        method: 'POST',
        url: '/v1/decisions',
        payload: { decisionDate, pathway, dwelling, ...candidate },
      })
    for (const name of ['anvis_decisions_total', 'anvis_decisive_rules_total']) {
      expect((await one.told(name)).length).toBeGreaterThan(0)
      expect((await one.told(name)).toSorted()).toEqual((await other.told(name)).toSorted())
    }
  })

  it('have no label but words of this project', async () => {
    const { app, metrics } = await metered()
    for (const { value } of Object.values(batchExamples))
      await app.inject({ method: 'POST', url: '/v1/decisions/batch', payload: value })
    const labels = samplesOf(await metrics.registry.metrics())
      .filter(({ name }) => name.startsWith('anvis_'))
      .flatMap((sample) => Object.values(sample.labels))
    expect(labels.filter((label) => !/^[a-zA-Z0-9/:+.-]*$/.test(label))).toEqual([])
  })
})

describe('what is observed when the page is read', () => {
  const stamp = { revision: 'abc', confirmedAt: '2024-03-01T12:00:00.000Z', latestListDate: '2023-12-01' }

  it('is the revision and the age of the register in use, and no other', async () => {
    let current: { readonly stamp: typeof stamp } | undefined
    const metrics = observing({ register: () => current, now: () => new Date('2024-03-01T12:01:40.000Z') })
    const page = () => metrics.registry.metrics()
    expect(samplesOf(await page()).filter(({ name }) => /revision|age_seconds/.test(name))).toEqual([])
    current = { stamp }
    expect(said(await page(), 'anvis_register_age_seconds')).toEqual([': 100'])
    expect(said(await page(), 'anvis_register_revision_info')).toEqual(['abc: 1'])
    current = { stamp: { ...stamp, revision: 'def' } }
    expect(said(await page(), 'anvis_register_revision_info')).toEqual(['def: 1'])
  })

  it('is how often it changed, read anew each time', async () => {
    let changes = { swaps: 2, refusals: 1 }
    const { registry } = observing({ changes: () => changes })
    await registry.metrics()
    changes = { swaps: 3, refusals: 5 }
    const page = await registry.metrics()
    expect(said(page, 'anvis_register_swaps_total')).toEqual([': 3'])
    expect(said(page, 'anvis_register_refusals_total')).toEqual([': 5'])
  })

  it('is what is wrong now, and what is not', async () => {
    let faults: readonly string[] = ['redis-away']
    const { registry } = observing({ faults: () => faults, faultCodes: ['redis-away', 'source-away'] })
    const told = async () =>
      samplesOf(await registry.metrics())
        .filter(({ name }) => name === 'anvis_faults')
        .map(({ labels, value }) => [labels.code, value])
    expect(await told()).toEqual([
      ['redis-away', 1],
      ['source-away', 0],
    ])
    faults = []
    expect(await told()).toEqual([
      ['redis-away', 0],
      ['source-away', 0],
    ])
  })
})
