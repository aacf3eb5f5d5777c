import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shippedRegister } from '../../src/register/file-source.ts'
import { register } from '../register/import/list.ts'
import { fakeAnvis } from './fake-anvis.ts'
import { World } from './world.ts'

/** Which register an import extends, and how it writes the next. */

const document = `${JSON.stringify(register(), null, 1)}\n`
const service = await fakeAnvis(document)

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.end())

const importing = (...options: string[]) =>
  world.anvis([
    ...['register', 'import', '--list-date', '2025-12-01', '--designation', 'forebyggelsesomraade'],
    ...['--csv', world.file('liste.csv', 'Område;Kommune\nOpdigtlunden;Vejle\n'), ...options],
  ])

describe('the register that an import extends', () => {
  it('is the one that is named', async () => {
    const base = world.file('base.json', document)
    world.env = { ANVIS_REGISTER: world.path('another.json') }
    expect((await importing('--register', base, '--dry-run')).out).toContain(`extend: ${base}, sequence 4.`)
  })

  it('else the file of the service', async () => {
    world.env = { ANVIS_REGISTER: world.file('configured.json', document) }
    expect((await importing('--dry-run')).out).toContain(`extend: ${world.path('configured.json')}, sequence 4.`)
  })

  it.each([{}, { ANVIS_REGISTER: '' }, { ANVIS_REGISTER: 'https://anvis.example/v1/register/document' }])(
    'else the one that ships: %j',
    async (env) => {
      Object.assign(world, { env })
      expect((await importing('--dry-run')).out).toContain(`extend: ${shippedRegister}, sequence `)
    },
  )

  it('may be that of a running Anvis', async () => {
    const { code, out } = await importing('--register', service.url, '--out', world.path('out.json'))
    expect(code).toBe(0)
    expect(out).toContain(`  anvis register diff ${service.url} ${world.path('out.json')}\n`)
  })

  it('must be valid', async () => {
    const base = world.file('base.json', '{}')
    expect(await importing('--register', base, '--dry-run')).toMatchObject({
      code: 2,
      err: expect.stringContaining('/schemaVersion is required'),
    })
  })
})

describe('the register that an import writes', () => {
  it('is written as the one that ships is, and leaves nothing beside it', async () => {
    const base = world.file('base.json', document)
    expect(await importing('--register', base, '--out', world.path('out.json'))).toMatchObject({ code: 0, err: '' })
    const text = world.read('out.json')
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`)
    expect(JSON.parse(text).sequence).toBe(5)
    expect(readdirSync(world.folder).toSorted()).toEqual(['base.json', 'liste.csv', 'out.json'])
  })

  it('may take the place of the one that it extends', async () => {
    const base = world.file('base.json', document)
    const { out } = await importing('--register', base, '--out', base)
    expect(JSON.parse(world.read('base.json')).sequence).toBe(5)
    expect(out).not.toContain('register diff')
  })

  it('leaves that as it is where a row is open', async () => {
    const base = world.file('base.json', document)
    world.file('andre.csv', 'Område;Kommune\nOpdigtlund;Vejle\n')
    expect((await importing('--register', base, '--out', base, '--csv', world.path('andre.csv'))).code).toBe(1)
    expect(world.read('base.json')).toBe(document)
  })

  it('is not written while a row is not understood, though all others are settled', async () => {
    const base = world.file('base.json', document)
    world.file('andre.csv', 'Område;Kommune\nOpdigtlunden;Vejle\nSkinhøj;\n')
    const options = ['--register', base, '--out', world.path('out.json'), '--csv', world.path('andre.csv')]
    const { code, out, err } = await importing(...options)
    expect(code).toBe(1)
    expect(out).toContain(
      '  line 3: "Skinhøj" - it has no municipality\n    if it is no part of the list: --skip-line 3\n',
    )
    expect(err).toMatch(/^Nothing is written\./)
    expect(readdirSync(world.folder)).not.toContain('out.json')
    expect(await importing(...options, '--skip-line', '3')).toMatchObject({ code: 0 })
  })

  it('must have a place, but in a dry run', async () => {
    expect(await importing()).toMatchObject({
      code: 2,
      err: 'Say where to write the register: --out FILE, or --dry-run.\n',
    })
  })

  it('names the file of the list as the source, unless told otherwise', async () => {
    const base = world.file('base.json', document)
    const sources = () => JSON.parse(world.read('out.json')).editions[0].entries.at(-1).sources
    await importing('--register', base, '--out', world.path('out.json'))
    expect(sources()).toEqual(['press', 'liste.csv'])
    await importing('--register', base, '--out', world.path('out.json'), '--source', 'sm.dk', '--source', 'BOU 16')
    expect(sources()).toEqual(['press', 'sm.dk', 'BOU 16'])
  })

  it('is told of in JSON, row by row', async () => {
    const base = world.file('base.json', document)
    const { code, out, err } = await importing('--register', base, '--dry-run', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      written: null,
      sequence: 5,
      coverage: { status: 'partial', officialTotal: 60, found: 2 },
      rows: 1,
      placed: [{ line: 2, name: 'Opdigtlunden', municipalityCode: '0630', areaId: 'vejle-opdigtlunden', by: 'name' }],
      open: [],
      clashes: [],
      notUnderstood: [],
      refusals: [],
    })
  })
})
