import { describe, expect, it } from 'vitest'
import { answerable } from '../../fuzz/answerable.ts'
import { service } from '../service.ts'

/** What browsers are told. */

const ORIGIN = 'https://lejer.example.dk'

const preflight = { origin: ORIGIN, 'access-control-request-method': 'POST' }

describe('the pages at /docs', () => {
  it('run what they bring themselves, and are framed by nobody', async () => {
    const { app } = await service()
    const { headers } = await app.inject('/docs')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    const { statusCode, headers: ofScript } = await app.inject('/docs/static/swagger-initializer.js')
    expect(statusCode).toBe(200)
    expect(ofScript['content-security-policy']).toBeDefined()
  })
})

describe('the pages of other origins', () => {
  it('may not ask', async () => {
    const { app } = await service()
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/decisions',
      payload: answerable,
      headers: { origin: ORIGIN },
    })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    const asked = await app.inject({ method: 'OPTIONS', url: '/v1/decisions', headers: preflight })
    expect(asked.statusCode).toBe(405)
  })

  it('may where they are named, and no others', async () => {
    const { app } = await service({ corsOrigins: [ORIGIN] })
    const asked = await app.inject({ method: 'OPTIONS', url: '/v1/decisions', headers: preflight })
    expect(asked.statusCode).toBe(204)
    expect(asked.headers['access-control-allow-origin']).toBe(ORIGIN)
    expect(asked.headers['access-control-allow-headers']).toContain('authorization')
    expect((await app.inject('/nothing')).statusCode).toBe(404)
    const other = { ...preflight, origin: 'https://example.com' }
    const refused = await app.inject({ method: 'OPTIONS', url: '/v1/decisions', headers: other })
    expect(refused.headers['access-control-allow-origin']).not.toBe('https://example.com')
  })
})
