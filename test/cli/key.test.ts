import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.end())

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('anvis key', () => {
  it('makes a token and the entry for the keys file', async () => {
    const { code, out, err } = await world.anvis([
      'key',
      'Aarhus letting office',
      '--scope',
      'decisions',
      'register:write',
    ])
    expect(code).toBe(0)
    const [, token = '', entry = ''] = /^token {2}([\w-]{43})\nentry {2}(.+)\n$/.exec(out) ?? []
    expect(JSON.parse(entry)).toEqual({
      name: 'Aarhus letting office',
      sha256: sha256(token),
      scopes: ['decisions', 'register:write'],
    })
    expect(err).toContain('{ "keys": [ entry, … ] }')
    expect(err).not.toContain(token)
  })

  it('never twice the same', async () => {
    const make = () => world.anvis(['key', 'a', '--scope', 'decisions', '--json'])
    const [a, b] = await Promise.all([make(), make()])
    expect(a.out).not.toBe(b.out)
  })

  it.each(['', ' ', 'x'.repeat(101), 'a\nb'])('not for the name %j', async (name) => {
    expect(await world.anvis(['key', name, '--scope', 'decisions'])).toMatchObject({ code: 2, out: '' })
  })

  it.each([[], ['--scope'], ['--scope', 'everything'], ['--scope', 'decisions,register:write']])(
    'not without a scope that there is: %j',
    async (...scope) => {
      expect(await world.anvis(['key', 'a', ...scope])).toMatchObject({ code: 2, out: '' })
    },
  )
})
