import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.end())

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('anvis key', () => {
  it('makes a token and the entry for the keys file', async () => {
    const { code, out, err } = await world.anvis(['key', 'Aarhus letting office'])
    expect(code).toBe(0)
    const [, token = '', entry = ''] = /^token {2}([\w-]{43})\nentry {2}(.+)\n$/.exec(out) ?? []
    expect(JSON.parse(entry)).toEqual({ name: 'Aarhus letting office', sha256: sha256(token) })
    expect(err).toContain('{ "keys": [ entry, … ] }')
    expect(err).not.toContain(token)
  })

  it('never twice the same', async () => {
    const [a, b] = await Promise.all([world.anvis(['key', 'a', '--json']), world.anvis(['key', 'a', '--json'])])
    expect(a.out).not.toBe(b.out)
  })

  it.each(['', ' ', 'x'.repeat(101), 'a\nb'])('not for the name %j', async (name) => {
    expect(await world.anvis(['key', name])).toMatchObject({ code: 2, out: '' })
  })
})
