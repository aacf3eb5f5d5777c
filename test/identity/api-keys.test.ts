import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readKeysFile } from '../../src/identity/api-keys.ts'
import { TOKEN } from './letting-office.ts'

const folder = mkdtempSync(join(tmpdir(), 'anvis-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a keys file', () => {
  const file = (content: unknown): string => {
    const path = join(folder, `${Math.random()}.keys`)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  const sha256 = 'ab'.repeat(32)
  const scopes = ['decisions']

  it('names who may ask, and for what', () => {
    expect(readKeysFile(file({ keys: [{ name: 'a', sha256, scopes }] }))).toEqual([
      { name: 'a', issuer: null, scopes, sha256: Buffer.from(sha256, 'hex') },
    ])
  })

  it.each([
    ['no JSON', '{'],
    ['a list', []],
    ['empty', { keys: [] }],
    ['a key without a hash', { keys: [{ name: 'a', scopes }] }],
    ['a hash in capitals', { keys: [{ name: 'a', sha256: sha256.toUpperCase(), scopes }] }],
    ['a token in place of its hash', { keys: [{ name: 'a', sha256: TOKEN, scopes }] }],
    ['a key without scopes', { keys: [{ name: 'a', sha256 }] }],
    ['a key that may nothing', { keys: [{ name: 'a', sha256, scopes: [] }] }],
    ['a scope that is none', { keys: [{ name: 'a', sha256, scopes: ['register:read'] }] }],
    [
      'a name twice',
      {
        keys: [
          { name: 'a', sha256, scopes },
          { name: 'a', sha256: 'cd'.repeat(32), scopes },
        ],
      },
    ],
    [
      'a hash twice',
      {
        keys: [
          { name: 'a', sha256, scopes },
          { name: 'b', sha256, scopes },
        ],
      },
    ],
  ])('is not %s', (_what, content) => {
    expect(() => readKeysFile(file(content))).toThrow()
  })
})
