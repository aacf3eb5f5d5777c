import { describe, expect, it } from 'vitest'
import { ArchiveAway, RegisterArchive } from '../../../src/register/register-archive.ts'
import { revisionOf } from '../../../src/register/revision.ts'
import { request } from '../../batch/requests.ts'
import { receiptKeys } from '../../receipts/keys.ts'
import { bytesOf, smallDocument, smallRegister, snapshotOf } from '../../register/document.ts'
import { service } from '../service.ts'

const keys = receiptKeys('now', 'before')
const asked = { ...request, options: { receipt: true } }

const away = {
  document: () => Promise.reject(new ArchiveAway('the disk is away')),
  register: () => Promise.reject(new ArchiveAway('the disk is away')),
}

describe('a receipt', () => {
  it('comes with the answer, and is verified with the request', async () => {
    const { app } = await service({ receiptKeys: keys })
    const decided = await app.inject({ method: 'POST', url: '/v1/decisions', payload: asked })
    const { receipt, ...answer } = decided.json()
    const plain = await app.inject({ method: 'POST', url: '/v1/decisions', payload: request })
    expect(plain.json()).toEqual(answer)
    const verified = await app.inject({
      method: 'POST',
      url: '/v1/receipts/verify',
      payload: { ...receipt, request: asked },
    })
    expect(verified.statusCode).toBe(200)
    expect(verified.json()).toMatchObject({
      signature: 'valid',
      receipt: { outcome: answer.outcome },
      request: 'same',
      replay: { result: 'same', differences: [] },
    })
  })

  it('comes with each line of a batch that asks for one', async () => {
    const { app } = await service({ receiptKeys: keys })
    const lines = [
      { id: 'a', ...asked },
      { id: 'b', ...request },
    ]
    const answered = await app.inject({
      method: 'POST',
      url: '/v1/decisions/batch',
      headers: { 'content-type': 'application/x-ndjson' },
      payload: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    })
    const [a, b] = answered.body
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
    expect(b.decision.receipt).toBeUndefined()
    const payload = { ...a.decision.receipt, request: asked }
    const verified = await app.inject({ method: 'POST', url: '/v1/receipts/verify', payload })
    expect(verified.json()).toMatchObject({ request: 'same', replay: { result: 'same' } })
  })

  it('is refused by a service without a key, which says why', async () => {
    const { app } = await service()
    const answered = await app.inject({ method: 'POST', url: '/v1/decisions', payload: asked })
    expect([answered.statusCode, answered.json()]).toMatchObject([
      422,
      { type: '/problems/receipts-off', errors: [{ pointer: '/options/receipt' }] },
    ])
    const off = { ...request, options: { receipt: false } }
    expect((await app.inject({ method: 'POST', url: '/v1/decisions', payload: off })).statusCode).toBe(200)
  })

  it('is compared with no request without its salt', async () => {
    const { app } = await service({ receiptKeys: keys })
    const payload = { jws: 'x', request }
    const answered = await app.inject({ method: 'POST', url: '/v1/receipts/verify', payload })
    expect([answered.statusCode, answered.json().errors]).toEqual([
      400,
      [{ pointer: '/salt', detail: 'is required with a request' }],
    ])
  })

  it('is replayed by the register that was in use then', async () => {
    const [before, after] = [smallRegister(), snapshotOf({ ...smallDocument(), sequence: 8 })]
    let register = before
    const archive = new RegisterArchive([])
    archive.add(before)
    const { app } = await service({ register: () => register, receiptKeys: keys, archive })
    const inUse = { ...asked, dwelling: { ...request.dwelling, areaId: 'on' } }
    const { receipt } = (await app.inject({ method: 'POST', url: '/v1/decisions', payload: inUse })).json()
    register = after
    const payload = { ...receipt, request: inUse }
    const verified = await app.inject({ method: 'POST', url: '/v1/receipts/verify', payload })
    expect(verified.json()).toMatchObject({
      receipt: { register: { revision: before.stamp.revision } },
      replay: { result: 'same' },
    })
  })

  it('is not judged while the earlier registers cannot be read', async () => {
    let register = smallRegister()
    const { app } = await service({ register: () => register, receiptKeys: keys, archive: away })
    const inUse = { ...asked, dwelling: { ...request.dwelling, areaId: 'on' } }
    const { receipt } = (await app.inject({ method: 'POST', url: '/v1/decisions', payload: inUse })).json()
    register = snapshotOf({ ...smallDocument(), sequence: 8 })
    const payload = { ...receipt, request: inUse }
    const verified = await app.inject({ method: 'POST', url: '/v1/receipts/verify', payload })
    expect([verified.statusCode, verified.json().type]).toEqual([503, '/problems/archive-unavailable'])
  })
})

describe('the keys of receipts', () => {
  it('are read by anybody, without what is secret of them', async () => {
    const { app } = await service({ receiptKeys: keys })
    const answered = await app.inject('/.well-known/jwks.json')
    expect(answered.json()).toEqual(keys.known)
    expect(answered.json().keys.map(({ kid }: { kid: string }) => kid)).toEqual(['now', 'before'])
    expect(answered.body).not.toContain('"d"')
  })

  it('are none where the service signs nothing', async () => {
    const { app } = await service()
    expect((await app.inject('/.well-known/jwks.json')).json()).toEqual({ keys: [] })
  })
})

describe('an earlier register', () => {
  it('is read by its revision, byte for byte, and never changes', async () => {
    const archive = new RegisterArchive([])
    archive.add(smallRegister())
    const { app, register } = await service({ archive })
    for (const bytes of [bytesOf(smallDocument()), Buffer.from(register.bytes)]) {
      const answered = await app.inject(`/v1/register/revisions/${revisionOf(bytes)}`)
      expect(answered.rawPayload).toEqual(bytes)
      expect(answered.headers['cache-control']).toContain('immutable')
    }
  })

  it('is not found where it was never kept, and asked for again where that cannot be told', async () => {
    const { app } = await service()
    for (const name of ['a'.repeat(64), '..%2F..%2Fetc%2Fpasswd', 'x']) {
      expect((await app.inject(`/v1/register/revisions/${name}`)).statusCode).toBe(404)
    }
    const { app: other } = await service({ archive: away })
    const answered = await other.inject(`/v1/register/revisions/${'a'.repeat(64)}`)
    expect([answered.statusCode, answered.headers['retry-after']]).toEqual([503, '5'])
  })
})
