import { describe, expect, it } from 'vitest'
import { decideRequest, type Setting } from '../../src/decision/decision.ts'
import { day } from '../../src/law/calendar.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { receiptOf } from '../../src/receipts/receipt.ts'
import { requestHash } from '../../src/receipts/request-hash.ts'
import { receipter, signReceipt } from '../../src/receipts/sign.ts'
import { Verifier } from '../../src/receipts/verify.ts'
import { request } from '../batch/requests.ts'
import { smallRegister } from '../register/document.ts'
import { keyEntry, receiptKeys } from './keys.ts'

const register = smallRegister()
const keys = receiptKeys('one')
const now = new Date('2024-03-01T12:00:00Z')
const setting: Setting = { register, today: day('2024-03-01'), now, receipter: receipter(keys) }

const asked: DecisionRequest = { ...request, dwelling: { ...request.dwelling, areaId: 'on' } }

const receiptFor = (of: DecisionRequest = asked) => {
  const decided = decideRequest({ ...of, options: { ...of.options, receipt: true } }, setting)
  if ('problem' in decided || decided.decision.receipt === undefined) throw new Error('there is no receipt')
  return { ...decided.decision.receipt, decision: decided.decision }
}

const verifierOf = (known = keys.known, kept = true) =>
  new Verifier({ known, register: async () => (kept ? register : undefined), now: () => now })

const verifier = verifierOf()

const payloadOf = (jws: string) => JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString())

describe('a receipt', () => {
  it('is valid, of its request, and decided alike again', async () => {
    const { jws, salt, decision } = receiptFor()
    expect(await verifier.verify({ jws, salt, request: asked })).toMatchObject({
      signature: 'valid',
      receipt: {
        outcome: decision.outcome,
        decisionDate: '2024-03-01',
        register: { revision: register.stamp.revision },
      },
      request: 'same',
      replay: { result: 'same', differences: [] },
    })
  })

  it('names every rule that applied, also where the answer was to carry the decisive ones alone', () => {
    const all = receiptFor()
    const few = receiptFor({ ...asked, options: { reasons: 'decisive' } })
    expect(few.decision.reasons.length).toBeLessThan(all.decision.reasons.length)
    expect(payloadOf(few.jws).rules).toEqual(payloadOf(all.jws).rules)
    expect(payloadOf(all.jws).rules.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      all.decision.reasons.map(({ ruleId }) => ruleId).toSorted(),
    )
  })

  it('holds no fact, and not the same hash twice', () => {
    const [one, other] = [receiptFor(), receiptFor()]
    expect(payloadOf(one.jws).request).not.toBe(payloadOf(other.jws).request)
    expect(Object.keys(payloadOf(one.jws)).toSorted()).toEqual(
      ['decisionDate', 'format', 'law', 'outcome', 'register', 'request', 'rules', 'service'].toSorted(),
    )
  })

  it('is of its request in whatever order that is written, and however its answer is to be', async () => {
    const { jws, salt } = receiptFor()
    const { pathway, ...rest } = asked
    const turned: DecisionRequest = { ...rest, options: { reasons: 'decisive' }, pathway }
    expect(await verifier.verify({ jws, salt, request: turned })).toMatchObject({ request: 'same' })
  })

  it('is of no other request, and by no other salt', async () => {
    const { jws, salt } = receiptFor()
    const other: DecisionRequest = { ...asked, dwelling: { ...asked.dwelling, rooms: 2 } }
    const different = { signature: 'valid', request: 'different', replay: null }
    expect(await verifier.verify({ jws, salt, request: other })).toMatchObject(different)
    expect(await verifier.verify({ jws, salt: receiptFor().salt, request: asked })).toMatchObject(different)
  })

  it('of a request without a date is replayed on the day it was decided', async () => {
    const { decisionDate: _, ...undated } = asked
    const { jws, salt } = receiptFor(undated)
    expect(payloadOf(jws).decisionDate).toBe('2024-03-01')
    expect(await verifier.verify({ jws, salt, request: undated })).toMatchObject({
      request: 'same',
      replay: { result: 'same' },
    })
  })

  it('is checked without its request, too', async () => {
    expect(await verifier.verify({ jws: receiptFor().jws })).toMatchObject({
      signature: 'valid',
      request: 'not-compared',
      replay: null,
    })
  })

  it('says where it was decided otherwise', async () => {
    const { salt, decision } = receiptFor()
    const hash = requestHash(asked, salt)
    const honest = receiptOf(decision, hash, register.stamp)
    const [first, ...others] = honest.rules
    const jws = signReceipt(
      {
        ...honest,
        outcome: honest.outcome === 'permitted' ? 'prohibited' : 'permitted',
        rules: [{ ruleId: 'no-such-rule', verdict: 'bars', liftedBy: 'another' }, ...others],
        law: { ...honest.law, revision: 0, reviewedOn: '2020-01-01' },
        service: { name: 'anvis', version: '0.0.1' },
      },
      keys,
    )
    const { replay } = await verifier.verify({ jws, salt, request: asked })
    expect(replay?.result).toBe('different')
    expect(replay?.differences).toEqual(
      expect.arrayContaining([
        { pointer: '/law/revision', before: '0', now: '1' },
        { pointer: '/rules/no-such-rule', before: 'bars, lifted by another', now: null },
        { pointer: `/rules/${first?.ruleId}`, before: null, now: expect.any(String) },
      ]),
    )
    expect(replay?.differences.map(({ pointer }) => pointer)).toContain('/outcome')
    expect(replay?.differences).toHaveLength(4)
  })

  it('is not replayed where its register is not kept, nor where the request cannot be decided', async () => {
    const { jws, salt } = receiptFor()
    expect((await verifierOf(keys.known, false).verify({ jws, salt, request: asked })).replay).toMatchObject({
      result: 'not-possible',
      detail: expect.stringContaining('revision'),
    })
    const elsewhere: DecisionRequest = { ...asked, dwelling: { ...asked.dwelling, areaId: 'nowhere' } }
    const honest = receiptOf(receiptFor().decision, requestHash(elsewhere, salt), register.stamp)
    const { replay } = await verifier.verify({ jws: signReceipt(honest, keys), salt, request: elsewhere })
    expect(replay).toMatchObject({ result: 'not-possible', detail: expect.any(String) })
  })
})

