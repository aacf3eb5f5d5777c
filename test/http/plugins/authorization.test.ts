import { describe, expect, it } from 'vitest'
import { apiKeyOf } from '../../../src/identity/api-keys.ts'
import { Identity } from '../../../src/identity/identity.ts'
import { IssuerAway, TokenRefused } from '../../../src/identity/identity-error.ts'
import { answerable } from '../../fuzz/answerable.ts'
import { service } from '../service.ts'

/** Who may ask what. */

const JWT = 'a.b.c'
const keys = [
  apiKeyOf('decider', 'token-of-the-decider', ['decisions']),
  apiKeyOf('writer', 'token-of-the-writer', ['register:write']),
]

const asking = async (identity: Identity | undefined) => {
  const { app, log } = await service({ identity })
  const ask = (url: string, token?: string, payload: object | string = answerable) =>
    app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    })
  return { app, log, ask }
}

const guarded = [
  ['/v1/decisions', answerable],
  ['/v1/decisions/batch', { requests: [] }],
  ['/v1/rankings', { pathway: 'venteliste', dwelling: answerable.dwelling, candidates: [] }],
] as const

describe('a service that knows its clients', async () => {
  const { app, log, ask } = await asking(new Identity({ keys }))

  it.each(guarded)('answers at %s whoever has the scope', async (url, body) => {
    expect((await ask(url, 'token-of-the-decider', body)).statusCode).not.toBe(401)
    expect((await ask(url, 'token-of-the-decider', body)).statusCode).not.toBe(403)
  })

  it.each([...guarded, ['/v1/register/preview', {}] as const])('and at %s nobody else', async (url, body) => {
    const nobody = await ask(url, undefined, body)
    expect([nobody.statusCode, nobody.json().type]).toEqual([401, '/problems/credential-needed'])
    expect(nobody.headers['www-authenticate']).toBe('Bearer realm="anvis"')
    const stranger = await ask(url, 'token-of-a-stranger', body)
    expect([stranger.statusCode, stranger.json().type]).toEqual([401, '/problems/credential-refused'])
    expect(stranger.headers['www-authenticate']).toBe('Bearer realm="anvis", error="invalid_token"')
    const other = await ask(url, url.includes('preview') ? 'token-of-the-decider' : 'token-of-the-writer', body)
    expect([other.statusCode, other.json().type]).toEqual([403, '/problems/scope-missing'])
    expect(other.headers['www-authenticate']).toBe('Bearer realm="anvis", error="insufficient_scope"')
  })

  it('lets whoever may not ask send nothing', async () => {
    expect((await ask('/v1/decisions', undefined, '{')).statusCode).toBe(401)
  })

  it.each(['/healthz', '/readyz', '/v1/areas', '/v1/rules', '/v1/register', '/v1/register/document', '/openapi.json'])(
    'shows everybody %s',
    async (url) => {
      expect((await app.inject(url)).statusCode).toBe(200)
    },
  )

  it('has no token in its log', () => {
    expect(log.join('')).not.toMatch(/token-of/)
  })
})

it('a route that does more than to be read, and needs no scope, is not taken', async () => {
  await expect(service({}, (app) => void app.post('/open', () => ''))).rejects.toThrow(/\/open needs no scope/)
})

describe('a service that knows nobody', async () => {
  const { app, ask } = await asking(undefined)

  it('answers everybody, and lets nobody publish', async () => {
    expect((await ask('/v1/decisions')).statusCode).toBe(200)
    expect((await ask('/v1/decisions', 'whatever')).statusCode).toBe(200)
    const headers = { 'content-type': 'application/json' }
    const put = await app.inject({ method: 'PUT', url: '/v1/register/document', payload: '{}', headers })
    expect([put.statusCode, put.json().type]).toEqual([403, '/problems/writing-off'])
  })
})

describe('a service with an issuer', () => {
  const withTokens = (clientOf: () => never | Promise<never>) =>
    asking(new Identity({ keys, accessTokens: { clientOf } }))

  it('takes keys and tokens alike', async () => {
    const client = { name: 'letting-office', issuer: 'https://login.example.dk', scopes: ['decisions'] as const }
    for (const answer of [client, Promise.resolve(client)]) {
      const { ask } = await asking(new Identity({ keys, accessTokens: { clientOf: () => answer } }))
      expect((await ask('/v1/decisions', JWT)).statusCode).toBe(200)
      expect((await ask('/v1/decisions', 'token-of-the-decider')).statusCode).toBe(200)
      expect((await ask('/v1/decisions', 'token-of-a-stranger')).statusCode).toBe(401)
    }
  })

  it('says why it refuses a token', async () => {
    const { ask } = await withTokens(async () => {
      throw new TokenRefused('The token has expired')
    })
    const answer = await ask('/v1/decisions', JWT)
    expect([answer.statusCode, answer.json().detail]).toEqual([401, 'The token has expired.'])
  })

  it('refuses nobody while its issuer is away: it says that it cannot tell', async () => {
    const { ask } = await withTokens(async () => {
      throw new IssuerAway()
    })
    const answer = await ask('/v1/decisions', JWT)
    expect([answer.statusCode, answer.json().type]).toEqual([503, '/problems/identity-unavailable'])
    expect(answer.headers['retry-after']).toBe('5')
  })

  it('fails as on anything unexpected where the checking itself fails', async () => {
    const { ask, log } = await withTokens(() => {
      throw new RangeError('a.b.c')
    })
    expect((await ask('/v1/decisions', JWT)).statusCode).toBe(500)
    expect(log.join('')).not.toContain(JWT)
  })
})
