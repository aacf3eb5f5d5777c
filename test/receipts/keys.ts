import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import type { ReceiptKeys } from '../../src/receipts/receipt-keys.ts'

/** Keys of tests: the same for a name each time, and nobody's secret. */

/** What precedes the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key of a name, as an entry of a keys file. */
export const keyEntry = (kid: string) => {
  const bytes = createHash('sha256').update(`a key for tests alone: ${kid}`).digest()
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return {
    key,
    entry: {
      kty: 'OKP' as const,
      crv: 'Ed25519' as const,
      kid,
      use: 'sig' as const,
      alg: 'EdDSA' as const,
      x,
      d: bytes.toString('base64url'),
    },
  }
}

/** Keys of which the first signs, and all check. */
export const receiptKeys = (first: string, ...before: readonly string[]): ReceiptKeys => ({
  kid: first,
  signing: keyEntry(first).key,
  known: { keys: [first, ...before].map((kid) => publicPart(kid)) },
})

const publicPart = (kid: string) => {
  const { d: _, ...entry } = keyEntry(kid).entry
  return entry
}
