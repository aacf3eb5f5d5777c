import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { apiKeyOf } from '../../../src/identity/api-keys.ts'
import { Identity } from '../../../src/identity/identity.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { RegisterKeeper } from '../../../src/register/keeper.ts'
import type { Publication } from '../../../src/register/publication.ts'
import { RegisterCopy } from '../../../src/register/register-copy.ts'
import { revisionOf } from '../../../src/register/revision.ts'
import { bytesOf, smallDocument } from '../../register/document.ts'
import { quiet, sourceOf } from '../../register/keeping.ts'
import { service } from '../service.ts'

const folder = mkdtempSync(join(tmpdir(), 'anvis-publishing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const URL_PATH = '/v1/register/document'
const TOKEN = 'a-token-of-the-letting-office'
const keys = [
  apiKeyOf('other', 'another-token-altogether', ['register:write']),
  apiKeyOf('letting-office', TOKEN, ['register:write']),
]
const identity = new Identity({ keys })

/** A service that keeps a small register, and a copy on disk. */
const publishing = async (log: string[] = [], level: 'info' | 'silent' = 'info', who = identity) => {
  const keeper = new RegisterKeeper({
    log: quiet,
    shipped: sourceOf(() => bytesOf(smallDocument())),
    copy: new RegisterCopy(join(folder, `${Math.random()}.json`)),
    interval: 60_000,
  })
  await keeper.start()
  const { app } = await service({
    register: () => keeper.current,
    publish: (bytes, expected) => keeper.publish(bytes, expected),
    identity: who,
    log: { level, destination: { write: (line) => log.push(line) } },
  })
  const revision = () => keeper.current?.stamp.revision ?? ''
  const put = (payload: string | Buffer, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'PUT',
      url: URL_PATH,
      payload,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${TOKEN}`,
        'if-match': `"${revision()}"`,
        ...headers,
      },
    })
  return { app, put, revision, keeper }
}

const next = (change: (document: RegisterDocument) => void = () => {}): Buffer => {
  const document = { ...smallDocument(), sequence: 8 }
  change(document)
  return bytesOf(document)
}

describe('GET /v1/register/document', async () => {
  const { app, revision } = await publishing()

  it('is the document byte for byte, its revision being its ETag and its digest', async () => {
    const { statusCode, headers, rawPayload } = await app.inject(URL_PATH)
    expect(statusCode).toBe(200)
    expect(rawPayload.equals(bytesOf(smallDocument()))).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      etag: `"${revisionOf(rawPayload)}"`,
      'register-revision': revision(),
      'repr-digest': `sha-256=:${Buffer.from(revision(), 'hex').toString('base64')}:`,
    })
  })

  it.each([
    ['the revision', () => `"${revision()}"`, 304],
    ['one of several', () => `"x", W/"${revision()}"`, 304],
    ['anything', () => '*', 304],
    ['another', () => '"x"', 200],
    ['the revision without quotes', () => revision(), 200],
  ])('where If-None-Match names %s', async (_what, tag, status) => {
    const answer = await app.inject({ url: URL_PATH, headers: { 'if-none-match': tag() } })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers.etag).toBe(`"${revision()}"`)
    if (status === 304) expect(answer.rawPayload).toHaveLength(0)
  })
})

it('a register is sent to however many readers without being copied', async () => {
  const sent: unknown[] = []
  const { app, register } = await service({}, (prepared) => {
    prepared.addHook('onSend', async (_request, _reply, payload) => {
      sent.push(payload)
      return payload
    })
  })
  for (const url of [URL_PATH, `/v1/register/revisions/${register.stamp.revision}`]) {
    expect((await app.inject(url)).rawPayload.equals(register.bytes)).toBe(true)
    const payload = sent.pop()
    expect(payload instanceof Buffer && payload.buffer === register.bytes.buffer, url).toBe(true)
  }
})

describe('PUT /v1/register/document', () => {
  it('publishes, tells who, when, from what and to what, and is read at once', async () => {
    const log: string[] = []
    const { app, put, revision } = await publishing(log)
    const before = revision()
    const answer = await put(next())
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      revision: revisionOf(next()),
      previousRevision: before,
      sequence: 8,
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      publishedBy: 'letting-office',
    })
    expect(answer.headers.etag).toBe(`"${revisionOf(next())}"`)
    expect((await app.inject(URL_PATH)).rawPayload.equals(next())).toBe(true)
    const line = log.map((text) => JSON.parse(text)).find(({ audit }) => audit === 'register')
    const { publishedAt: at } = answer.json()
    expect(line).toMatchObject({ by: 'letting-office', at, from: before, to: revisionOf(next()), sequence: 8 })
  })

  it('is logged whatever the level of the log', async () => {
    const log: string[] = []
    const { put } = await publishing(log, 'silent')
    await put(next())
    expect(log.map((text) => JSON.parse(text).msg)).toEqual(['register published'])
  })

  it('is one line of the log, whatever the issuer calls the client', async () => {
    const log: string[] = []
    const name = 'x\n{"audit":"register","by":"letting-office"}\u2028\u001b[2K'
    const client = { name, issuer: 'https://login.example.dk', scopes: ['register:write'] as const }
    const accessTokens = { clientOf: () => client }
    const { put } = await publishing(log, 'info', new Identity({ keys: [], accessTokens }))
    expect((await put(next(), { authorization: 'Bearer a.b.c' })).statusCode).toBe(200)
    const told = log
      .join('')
      .split('\n')
      .filter((line) => line.includes('"audit"'))
    expect(told.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ by: name, issuer: 'https://login.example.dk' }),
    ])
    expect(told.join()).not.toContain('\u001b')
  })

  it('is answered again, and not done again, where the answer was lost', async () => {
    const { put, revision } = await publishing()
    const ifMatch = `"${revision()}"`
    await put(next())
    const again = await put(next(), { 'if-match': ifMatch })
    expect(again.statusCode).toBe(200)
    expect(again.json()).toMatchObject({ revision: revisionOf(next()), previousRevision: null })
  })

  it('loses a race that another has won', async () => {
    const { put, revision } = await publishing()
    const ifMatch = `"${revision()}"`
    const [first, second] = await Promise.all([
      put(next(), { 'if-match': ifMatch }),
      put(
        next(({ areas }) => areas.reverse()),
        { 'if-match': ifMatch },
      ),
    ])
    expect([first.statusCode, second.statusCode].toSorted()).toEqual([200, 412])
    const lost = first.statusCode === 412 ? first : second
    expect(lost.json()).toMatchObject({ type: '/problems/revision-moved', detail: expect.stringContaining(revision()) })
  })

  it.each([
    ['no If-Match', { 'if-match': '' }],
    ['any revision', { 'if-match': '*' }],
    ['a weak tag', { 'if-match': `W/"${'a'.repeat(64)}"` }],
    ['several revisions', { 'if-match': `"${'a'.repeat(64)}", "${'b'.repeat(64)}"` }],
    ['what is no revision', { 'if-match': '"1"' }],
  ])('needs a revision to follow: %s', async (_what, headers) => {
    const { put } = await publishing()
    const answer = await put(next(), headers)
    expect([answer.statusCode, answer.json().type]).toEqual([428, '/problems/revision-needed'])
  })

  it.each([
    ['none', {}, 'needed'],
    ['of another scheme', { authorization: `Basic ${TOKEN}` }, 'needed'],
    ['empty', { authorization: 'Bearer ' }, 'needed'],
    ['not known', { authorization: `Bearer ${TOKEN}x` }, 'refused'],
    ['the hash of one', { authorization: `Bearer ${keys[1]?.sha256.toString('hex')}` }, 'refused'],
  ])('needs a credential that is known: %s', async (_what, headers, told) => {
    const { app, revision } = await publishing()
    const answer = await app.inject({
      method: 'PUT',
      url: URL_PATH,
      payload: next(),
      headers: { 'content-type': 'application/json', 'if-match': `"${revision()}"`, ...headers },
    })
    expect([answer.statusCode, answer.json().type]).toEqual([401, `/problems/credential-${told}`])
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/)
    expect(answer.body).not.toContain(TOKEN)
    expect(revision()).toBe(revisionOf(bytesOf(smallDocument())))
  })

  it('is off where there is no credential', async () => {
    const { app } = await service()
    const answer = await app.inject({
      method: 'PUT',
      url: URL_PATH,
      payload: next(),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    })
    expect([answer.statusCode, answer.json().type]).toEqual([403, '/problems/writing-off'])
  })

  it.each([
    ['no JSON', '{', 'it is not JSON'],
    ['no register', '{}', 'it is not a valid register document'],
    [
      'an id that refers to nothing',
      next(({ departments }) =>
        departments.push({ departmentId: 'd', name: 'D', municipalityCode: '0751', areaId: 'nowhere' }),
      ),
      'it is not a valid register document (one fault)',
    ],
    [
      'two agreements of one basis for an area on a day',
      next(({ agreements }) =>
        agreements.push(...agreements.slice(0, 1).map((one) => ({ ...one, agreementId: 'again' }))),
      ),
      '(one fault)',
    ],
    [
      'what nests without end',
      `{"areas":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'it is not a valid register document',
    ],
  ])('refuses %s, and says where it is wrong', async (_what, payload, reason) => {
    const { put, revision } = await publishing()
    const before = revision()
    const answer = await put(payload)
    expect([answer.statusCode, answer.json().type]).toEqual([422, '/problems/invalid-register'])
    expect(answer.json().detail).toContain(reason)
    expect(revision()).toBe(before)
  })

  it('refuses an empty body', async () => {
    const { put } = await publishing()
    const answer = await put('')
    expect([answer.statusCode, answer.json().type]).toEqual([422, '/problems/invalid-register'])
  })

  it.each([7, 6])('refuses a register of sequence %i after one of 7', async (sequence) => {
    const { put } = await publishing()
    const answer = await put(
      next((document) => Object.assign(document, { sequence, areas: document.areas.toReversed() })),
    )
    expect([answer.statusCode, answer.json().type]).toEqual([422, '/problems/register-not-newer'])
    expect(answer.json().errors).toEqual([{ pointer: '/sequence', detail: expect.any(String) }])
  })

  it('says so where nothing can be published', async () => {
    const unavailable: Publication = { outcome: 'unavailable', reason: 'Redis does not answer' }
    const { app } = await service({ identity, publish: () => Promise.resolve(unavailable) })
    const answer = await app.inject({
      method: 'PUT',
      url: URL_PATH,
      payload: next(),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${TOKEN}`,
        'if-match': `"${'a'.repeat(64)}"`,
      },
    })
    expect([answer.statusCode, answer.json().type]).toEqual([503, '/problems/publishing-unavailable'])
    expect(answer.headers['retry-after']).toBe('5')
  })
})
