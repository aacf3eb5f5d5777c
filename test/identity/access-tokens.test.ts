import { createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import { exportSPKI, SignJWT } from 'jose'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AccessTokenOptions, AccessTokens } from '../../src/identity/access-tokens.ts'
import { IssuerAway, TokenRefused } from '../../src/identity/identity-error.ts'
import { IssuerKeys } from '../../src/identity/issuer-keys.ts'
import { quiet } from '../register/keeping.ts'
import { type Claims, Issuer, type Signing, signing } from './issuer.ts'

/** Tokens of an issuer that listens on this machine, by a clock that the test sets. */

const NOW = Date.parse('2026-03-01T12:00:00Z')
const seconds = NOW / 1000

let ours: Signing
let next: Signing
let issuer: Issuer
let now: number
let keys: IssuerKeys

beforeAll(async () => {
  ours = await signing('one')
  next = await signing('two')
})
beforeEach(async () => {
  now = NOW
  issuer = await Issuer.start([ours])
  keys = new IssuerKeys({ issuer: issuer.url, jwks: undefined, log: quiet, now: () => now })
  return async () => {
    keys.stop()
    await issuer.stop()
  }
})

const tokens = (changed: Partial<AccessTokenOptions> = {}): AccessTokens =>
  new AccessTokens({
    issuer: issuer.url,
    audience: 'anvis',
    algorithms: ['ES256', 'RS256'],
    skew: 30,
    keys,
    now: () => now,
    ...changed,
  })

const refused = async (token: string, checked = tokens()): Promise<string> => {
  try {
    await checked.clientOf(token)
  } catch (error) {
    if (error instanceof TokenRefused) return error.message
    throw error
  }
  return 'nothing'
}

/** The same, when the keys may be looked up once more. */
const refusedAtLast = async (token: string): Promise<string> => {
  await keys.start()
  now += 30_000
  return refused(token)
}