describe('a signature', () => {
  it('does not hold for a receipt of which one character is another', async () => {
    const { jws } = receiptFor()
    const swapped = (character: string): string => (character === 'A' ? 'B' : 'A')
    const places = Array.from({ length: 60 }, (_, index) => Math.floor((index * (jws.length - 3)) / 59))
    for (const place of places.filter((at) => jws[at] !== '.')) {
      const changed = jws.slice(0, place) + swapped(jws[place] ?? '') + jws.slice(place + 1)
      const { signature, receipt } = await verifier.verify({ jws: changed })
      expect([place, signature === 'valid', receipt]).toEqual([place, false, null])
    }
  })

  it.each([
    ['nothing', ''],
    ['no JWS', 'a.b'],
    ['a token of no algorithm', `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
    ['one without a key', `${Buffer.from('{"alg":"EdDSA"}').toString('base64url')}.e30.AAAA`],
    ['an HMAC by the public key', `${Buffer.from('{"alg":"HS256","kid":"one"}').toString('base64url')}.e30.AAAA`],
  ])('is not in %s', async (_name, jws) => {
    expect(await verifierOf(receiptKeys('one', 'two').known).verify({ jws })).toMatchObject({
      signature: expect.stringMatching(/^(invalid|unknown-key)$/),
      receipt: null,
    })
  })

  it('of a key that is not known says nothing', async () => {
    const { jws } = receiptFor()
    expect((await verifierOf(receiptKeys('two').known).verify({ jws })).signature).toBe('unknown-key')
    expect((await verifierOf({ keys: [] }).verify({ jws })).signature).toBe('unknown-key')
  })

  it('of a key that was rotated out still holds', async () => {
    const { jws, salt } = receiptFor()
    const found = await verifierOf(receiptKeys('two', 'one').known).verify({ jws, salt, request: asked })
    expect(found).toMatchObject({ signature: 'valid', replay: { result: 'same' } })
  })

  it('of another key under the same name does not hold', async () => {
    const forged = receipter({ ...keys, signing: keyEntry('forger').key })
    const { jws } = forged(asked, receiptFor().decision, register.stamp)
    expect((await verifier.verify({ jws })).signature).toBe('invalid')
  })

  it('of the right key makes no receipt of anything else', async () => {
    const { jws } = receiptFor()
    const honest = payloadOf(jws)
    expect((await verifier.verify({ jws: signReceipt({ ...honest, format: 'another' }, keys) })).signature).toBe(
      'invalid',
    )
  })
})
