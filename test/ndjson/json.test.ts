import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/ndjson/json.ts'

describe('reading JSON', () => {
  it.each<[string, Buffer, unknown]>([
    ['an object', Buffer.from('{"a":[1,null]}'), { value: { a: [1, null] } }],
    ['white space around it', Buffer.from(' \t\r\n1 '), { value: 1 }],
    ['a byte order mark', Buffer.from('\uFEFF{}'), { value: {} }],
    ['letters outside ASCII', Buffer.from('"Højstrupvej 👪"'), { value: 'Højstrupvej 👪' }],
    ['null', Buffer.from('null'), { value: null }],
    ['no bytes', Buffer.alloc(0), { fault: 'empty' }],
    ['only white space', Buffer.from(' \r\n'), { fault: 'empty' }],
    ['only a byte order mark', Buffer.from('\uFEFF'), { fault: 'empty' }],
    ['no JSON', Buffer.from('{a:1}'), { fault: 'not JSON' }],
    ['two texts', Buffer.from('{} {}'), { fault: 'not JSON' }],
    ['a space that is none to JSON', Buffer.from('\u00a0'), { fault: 'not JSON' }],
    ['ISO 8859-1', Buffer.from('"Højstrupvej"', 'latin1'), { fault: 'not UTF-8' }],
    ['a surrogate written as UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), { fault: 'not UTF-8' }],
  ])('%s', (_, bytes, expected) => {
    expect(readJson(bytes)).toEqual(expected)
  })

  it('keeps __proto__ as a property like any other', () => {
    const read = readJson(Buffer.from('{"__proto__":{"admin":true}}'))
    expect('value' in read && Object.keys(Object(read.value))).toEqual(['__proto__'])
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  it('survives nesting as deep as a line can hold', () => {
    const depth = 500_000
    expect(readJson(Buffer.from('['.repeat(depth) + ']'.repeat(depth)))).toHaveProperty('value')
  })
})
