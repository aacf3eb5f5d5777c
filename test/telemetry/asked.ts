import { type MetricReadings, readingsOf } from '../../src/telemetry/metric-readings.ts'
import { request } from '../batch/requests.ts'
import { service } from '../http/service.ts'
import { observing } from './observing.ts'

/** The metrics of a service that has been asked something, so that each has the labels that it can have. */
export const readingsOnceAsked = async (): Promise<MetricReadings> => {
  const stamp = { revision: 'abc', confirmedAt: '2024-03-01T12:00:00.000Z', latestListDate: null }
  const metrics = observing({ register: () => ({ stamp }), faultCodes: ['redis-away'] })
  const { app } = await service({ metrics })
  await app.inject({ method: 'POST', url: '/v1/decisions', payload: request })
  return readingsOf(metrics.registry)
}
