import { describe, expect, it } from 'vitest'
import { request } from '../../batch/requests.ts'
import { service } from '../service.ts'

describe('POST /v1/decisions', async () => {
  const { app, register } = await service()
  const ask = (payload: object) => app.inject({ method: 'POST', url: '/v1/decisions', payload })

  it('answers with the decision and what it rests on', async () => {
    const answer = await ask(request)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.json()).toMatchObject({
      outcome: 'prohibited',
      advisory: true,
      decisionDate: '2024-03-01',
      register: register.stamp,
    })
  })

  it('is about today where no date is given', async () => {
    const { decisionDate: _, ...undated } = request
    expect((await ask(undated)).json()).toMatchObject({ decisionDate: '2024-03-01' })
  })

  it.each([
    ['an unknown area', { dwelling: { ...request.dwelling, areaId: 'nowhere' } }, 'unknown-area'],
    ['an area with the name of a property', { dwelling: { ...request.dwelling, areaId: '__proto__' } }, 'unknown-area'],
    ['a date before the law', { decisionDate: '2018-11-30' }, 'decision-date-out-of-range'],
  ])('cannot answer for %s', async (_, change, kind) => {
    const answer = await ask({ ...request, ...change })
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ type: `/problems/${kind}`, status: 422, errors: [{}] })
  })

  it('refuses a request that contradicts itself', async () => {
    const answer = await ask({ ...request, dwelling: { kind: 'familiebolig' } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({
      errors: [{ pointer: '/dwelling', detail: 'must have exactly one of areaId and departmentId' }],
    })
  })
})