describe('an access token', () => {
  it('is of the client it was issued to, with the scopes that mean something here', async () => {
    const client = await tokens().clientOf(await issuer.token(ours, seconds))
    expect(client).toEqual({ name: 'letting-office', issuer: issuer.url, scopes: ['decisions'] })
  })

  it.each([
    [{ client_id: undefined, azp: 'by-azp', sub: 'x' }, 'by-azp'],
    [{ client_id: undefined, appid: 'by-appid', sub: 'x' }, 'by-appid'],
    [{ client_id: '', azp: 'by-azp', appid: 'by-appid' }, 'by-azp'],
  ])('names its client in %j', async (claims, name) => {
    expect(await tokens().clientOf(await issuer.token(ours, seconds, claims))).toMatchObject({ name })
  })

  it.each([
    [{ scope: 'register:write decisions' }, ['register:write', 'decisions']],
    [{ scope: undefined, scp: 'decisions' }, ['decisions']],
    [{ scope: undefined, scp: ['decisions', 'x'] }, ['decisions']],
    [{ scope: undefined, roles: ['register:write'] }, ['register:write']],
    [{ scope: undefined, scp: 'decisions', roles: ['register:write'] }, ['decisions']],
    [{ scope: 'decisions', scp: 'register:write', roles: ['register:write'] }, ['decisions']],
    [{ scope: undefined }, []],
    [{ scope: 7, scp: { decisions: true }, roles: [['decisions']] }, []],
    [{ scope: 'Decisions decisions2 register' }, []],
  ])('may what it says: %j', async (claims, scopes) => {
    expect(await tokens().clientOf(await issuer.token(ours, seconds, claims))).toMatchObject({ scopes })
  })

  it.each<[string, Claims, string]>([
    ['of another issuer', { iss: 'https://login.example.dk' }, 'The token is of another issuer'],
    ['of no issuer', { iss: undefined }, 'The token is of another issuer'],
    ['for another audience', { aud: 'another-service' }, 'The token is for another audience'],
    ['for no audience', { aud: undefined }, 'The token is for another audience'],
    ['that names no client', { client_id: undefined }, 'The token names no client'],
    ['of a person', { client_id: undefined, sub: 'a-case-worker' }, 'The token names no client'],
    ['that never expires', { exp: undefined }, 'The token does not say when it expires'],
    ['that has expired', { exp: seconds - 30 }, 'The token has expired'],
    ['that is not valid yet', { nbf: seconds + 31 }, 'The token is not valid yet'],
    ['with a claim that is none', { exp: 'tomorrow' }, 'The token does not say when it expires'],
  ])('%s is refused', async (_what, claims, reason) => {
    expect(await refused(await issuer.token(ours, seconds, claims))).toBe(reason)
  })

  it('is for several audiences, of which this is one', async () => {
    expect(await refused(await issuer.token(ours, seconds, { aud: ['another-service', 'anvis'] }))).toBe('nothing')
  })

  it('may be of a clock that is a little off, either way', async () => {
    expect(await refused(await issuer.token(ours, seconds, { exp: seconds - 29 }))).toBe('nothing')
    expect(await refused(await issuer.token(ours, seconds, { nbf: seconds + 30 }))).toBe('nothing')
  })

  it('signed with a key of its own, under the name of the issuer’s, is refused', async () => {
    const forger = { ...(await signing('one')), kid: 'one' }
    expect(await refused(await issuer.token(forger, seconds))).toBe('The signature of the token is wrong')
  })

  it('whose claims were changed after it was signed is refused', async () => {
    const [head, claims = '', signature] = (await issuer.token(ours, seconds)).split('.')
    const changed = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), scope: 'register:write' }
    const forged = [head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.')
    expect(await refused(forged)).toBe('The signature of the token is wrong')
  })

  it('signed by nobody is refused, however `none` is spelt', async () => {
    const [, claims] = (await issuer.token(ours, seconds)).split('.')
    for (const alg of ['none', 'None', 'NONE', 'nOnE']) {
      const head = Buffer.from(JSON.stringify({ alg, kid: 'one' })).toString('base64url')
      expect(await refused(`${head}.${claims}.`)).toMatch(/algorithm that is not allowed|no JWT that can be read/)
    }
  })

  it('signed with the public key as if it were a secret is refused', async () => {
    const secret = await exportSPKI(ours.publicKey)
    const head = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'one' })).toString('base64url')
    const [, claims] = (await issuer.token(ours, seconds)).split('.')
    const signature = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')
    expect(await refused(`${head}.${claims}.${signature}`)).toBe(
      'The token is signed by an algorithm that is not allowed here',
    )
  })

  it('that brings the key it is signed with is refused', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const token = await new SignJWT({ iss: issuer.url, aud: 'anvis', exp: seconds + 300, client_id: 'x' })
      .setProtectedHeader({ alg: 'ES256', kid: 'mine', jwk: publicKey.export({ format: 'jwk' }) })
      .sign(privateKey)
    expect(await refusedAtLast(token)).toBe('The token is signed with a key that its issuer does not have')
  })

  it('of an allowed algorithm that is not the key’s is refused', async () => {
    const token = await issuer.token(await signing('one', 'RS256'), seconds)
    expect(await refusedAtLast(token)).toBe('The token is signed with a key that its issuer does not have')
  })

  it.each([['id+jwt'], ['secevent+jwt'], ['']])('that says it is %j is refused', async (typ) => {
    expect(await refused(await issuer.token(ours, seconds, {}, { typ }))).toBe('The token is no access token')
  })

  it.each([['at+jwt'], ['AT+JWT'], ['application/at+jwt'], ['JWT'], [undefined]])(
    'may say that it is %j',
    async (typ) => {
      expect(await refused(await issuer.token(ours, seconds, {}, { typ }))).toBe('nothing')
    },
  )

  it('signed with a key too short to be used is refused', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    issuer.published.push({ ...publicKey.export({ format: 'jwk' }), kid: 'short', alg: 'RS256', use: 'sig' })
    const [head, claims] = (await issuer.token(ours, seconds, {}, { alg: 'ES256' })).split('.')
    const short = Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'short' })).toString('base64url')
    const signature = createSign('sha256').update(`${short}.${claims}`).sign(privateKey, 'base64url')
    expect(head).toBeDefined()
    expect(await refused(`${short}.${claims}.${signature}`)).toBe('The token is signed with a key that cannot be used')
  })

  it('that demands what is not understood is refused', async () => {
    const token = await new SignJWT({ iss: issuer.url, aud: 'anvis', exp: seconds + 300, client_id: 'x' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', crit: ['only-on-sundays'], 'only-on-sundays': true })
      .sign(ours.privateKey, { crit: { 'only-on-sundays': true } })
    expect(await refused(token)).toBe('The token is no JWT that can be read')
  })

  it.each(['a.b.c', '..', 'e30.e30.e30', `${'a'.repeat(9000)}.b.c`])(
    'that is none is refused: %.20s',
    async (token) => {
      expect(await refused(token)).toMatch(/no JWT that can be read|too long/)
    },
  )

  it('is looked at once, and again after a while; never beyond its end', async () => {
    const checked = tokens()
    const token = await issuer.token(ours, seconds, { exp: seconds + 90 })
    expect(checked.clientOf(token)).toBeInstanceOf(Promise)
    const client = await checked.clientOf(token)
    expect(checked.clientOf(token)).toBe(client)
    now = NOW + 59_999
    expect(checked.clientOf(token)).toBe(client)
    now = NOW + 60_000
    expect(await checked.clientOf(token)).toEqual(client)
    // 90 s and 30 s of skew.
    now = NOW + 119_999
    expect(checked.clientOf(token)).not.toBeInstanceOf(Promise)
    now = NOW + 120_000
    expect(await refused(token, checked)).toBe('The token has expired')
  })

  it('that was refused is not remembered as good', async () => {
    const checked = tokens()
    const token = await issuer.token(ours, seconds, { nbf: seconds + 60 })
    expect(await refused(token, checked)).toBe('The token is not valid yet')
    now = NOW + 60_000
    expect(await refused(token, checked)).toBe('nothing')
  })
})

