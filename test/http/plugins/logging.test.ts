import { describe, expect, it } from 'vitest'
import { request } from '../../batch/requests.ts'
import { service } from '../service.ts'

describe('the log', async () => {
  const { app, log } = await service()

  it.each([
    ['GET', '/v1/areas/aarhus-bispehaven?on=2024-03-01', '/v1/areas/:areaId', 200],
    ['GET', '/v1/areas/canary?on=2024-03-01', '/v1/areas/:areaId', 404],
    ['GET', '/canary?canary=canary', null, 404],
    ['PUT', '/v1/areas/canary', null, 405],
    ['POST', '/v1/decisions', '/v1/decisions', 200],
  ] as const)('has one line for %s %s', async (method, url, route, status) => {
    log.length = 0
    const answer = await app.inject({ method, url, ...(method === 'POST' ? { payload: request } : {}) })
    expect(log.map((line) => JSON.parse(line))).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        id: answer.headers['request-id'],
        method,
        route,
        status,
        ms: expect.any(Number),
        msg: 'answered',
      },
    ])
  })
})
