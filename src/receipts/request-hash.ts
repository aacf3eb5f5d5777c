import { createHmac, randomBytes } from 'node:crypto'
import { DecisionRequest } from '../law/facts.ts'
import { canonicalJson } from './receipt.ts'

const SALT_BYTES = 32

/** A salt of its own for each receipt: by it nobody can tell that two receipts are of one case, or try out cases. */
export const newSalt = (): string => randomBytes(SALT_BYTES).toString('base64url')

/** How an answer is to be written says nothing of the case. */
const facts: ReadonlySet<string> = new Set(Object.keys(DecisionRequest.properties).filter((name) => name !== 'options'))

/**
 * What a receipt says of the request: of its facts alone, without its options, or the `id` that it has in a batch.
 *
 * @param salt in base64url.
 */
export const requestHash = (request: DecisionRequest, salt: string): string => {
  const stated = Object.fromEntries(Object.entries(request).filter(([name]) => facts.has(name)))
  return createHmac('sha256', Buffer.from(salt, 'base64url')).update(canonicalJson(stated)).digest('base64url')
}
