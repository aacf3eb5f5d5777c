import { sign } from 'node:crypto'
import type { Receipter } from '../decision/signed-receipt.ts'
import { canonicalJson, type Receipt, receiptOf } from './receipt.ts'
import type { ReceiptKeys } from './receipt-keys.ts'
import { newSalt, requestHash } from './request-hash.ts'

/** What the header of a receipt's JWS says it is, so that nothing else that is signed by such a key is taken for one. */
export const RECEIPT_TYPE = 'anvis-receipt'

const encoded = (text: string): string => Buffer.from(text).toString('base64url')

/**
 * Signs a receipt, as a JWS in compact form (RFC 7515, RFC 8037). By Node itself and not by a library of JWS, for those
 * only promise a signature, and an answer waits for nothing.
 */
export const signReceipt = (receipt: Receipt, { kid, signing }: ReceiptKeys): string => {
  const header = canonicalJson({ alg: 'EdDSA', kid, typ: RECEIPT_TYPE })
  const content = `${encoded(header)}.${encoded(canonicalJson(receipt))}`
  return `${content}.${sign(null, Buffer.from(content), signing).toString('base64url')}`
}

/** Makes receipts, each with a salt of its own. */
export const receipter =
  (keys: ReceiptKeys): Receipter =>
  (request, answer, register) => {
    const salt = newSalt()
    return { jws: signReceipt(receiptOf(answer, requestHash(request, salt), register), keys), salt }
  }
