import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readFromWorker } from '../../src/processes/message.ts'
import { Primary } from '../../src/processes/primary.ts'
import { type Metered, WorkerMetrics } from '../../src/processes/worker-metrics.ts'
import { readingsOf } from '../../src/telemetry/metric-readings.ts'
import { observing } from '../telemetry/observing.ts'
import { said } from '../telemetry/page.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const asSent = (message: object): unknown => JSON.parse(JSON.stringify(message))

/** A worker that counts decisions, and tells so where it is asked and not busy. */
const worker = (all: WorkerMetrics, { age = 0, revision = 'abc' } = {}) => {
  const now = new Date('2024-03-01T12:00:00.000Z')
  const confirmedAt = new Date(now.getTime() - age * 1000).toISOString()
  const metrics = observing({
    register: () => ({ stamp: { revision, confirmedAt, latestListDate: null } }),
    now: () => now,
  })
  let busy = false
  let toWorker: (message: unknown) => void = () => {}
  const metered: Metered = {
    send: (message) => {
      if (!busy) toWorker(asSent(message))
    },
  }
  const primary = new Primary({
    send: (message) => {
      const known = readFromWorker(asSent(message))
      if (known?.kind === 'metrics') all.take(metered, known)
    },
    onMessage: (take) => {
      toWorker = take
    },
  })
  primary.shareMetrics(() => readingsOf(metrics.registry))
  all.joined(metered)
  return {
    decides: (times: number) => {
      for (let i = 0; i < times; i += 1) metrics.decided('bytte', 'permitted')
      for (let i = 0; i < times; i += 1) metrics.answered('POST', '/v1/decisions', 200, 0.02)
    },
    isBusy: () => {
      busy = true
    },
    ends: async () => {
      await primary.leaveMetrics()
      all.gone(metered)
    },
    isLost: () => all.gone(metered),
  }
}

const decisions = (page: string) => said(page, 'anvis_decisions_total')

describe('the metrics of several workers', () => {
  it('are those of one service: what is counted is added up', async () => {
    const all = new WorkerMetrics()
    const [one, other] = [worker(all), worker(all)]
    one.decides(2)
    other.decides(3)
    const page = await all.page()
    expect(decisions(page)).toEqual(['bytte permitted: 5'])
    expect(said(page, 'anvis_http_requests_total')).toEqual(['POST /v1/decisions 200: 5'])
    expect(said(page, 'anvis_http_request_duration_seconds_count')).toEqual(['/v1/decisions: 5'])
    expect(said(page, 'anvis_http_request_duration_seconds_bucket').find((line) => line.startsWith('0.025'))).toBe(
      '0.025 /v1/decisions: 5',
    )
    expect(page).toMatch(/^# TYPE anvis_decisions_total counter$/m)
    expect(page).toMatch(/^# TYPE anvis_http_request_duration_seconds histogram$/m)
  })

  it('have the age of the oldest register, and the revision of each', async () => {
    const all = new WorkerMetrics()
    worker(all, { age: 7 })
    worker(all, { age: 90, revision: 'def' })
    worker(all, { age: 8 })
    const page = await all.page()
    expect(said(page, 'anvis_register_age_seconds')).toEqual([': 90'])
    expect(said(page, 'anvis_register_revision_info')).toEqual(['abc: 1', 'def: 1'])
  })

  it('never become less: what a worker had counted stays when it has ended, its register does not', async () => {
    const all = new WorkerMetrics()
    const [one, other] = [worker(all, { revision: 'old' }), worker(all)]
    one.decides(2)
    await one.ends()
    expect(decisions(await all.page())).toEqual(['bytte permitted: 2'])
    other.decides(4)
    const another = worker(all)
    another.decides(1)
    await another.ends()
    const page = await all.page()
    expect(decisions(page)).toEqual(['bytte permitted: 7'])
    expect(said(page, 'anvis_register_revision_info')).toEqual(['abc: 1'])
  })

  it('have what a worker said last where it is lost without a word', async () => {
    const all = new WorkerMetrics()
    const one = worker(all)
    one.decides(2)
    await all.page()
    one.decides(1)
    one.isLost()
    expect(decisions(await all.page())).toEqual(['bytte permitted: 2'])
  })

  it('do not wait long for one that is busy, nor at all for one that is lost meanwhile', async () => {
    const all = new WorkerMetrics()
    const [one, other] = [worker(all), worker(all)]
    one.decides(2)
    other.decides(1)
    await all.page()
    one.isBusy()
    one.decides(5)
    other.decides(1)
    const slow = all.page()
    await vi.advanceTimersByTimeAsync(1500)
    expect(decisions(await slow)).toEqual(['bytte permitted: 4'])
    const quick = all.page()
    one.isLost()
    expect(decisions(await quick)).toEqual(['bytte permitted: 4'])
  })

  it('are none where no worker serves yet', async () => {
    expect((await new WorkerMetrics().page()).trim()).toBe('')
  })
})
