import { describe, expect, it } from 'vitest'
import type { RegisterSnapshot } from '../../../src/register/snapshot.ts'
import { request } from '../../batch/requests.ts'
import { service } from '../service.ts'

describe('what should not have happened', async () => {
  const sound = await service()
  const broken: RegisterSnapshot = {
    ...sound.register,
    locate: ({ areaId }) => {
      throw Object.assign(new Error(`secret ${areaId}`), { code: 'SECRET_CODE' })
    },
  }
  const { app, log } = await service({ register: () => broken })

  it('is answered without a word of it, and logged once, with where it came from', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions?', payload: request })
    expect(answer.statusCode).toBe(500)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toEqual({
      type: '/problems/internal-error',
      title: 'The service failed',
      status: 500,
      detail: 'The request could not be answered.',
    })
    expect(log).toHaveLength(1)
    expect(JSON.parse(log.join(''))).toMatchObject({
      level: 50,
      method: 'POST',
      route: '/v1/decisions',
      status: 500,
      err: { type: 'Error', code: 'SECRET_CODE', stack: expect.stringContaining('problems.test.ts') },
    })
    expect(log.join('')).not.toMatch(/secret|bispehaven/)
  })

  it('fails one request of a batch, and is logged for it', async () => {
    log.length = 0
    const outside = { ...request, dwelling: { ...request.dwelling, areaId: undefined, departmentId: 'x' } }
    const payload = {
      requests: [
        { id: 'a', ...request },
        { id: 'b', pathway: 'x' },
        { id: 'c', ...outside },
      ],
    }
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions/batch', payload })
    expect(answer.json().results).toMatchObject([
      { id: 'a', status: 500, problem: { type: '/problems/internal-error' } },
      { id: 'b', status: 400 },
      { id: 'c', status: 500 },
    ])
    expect(log).toHaveLength(3)
    expect(log.join('')).not.toMatch(/secret|bispehaven/)
  })
})
