import { afterAll, describe, expect, it } from 'vitest'
import { readReceiptKeys } from '../../src/receipts/receipt-keys.ts'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.end())

describe('anvis receipt-key', () => {
  it('writes a keys file that can sign, and one that goes on from it', async () => {
    const first = await world.anvis(['receipt-key'])
    expect(first.code).toBe(0)
    const before = readReceiptKeys(world.file('first.json', first.out))
    const second = await world.anvis(['receipt-key', '--after', world.path('first.json')])
    const after = readReceiptKeys(world.file('second.json', second.out))
    expect(after.known.keys.map(({ kid }) => kid)).toEqual([after.kid, before.kid])
    expect(JSON.parse(second.out).keys[1].d).toBeUndefined()
  })

  it('says what is wrong with the file that it is to go on from', async () => {
    const { code, out, err } = await world.anvis(['receipt-key', '--after', world.file('none.json', '{"keys":[]}')])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('is not a set of Ed25519 keys')
    expect((await world.anvis(['receipt-key', '--after', world.path('nothing.json')])).code).toBe(2)
  })
})
