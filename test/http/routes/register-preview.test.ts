import { setImmediate } from 'node:timers/promises'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { Preview } from '../../../src/http/routes/register-preview.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { bytesOf, smallDocument, smallRegister } from '../../register/document.ts'
import { service } from '../service.ts'

describe('POST /v1/register/preview', async () => {
  const inUse = smallRegister()
  const { app } = await service({ register: () => inUse })
  const preview = async (payload: string | Buffer) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/register/preview',
      payload,
      headers: { 'content-type': 'application/json' },
    })
    if (answer.statusCode === 200) expect(Compile(Preview).Errors(answer.json())).toEqual([])
    expect(answer.headers['register-revision']).toBe(inUse.stamp.revision)
    return answer.json()
  }
  const draft = (change: (document: RegisterDocument) => void): Buffer => {
    const document = { ...smallDocument(), sequence: 8 }
    change(document)
    return bytesOf(document)
  }

  it('says what would change, and what of it changes decisions', async () => {
    const answer = await preview(
      draft(({ councilDecisions }) => {
        councilDecisions[1] = { type: 'stk7-exemption', areaId: 'off', from: '2022-01-01', to: '2026-06-30' }
      }),
    )
    expect(answer).toMatchObject({ valid: true, publishable: true, detail: null, errors: [], errorCount: 0 })
    expect(answer.diff).toMatchObject({
      identical: false,
      councilDecisions: { added: [], removed: [], changed: [], ended: [{ areaId: 'off', type: 'stk7-exemption' }] },
    })
    expect(answer.diff.effects[0]).toMatchObject({
      place: { areaId: 'off' },
      from: '2026-07-01',
      to: '2026-11-30',
      before: { stk7Exempt: true },
      after: { stk7Exempt: false },
    })
  })

  it('says so where nothing changes but the words', async () => {
    const answer = await preview(
      draft(({ areas }) => {
        areas[1] = { areaId: 'off', name: 'Åparken og Engen', municipalityCode: '0540' }
      }),
    )
    expect(answer.diff.areas.changed).toMatchObject([{ areaId: 'off' }])
    expect(answer.diff.effects).toEqual([])
  })

  it('compares a document that could not be published, and says why it could not', async () => {
    expect(await preview(bytesOf(smallDocument()))).toMatchObject({
      valid: true,
      publishable: false,
      detail: 'Its sequence must be higher than 7, that of the one in use.',
      diff: { identical: true },
    })
  })

  it('says where a document is wrong', async () => {
    const answer = await preview(
      draft(({ areas }) => {
        areas.splice(0, 1)
      }),
    )
    expect(answer).toMatchObject({ valid: false, publishable: false, diff: null })
    expect(answer.errorCount).toBe(answer.errors.length)
    expect(answer.errors[0]).toEqual({ pointer: expect.stringMatching(/^\//), detail: expect.any(String) })
  })

  it('tells of the first places only, and of how many there are', async () => {
    const answer = await preview(`{"areas":[${'1,'.repeat(5000)}1]}`)
    expect(answer.errors).toHaveLength(50)
    expect(answer.errorCount).toBe(1000)
  })

  it.each(['{', '[]', 'null', '""', '', '{"agreements":{"x":'.repeat(50_000)])(
    'takes %s for no register',
    async (text) => {
      expect(await preview(text)).toMatchObject({ valid: false, diff: null })
    },
  )

  /** So many areas that comparing them takes far longer than a turn of the event loop. */
  const vast = draft(({ areas }) => {
    for (let n = 0; n < 400; n += 1) areas.push({ areaId: `vast-${n}`, name: 'Åparken', municipalityCode: '0540' })
  })

  it('of very many areas lets others have their turn', async () => {
    let begun = false
    const busy = await service({
      register: () => {
        begun = true
        return inUse
      },
    })
    const ended: string[] = []
    const asked = busy.app
      .inject({
        method: 'POST',
        url: '/v1/register/preview',
        payload: vast,
        headers: { 'content-type': 'application/json' },
      })
      .then(() => ended.push('the preview'))
    while (!begun) await setImmediate()
    await busy.app.inject('/healthz').then(() => ended.push('another'))
    await asked
    expect(ended).toEqual(['another', 'the preview'])
  })

  it('is made one at a time, in the order in which they came', async () => {
    const ended: string[] = []
    const both = [preview(vast).then(() => ended.push('first')), preview('{').then(() => ended.push('second'))]
    await Promise.all(both)
    expect(ended).toEqual(['first', 'second'])
  })

  it('needs a body', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/register/preview' })
    expect([answer.statusCode, answer.json().type]).toEqual([400, '/problems/malformed-json'])
  })
})
