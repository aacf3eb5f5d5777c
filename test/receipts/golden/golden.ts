import { readFileSync } from 'node:fs'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { DecisionRequest } from '../../../src/law/facts.ts'
import { readRegister } from '../../../src/register/load.ts'
import type { RegisterSnapshot } from '../../../src/register/snapshot.ts'
import { receiptKeys } from '../keys.ts'

/**
 * Receipts that were handed out once, with the requests they are of and the register they rest on. They are never
 * made anew: a version that decides one of them otherwise has another law, and says so by its revision.
 */

const Golden = Type.Object(
  { request: DecisionRequest, salt: Type.String(), jws: Type.String() },
  { additionalProperties: false },
)

const golden = Compile(Golden)

const textOf = (name: string): string => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')

export const goldenReceipts = textOf('receipts.ndjson')
  .split('\n')
  .slice(0, -1)
  .map((line) => golden.Parse(JSON.parse(line)))

export const goldenRegister: RegisterSnapshot = readRegister(
  Buffer.from(textOf('register.json')),
  'of the golden receipts',
  new Date('2026-11-26T12:00:00Z'),
)

/** Signed the later half; the earlier was signed by a key that has been rotated out. */
export const goldenKeys = receiptKeys('golden-2', 'golden-1')