describe('the keys of an issuer', () => {
  it('are read once for many tokens', async () => {
    await keys.start()
    for (let n = 0; n < 5; n += 1) await tokens().clientOf(await issuer.token(ours, seconds, { jti: `${n}` }))
    expect(issuer.asked).toBe(1)
  })

  it('are read again for a token with a key not known yet, but not for each of many', async () => {
    await keys.start()
    for (let n = 0; n < 5; n += 1) {
      const forged = { ...ours, kid: `made-up-${n}` }
      // It may have been published since: that it is bad is not said.
      await expect(tokens().clientOf(await issuer.token(forged, seconds))).rejects.toThrow(IssuerAway)
    }
    expect(issuer.asked).toBe(1)
    now += 30_000
    const forged = { ...ours, kid: 'made-up' }
    const many = await Promise.all(
      [1, 2, 3].map(async (n) => refused(await issuer.token(forged, seconds, { jti: `${n}` }))),
    )
    expect(new Set(many)).toEqual(new Set(['The token is signed with a key that its issuer does not have']))
    expect(issuer.asked).toBe(2)
  })

  it('rotate: a token signed with the next is good once that is published, and while both are', async () => {
    await keys.start()
    issuer.keys = [ours, next]
    now += 30_000
    expect(await refused(await issuer.token(next, seconds))).toBe('nothing')
    expect(await refused(await issuer.token(ours, seconds))).toBe('nothing')
    expect(issuer.asked).toBe(2)
  })

  it('that were withdrawn are trusted no more when they have been read again', async () => {
    await keys.start()
    issuer.keys = [next]
    now += 30_000
    expect(await refused(await issuer.token(next, seconds))).toBe('nothing')
    now += 30_000
    expect(await refused(await issuer.token(ours, seconds))).toMatch(/does not have$/)
  })

  it('are kept for a day while the issuer is away, and no longer', async () => {
    await keys.start()
    issuer.failing = { what: 'keys', status: 500 }
    now = NOW + 24 * 60 * 60_000
    expect(await refused(await issuer.token(ours, now / 1000))).toBe('nothing')
    now += 1
    await expect(tokens().clientOf(await issuer.token(ours, now / 1000))).rejects.toThrow(IssuerAway)
  })

  it.each(['metadata', 'keys'] as const)(
    'are not to be had, for there are no %s: then nothing is said of the token, and it is told of the issuer',
    async (what) => {
      issuer.failing = { what, status: 500 }
      await keys.start()
      expect(keys.fault).toMatch(/cannot be read: it answers 500$/)
      for (let n = 0; n < 3; n += 1) {
        await expect(tokens().clientOf(await issuer.token(ours, seconds))).rejects.toThrow(IssuerAway)
      }
      expect(issuer.tried).toBe(1)
      issuer.failing = undefined
      now += 30_000
      expect(await refused(await issuer.token(ours, seconds))).toBe('nothing')
      expect(keys.fault).toBeUndefined()
    },
  )

  it('that are not to be had are waited for by many at once, who then all hear', async () => {
    issuer.failing = { what: 'keys', status: 503 }
    const many = [1, 2, 3].map(async (n) => tokens().clientOf(await issuer.token(ours, seconds, { jti: `${n}` })))
    for (const { status } of await Promise.allSettled(many)) expect(status).toBe('rejected')
    expect(issuer.tried).toBe(1)
  })

  it.each([
    ['in the clear', () => ({ jwks_uri: 'http://login.example.dk/keys' }), /at no https address$/],
    ['nowhere', () => ({ jwks_uri: 'keys' }), /at no https address$/],
    ['where there is too much', () => ({ jwks_uri: `${issuer.url}/much` }), /it answers too much$/],
    ['moved', () => ({ jwks_uri: `${issuer.url}/moved` }), /redirect/],
    ['no set', () => ({ jwks_uri: `${issuer.url}/none` }), /no set of keys$/],
  ])('are not taken where they are %s', async (_what, changed, fault) => {
    issuer.metadata = { issuer: issuer.url, ...changed() }
    await keys.start()
    expect(keys.fault).toMatch(fault)
  })

  it('are found where they have been moved to', async () => {
    await keys.start()
    issuer.metadata = { issuer: issuer.url, jwks_uri: `${issuer.url}/keys?moved` }
    issuer.keys = [next]
    now += 30_000
    expect(await refused(await issuer.token(next, seconds))).toBe('nothing')
  })

  it('are not taken from metadata of another issuer', async () => {
    issuer.metadata = { issuer: 'https://login.example.dk', jwks_uri: `${issuer.url}/keys` }
    await keys.start()
    expect(keys.fault).toMatch(/its metadata are of another issuer$/)
  })

  it('are read where it is said that they are', async () => {
    issuer.metadata = {}
    const told = new IssuerKeys({ issuer: issuer.url, jwks: `${issuer.url}/keys`, log: quiet, now: () => now })
    expect(await refused(await issuer.token(ours, seconds), tokens({ keys: told }))).toBe('nothing')
    told.stop()
  })
})
