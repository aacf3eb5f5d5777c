import { describe, expect, it } from 'vitest'
import { apiKeyOf } from '../../../src/identity/api-keys.ts'
import { Identity } from '../../../src/identity/identity.ts'
import { answerable } from '../../fuzz/answerable.ts'
import { service } from '../service.ts'

const keys = [apiKeyOf('one', 'token-of-one', ['decisions']), apiKeyOf('two', 'token-of-two', ['decisions'])]

const limited = async (rateLimit: number) => {
  const { app } = await service({ identity: new Identity({ keys }), rateLimit })
  const ask = (token: string, url = '/v1/decisions', payload: object = answerable) =>
    app.inject({ method: 'POST', url, payload, headers: { authorization: `Bearer ${token}` } })
  return { app, ask }
}

const limitsIn = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }) =>
  ['limit', 'remaining', 'reset'].map((name) => Number(headers[`ratelimit-${name}`]))

describe('a limit of three requests', () => {
  it('is told with each answer; the fourth says when to ask again', async () => {
    const { ask } = await limited(3)
    for (const left of [2, 1, 0]) {
      const answer = await ask('token-of-one')
      expect(answer.statusCode).toBe(200)
      expect(limitsIn(answer).slice(0, 2)).toEqual([3, left])
    }
    const answer = await ask('token-of-one')
    expect([answer.statusCode, answer.json().type]).toEqual([429, '/problems/rate-limited'])
    const after = Number(answer.headers['retry-after'])
    expect(after).toBeGreaterThan(0)
    expect(after).toBeLessThanOrEqual(10)
    expect(limitsIn(answer)).toEqual([3, 0, after])
  })

  it('is each client’s own', async () => {
    const { ask } = await limited(3)
    for (let n = 0; n < 4; n += 1) await ask('token-of-one')
    expect((await ask('token-of-two')).statusCode).toBe(200)
  })

  it('is not shared by those whom others call by the same name', async () => {
    const client = { name: 'one', issuer: 'https://login.example.dk', scopes: ['decisions'] as const }
    const identity = new Identity({ keys, accessTokens: { clientOf: () => client } })
    const { app } = await service({ identity, rateLimit: 1 })
    for (const token of ['token-of-one', 'a.b.c']) {
      const headers = { authorization: `Bearer ${token}` }
      const answer = await app.inject({ method: 'POST', url: '/v1/decisions', payload: answerable, headers })
      expect(answer.statusCode).toBe(200)
    }
  })

  it('is one for all that needs a scope', async () => {
    const { ask } = await limited(3)
    await ask('token-of-one')
    await ask('token-of-one', '/v1/decisions/batch', { requests: [{ id: 'a', ...answerable }] })
    await ask('token-of-one', '/v1/rankings', {})
    expect((await ask('token-of-one', '/v1/decisions/batch', { requests: [] })).statusCode).toBe(429)
  })

  it('is not used up by whoever is not let in', async () => {
    const { ask } = await limited(3)
    for (let n = 0; n < 4; n += 1) expect((await ask('token-of-nobody')).statusCode).toBe(401)
    expect((await ask('token-of-one')).statusCode).toBe(200)
  })

  it('does not hold for what everybody may read', async () => {
    const { app } = await limited(3)
    for (let n = 0; n < 5; n += 1) {
      const answer = await app.inject('/v1/rules')
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['ratelimit-limit']).toBeUndefined()
    }
  })

  it('goes with an answer that is streamed', async () => {
    const { ask } = await limited(3)
    const answer = await ask('token-of-one', '/v1/decisions/batch', { requests: [{ id: 'a', ...answerable }] })
    expect(limitsIn(answer).slice(0, 2)).toEqual([3, 2])
  })
})

it('there is none where nobody is known', async () => {
  const { app } = await service({ rateLimit: 1 })
  for (let n = 0; n < 3; n += 1) {
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions', payload: answerable })
    expect(answer.statusCode).toBe(200)
  }
})
