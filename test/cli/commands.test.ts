import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { apiKeyOf, readKeysFile } from '../../src/identity/api-keys.ts'
import { RegisterKeeper } from '../../src/register/keeper.ts'
import { RegisterCopy } from '../../src/register/register-copy.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { listen, service } from '../http/service.ts'
import { identity, TOKEN } from '../identity/letting-office.ts'
import { bytesOf, smallDocument } from '../register/document.ts'
import { quiet, sourceOf } from '../register/keeping.ts'
import { World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.end())

const small = (sequence: number, name = 'Åparken'): Buffer => {
  const document = { ...smallDocument(), sequence }
  document.areas[1] = { areaId: 'off', name, municipalityCode: '0540' }
  return bytesOf(document)
}

describe('anvis', () => {
  it.each([
    ['--help', /^Usage: anvis/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
    ['register --help', /import .*check .*diff .*publish/s],
    ['register import --help', /--list-date/],
    ['register publish --help', /ANVIS_TOKEN/],
  ])('%s helps', async (args, said) => {
    const { code, out } = await world.anvis(args.split(' '))
    expect([code, out]).toEqual([0, expect.stringMatching(said)])
  })

  it.each(['nonsense', 'register nonsense', 'register check', 'register diff a', 'register check a --nonsense', 'key'])(
    'does not take %s',
    async (args) => {
      const { code, err } = await world.anvis(args.split(' '))
      expect([code, err]).toEqual([2, expect.stringMatching(/error: /)])
    },
  )
})

describe('anvis register check', () => {
  it('says of a valid register what it holds', async () => {
    const file = world.file('r.json', small(9))
    const { code, out } = await world.anvis(['register', 'check', file])
    expect(code).toBe(0)
    expect(out).toContain(`${file} is a valid register.`)
    expect(out).toContain(revisionOf(small(9)))
    const { out: json } = await world.anvis(['register', 'check', file, '--json'])
    expect(JSON.parse(json)).toMatchObject({ valid: true, sequence: 9, revision: revisionOf(small(9)) })
  })

  it('says of one that is not where it is wrong', async () => {
    const document = smallDocument()
    document.departments[0] = { departmentId: 'on-1', name: 'A', municipalityCode: '0540', areaId: 'nowhere' }
    const file = world.file('r.json', bytesOf(document))
    const { code, out, err } = await world.anvis(['register', 'check', file])
    expect(code).toBe(1)
    expect(out).toBe('/departments/0/areaId names the area "nowhere", which the register does not have\n')
    expect(err).toContain('cannot be used')
    const { out: json } = await world.anvis(['register', 'check', file, '--json'])
    expect(JSON.parse(json)).toMatchObject({ valid: false, errors: [{ pointer: '/departments/0/areaId' }] })
  })

  it.each([
    ['what is no JSON', '{', 1],
    ['an empty file', '', 1],
  ])('refuses %s', async (_what, content, code) => {
    expect((await world.anvis(['register', 'check', world.file('r.json', content)])).code).toBe(code)
  })

  it('cannot check what is not there', async () => {
    expect((await world.anvis(['register', 'check', world.path('none.json')])).code).toBe(2)
  })
})

describe('anvis register diff', () => {
  it('is 0 where nothing of substance differs, 1 where it does, and 2 where it cannot tell', async () => {
    const a = world.file('a.json', small(7))
    const b = world.file('b.json', small(8))
    const c = world.file('c.json', small(8, 'Engparken'))
    expect((await world.anvis(['register', 'diff', a, a])).code).toBe(0)
    expect((await world.anvis(['register', 'diff', a, b])).code).toBe(0)
    const { code, out } = await world.anvis(['register', 'diff', a, c])
    expect([code, out]).toEqual([1, expect.stringContaining('~ Engparken (off): name')])
    expect((await world.anvis(['register', 'diff', a, world.file('d.json', '{}')])).code).toBe(2)
    const { out: json } = await world.anvis(['register', 'diff', a, c, '--json'])
    expect(JSON.parse(json)).toMatchObject({ identical: false, effects: [] })
  })
})

describe('anvis key', () => {
  it('makes a token, and the entry by which a service knows it', async () => {
    const { code, out } = await world.anvis(['key', 'Boligforeningen Nord', '--scope', 'register:write', '--json'])
    expect(code).toBe(0)
    const { token, entry } = JSON.parse(out)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(entry).toEqual({
      name: 'Boligforeningen Nord',
      sha256: createHash('sha256').update(token).digest('hex'),
      scopes: ['register:write'],
    })
    const [key] = readKeysFile(world.file('keys.json', JSON.stringify({ keys: [entry] })))
    expect(key).toEqual(apiKeyOf('Boligforeningen Nord', token, ['register:write']))
  })
})

describe('anvis register publish', () => {
  let url: string
  let keeper: RegisterKeeper
  const copies = new World()
  let close: () => Promise<unknown>

  beforeAll(async () => {
    keeper = new RegisterKeeper({
      log: quiet,
      shipped: sourceOf(() => small(7)),
      copy: new RegisterCopy(copies.path('copy.json')),
      interval: 60_000,
    })
    await keeper.start()
    const running = await service({
      register: () => keeper.current,
      publish: (bytes, expected) => keeper.publish(bytes, expected),
      identity,
    })
    url = `http://127.0.0.1:${await listen(running)}`
    close = () => running.app.close()
  })
  afterAll(async () => {
    await close()
    await keeper.stop()
    copies.end()
  })

  const publishing = (bytes: Uint8Array, ...options: string[]) => {
    world.env = { ANVIS_TOKEN: TOKEN }
    return world.anvis(['register', 'publish', world.file('r.json', bytes), '--to', url, ...options])
  }

  const inUse = () => keeper.current?.document.sequence

  it('shows what would change, and publishes nothing, in a dry run', async () => {
    const { code, out } = await publishing(small(8, 'Engparken'), '--dry-run')
    expect([code, inUse()]).toEqual([0, 7])
    expect(out).toContain('~ Engparken (off): name')
    expect(out).toContain('A dry run: nothing is published.')
  })

  it('does nothing unasked: nobody there, or somebody who says no', async () => {
    expect((await publishing(small(8))).code).toBe(2)
    world.env = { ANVIS_TOKEN: TOKEN }
    const file = world.file('r.json', small(8))
    const { code, err } = await world.anvis(['register', 'publish', file, '--to', url], 'no')
    expect([code, err, inUse()]).toEqual([1, expect.stringContaining('[y/N]'), 7])
  })

  it('publishes, and then finds it published', async () => {
    const { code, out } = await publishing(small(8, 'Engparken'), '--yes')
    expect([code, out, inUse()]).toEqual([0, expect.stringContaining('Published: sequence 8'), 8])
    expect(out).toContain('by letting-office at')
    const again = await publishing(small(8, 'Engparken'), '--yes')
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Already published: sequence 8')])
  })

  it('publishes where somebody says yes', async () => {
    world.env = { ANVIS_TOKEN: TOKEN }
    const file = world.file('r.json', small(9, 'Søparken'))
    expect((await world.anvis(['register', 'publish', file, '--to', `${url}/`], 'y')).code).toBe(0)
    expect(inUse()).toBe(9)
  })

  it('does not publish what is not newer, unless it may raise the sequence', async () => {
    const { code, err } = await publishing(small(9, 'Bakken'), '--yes')
    expect([code, err, inUse()]).toEqual([1, expect.stringContaining('--bump'), 9])
    expect((await publishing(small(9, 'Bakken'), '--yes', '--bump')).code).toBe(0)
    expect(inUse()).toBe(10)
  })

  it('does not publish what is no register', async () => {
    expect((await publishing(Buffer.from('{}'), '--yes')).code).toBe(1)
  })

  it('needs a token that the service knows, and never shows it', async () => {
    const file = world.file('r.json', small(99))
    const args = ['register', 'publish', file, '--to', url, '--yes']
    expect((await world.anvis(args)).code).toBe(2)
    world.env = { ANVIS_TOKEN: 'a-token-that-nobody-knows' }
    const { code, out, err } = await world.anvis(args)
    expect([code, inUse()]).toEqual([1, 10])
    expect(out + err).not.toContain('a-token-that-nobody-knows')
    const named = world.file('token', `${TOKEN}\n`)
    world.env = {}
    expect((await world.anvis([...args, '--token-file', named])).code).toBe(0)
  })

  it('says so where nothing listens', async () => {
    world.env = { ANVIS_TOKEN: TOKEN }
    const file = world.file('r.json', small(100))
    const { code, err } = await world.anvis(['register', 'publish', file, '--to', 'http://127.0.0.1:9', '--yes'])
    expect([code, err]).toEqual([2, expect.stringMatching(/nothing listens there|cannot be asked/)])
  })

  it('compares with what a service has', async () => {
    const file = world.file('r.json', small(200, 'Torvet'))
    const { code, out } = await world.anvis(['register', 'diff', url, file])
    expect([code, out]).toEqual([1, expect.stringContaining('Torvet (off)')])
  })
})
