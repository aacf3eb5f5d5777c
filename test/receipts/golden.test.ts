import { describe, expect, it } from 'vitest'
import { decideRequest } from '../../src/decision/decision.ts'
import { day } from '../../src/law/calendar.ts'
import { LAW_REVISION } from '../../src/law/parameters.ts'
import { receiptOf } from '../../src/receipts/receipt.ts'
import { requestHash } from '../../src/receipts/request-hash.ts'
import { signReceipt } from '../../src/receipts/sign.ts'
import { Verifier } from '../../src/receipts/verify.ts'
import { version } from '../../src/version.ts'
import { goldenKeys, goldenReceipts, goldenRegister } from './golden/golden.ts'
import { receiptKeys } from './keys.ts'

/** What was handed out once holds: signed, of its request, and decided alike by this version. */

const signers = [receiptKeys('golden-1'), receiptKeys('golden-2')] as const

const verifier = new Verifier({
  known: goldenKeys.known,
  register: async (revision) => (revision === goldenRegister.stamp.revision ? goldenRegister : undefined),
  now: () => new Date('2026-11-26T12:00:00Z'),
})

describe('1,000 receipts that were handed out', () => {
  it('are as many, each of another case', () => {
    expect(new Set(goldenReceipts.map(({ request }) => JSON.stringify(request))).size).toBe(1000)
    expect(new Set(goldenReceipts.map(({ jws }) => jws)).size).toBe(1000)
  })

  it('are replayed alike in all that is law', async () => {
    const outcomes = new Set<string>()
    const departing: unknown[] = []
    for (const [index, { jws, salt, request }] of goldenReceipts.entries()) {
      const found = await verifier.verify({ jws, salt, request })
      outcomes.add(found.receipt?.outcome ?? 'none')
      const { differences = [], result = 'none' } = found.replay ?? {}
      // Another law may have another revision, but does not decide these otherwise unseen.
      const legal = differences.filter(({ pointer }) => pointer !== '/law/revision')
      const isSame = legal.length === 0 && (found.receipt?.law.revision !== LAW_REVISION || result === 'same')
      if (found.signature !== 'valid' || found.request !== 'same' || result === 'not-possible' || !isSame) {
        departing.push({ index, ...found })
      }
    }
    expect(departing).toEqual([])
    expect(outcomes).toEqual(new Set(['permitted', 'prohibited', 'assessment', 'undetermined']))
  })

  it('are made again byte for byte by the version that made them', () => {
    const setting = { register: goldenRegister, today: day('2026-11-26'), now: new Date('2026-11-26T12:00:00Z') }
    const departing = goldenReceipts.filter(({ request, salt, jws }) => {
      const [header = '', payload = ''] = jws.split('.').map((part) => Buffer.from(part, 'base64url').toString())
      if (JSON.parse(payload).service.version !== version) return false
      const decided = decideRequest(request, setting)
      if ('problem' in decided) return true
      const receipt = receiptOf(decided.decision, requestHash(request, salt), goldenRegister.stamp)
      return signReceipt(receipt, signers[JSON.parse(header).kid === 'golden-1' ? 0 : 1]) !== jws
    })
    expect(departing).toEqual([])
  })
})
