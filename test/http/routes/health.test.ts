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

  it('is degraded, with what is wrong, while it goes on answering', async () => {
    const fault = { code: 'source-away', detail: 'it is away' } as const
    const { app } = await service({ faults: () => [fault] })
    const answer = await app.inject('/readyz')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ status: 'degraded', reasons: [fault] })
  })

  it.each([
    [300, 'ready'],
    [301, 'degraded'],
  ])('is, %i seconds after the register was confirmed, where 300 are allowed, that it is %s', async (age, status) => {
    const { register } = await service()
    const now = new Date(Date.parse(register.stamp.confirmedAt) + age * 1000)
    const { app } = await service({ now: () => now, maxRegisterAge: 300 })
    const { status: told, reasons } = (await app.inject('/readyz')).json()
    expect(told).toBe(status)
    expect(reasons.map(({ code }: { code: string }) => code)).toEqual(
      status === 'ready' ? [] : ['register-unconfirmed'],
    )
  })

  it('is unavailable where it is about to end, with what is wrong besides, while it goes on answering', async () => {
    const fault = { code: 'source-away', detail: 'it is away' } as const
    const { app, register } = await service({ closing: () => true, faults: () => [fault] })
    const answer = await app.inject('/readyz')
    expect(answer.statusCode).toBe(503)
    expect(answer.json()).toEqual({
      status: 'unavailable',
      reasons: [{ code: 'closing', detail: expect.any(String) }, fault],
      register: register.stamp,
    })
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    expect((await app.inject('/v1/areas')).statusCode).toBe(200)
  })

  it('is unavailable otherwise only where there is no register at all', async () => {
    const fault = { code: 'register-fallback', detail: 'not even that' } as const
    const { app } = await service({ register: () => undefined, faults: () => [fault] })
    const answer = await app.inject('/readyz')
    expect(answer.statusCode).toBe(503)
    expect(answer.json()).toEqual({
      status: 'unavailable',
      reasons: [{ code: 'no-register', detail: expect.any(String) }, fault],
      register: null,
    })
    expect((await app.inject('/healthz')).statusCode).toBe(200)
  })
})
