import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readReceiptKeys, rotatedKeys } from '../../src/receipts/receipt-keys.ts'
import { keyEntry } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'anvis-receipt-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const fileOf = (content: unknown): string => {
  files += 1
  const path = join(folder, `${files}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const { entry } = keyEntry('one')
const { d: secret, ...open } = entry

describe('a file of keys for receipts', () => {
  it('signs with its first key, and checks with all, of which nothing secret is told', () => {
    const { kid, known } = readReceiptKeys(fileOf({ keys: [entry, keyEntry('two').entry] }))
    expect(kid).toBe('one')
    expect(known.keys.map((key) => key.kid)).toEqual(['one', 'two'])
    expect(JSON.stringify(known)).not.toContain(secret)
    expect(known.keys.flatMap((key) => Object.keys(key))).not.toContain('d')
  })

  it.each([
    ['not JSON', `{"d":"${secret}"`, /is not JSON$/],
    ['no key', { keys: [] }, /is not a set of Ed25519 keys: \/keys must have at least one item|\/keys/],
    ['a key that cannot sign', { keys: [open] }, /no private part/],
    ['two of one name', { keys: [entry, entry] }, /gives a kid twice/],
    [
      'another public part',
      { keys: [{ ...entry, x: keyEntry('two').entry.x }] },
      /is of another than the public|cannot be used/,
    ],
    ['another kind of key', { keys: [{ ...entry, crv: 'X25519' }] }, /\/keys\/0\/crv/],
    ['something else', { keys: [{ ...entry, more: secret }] }, /\/keys\/0\/more/],
  ])('is refused with %s, and not a word of it is told', (_name, content, why) => {
    const read = () => readReceiptKeys(fileOf(content))
    expect(read).toThrow(why)
    expect(read).not.toThrow(secret)
  })

  it('is rotated: a new key signs, the old ones check, and can no longer sign', async () => {
    const first = fileOf(await rotatedKeys(undefined))
    const second = fileOf(await rotatedKeys(first))
    const [before, after] = [readReceiptKeys(first), readReceiptKeys(second)]
    expect(after.kid).not.toBe(before.kid)
    expect(after.known.keys.map(({ kid }) => kid)).toEqual([after.kid, before.kid])
  })
})
