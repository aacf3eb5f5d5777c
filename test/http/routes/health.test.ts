import { describe, expect, it } from 'vitest'
import { day } from '../../../src/law/calendar.ts'
import { service } from '../service.ts'

describe('the health of the service', () => {
  it('is that it answers', async () => {
    const { app } = await service()
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  })

  it.each([
    ['2024-12-01', 'ready'],
    ['2025-11-30', 'ready'],
    ['2025-12-01', 'degraded'],
    ['2027-01-01', 'degraded'],
  ])('is, on %s, that it is %s, since the newest list is of 2024-12-01', async (today, status) => {
    const { app, register } = await service({ today: () => day(today) })
    const answer = await app.inject('/readyz')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({
      status,
      reasons: status === 'ready' ? [] : [{ code: 'register-outdated', detail: expect.stringContaining('2024-12-01') }],
      register: register.stamp,
    })
  })

  it('is degraded where the register holds no list at all', async () => {
    const { register } = await service()
    const empty = { ...register, stamp: { ...register.stamp, latestListDate: null } }
    const { app } = await service({ register: () => empty })
    expect((await app.inject('/readyz')).json()).toMatchObject({ status: 'degraded' })
  })
})
