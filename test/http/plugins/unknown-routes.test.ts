import { describe, expect, it } from 'vitest'
import { service } from '../service.ts'

describe('what is not there', async () => {
  const { app } = await service()

  it.each([
    ['GET', '/'],
    ['GET', '/v1'],
    ['GET', '/v2/decisions'],
    ['POST', '/v1/decision'],
    ['DELETE', '/v1/areas/a/b'],
    ['GET', '/v1/decisions/batch/x'],
    ['GET', '//healthz'],
    ['GET', '/HEALTHZ'],
    ['GET', '/%'],
    ['GET', '/%ff'],
    ['GET', '/v1/areas/nowhere'],
    ['GET', `/v1/areas/${'x'.repeat(101)}`],
    ['GET', '/v1/areas/%2e%2e'],
    ['GET', '/v1/areas/__proto__'],
    ['GET', '/v1/areas/%00'],
    ['GET', '/v1/rules/abl-1'],
    ['GET', '/v1/rules/constructor'],
    ['GET', '/problems/toString'],
    ['GET', '/docs/static/nothing.css'],
  ] as const)('%s %s', async (method, url) => {
    const answer = await app.inject({ method, url })
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ type: '/problems/not-found', status: 404 })
    expect(answer.body).not.toContain('nowhere')
  })

  it.each([
    ['GET', '/v1/decisions', 'POST'],
    ['HEAD', '/v1/decisions', 'POST'],
    ['PUT', '/v1/decisions/batch', 'POST'],
    ['POST', '/v1/areas', 'GET, HEAD'],
    ['DELETE', '/v1/areas/aarhus-bispehaven', 'GET, HEAD'],
    ['PATCH', '/v1/rules/abl-59-6-4?x=1', 'GET, HEAD'],
    ['OPTIONS', '/v1/register', 'GET, HEAD'],
    ['POST', '/healthz/', 'GET, HEAD'],
    ['POST', '/docs', 'GET, HEAD'],
  ] as const)('%s %s has other methods', async (method, url, allowed) => {
    const answer = await app.inject({ method, url })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe(allowed)
    if (method !== 'HEAD') expect(answer.json()).toMatchObject({ type: '/problems/method-not-allowed', status: 405 })
  })

  it('is told before the body is looked at', async () => {
    const payload = 'x'.repeat(2 * 1024 * 1024)
    for (const type of ['application/json', 'text/plain', 'image/png']) {
      const headers = { 'content-type': type }
      expect((await app.inject({ method: 'POST', url: '/nowhere', payload, headers })).statusCode).toBe(404)
      expect((await app.inject({ method: 'POST', url: '/v1/areas', payload, headers })).statusCode).toBe(405)
    }
  })

  it('is not missed for a trailing slash, nor by HEAD', async () => {
    expect((await app.inject('/v1/register/')).statusCode).toBe(200)
    const head = await app.inject({ method: 'HEAD', url: '/v1/areas' })
    expect([head.statusCode, head.body]).toEqual([200, ''])
  })
})
