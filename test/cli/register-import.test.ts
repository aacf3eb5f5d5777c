import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RegisterDocument } from '../../src/register/document.ts'
import { validateRegister } from '../../src/register/validate.ts'
import { bytesOf } from '../register/document.ts'
import { register } from '../register/import/list.ts'
import { World } from './world.ts'

/** A ministry's list as it comes: titles above, Windows-1252, totals below. Every area in it is invented. */
const fixtures = `${import.meta.dirname}/../register/import`
const synthetic = `${fixtures}/synthetic-register.json`
const list60 = `${fixtures}/synthetic-list-2025.csv`

const documentIn = (text: string): RegisterDocument => {
  const checked = validateRegister(JSON.parse(text))
  if ('errors' in checked) throw new Error(JSON.stringify(checked.errors))
  return checked.document
}

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.end())

const asked = ['register', 'import', '--list-date', '2025-12-01', '--designation', 'forebyggelsesomraade']

const settled = [
  ...['--skip-line', '65', '--match', 'Øvelsesparken=lyngby-taarbaek-oevelseparken'],
  ...['--new', 'Skrømtlunden', '--new', 'Diktatvænget Øst', '--add-new'],
]

describe('a list of sixty rows', () => {
  it('is not written while a row is open; each is shown with what would settle it', async () => {
    const out = world.path('out.json')
    const {
      code,
      out: said,
      err,
    } = await world.anvis([...[...asked, '--csv', list60, '--register', synthetic, '--complete', '--out', out]])
    expect(code).toBe(1)
    expect(existsSync(out)).toBe(false)
    expect(said).toContain('60 rows of areas, separated by semicolons, in windows-1252.')
    expect(said).toContain('51 rows matched')
    expect(said).toContain('9 rows to be settled:')
    expect(said).toContain('near: "Øvelseparken", Lyngby-Taarbæk - differs in one letter')
    expect(said).toContain('--match Øvelsesparken=lyngby-taarbaek-oevelseparken')
    expect(said).toContain('line 65: "I alt | 60" - it names no area')
    expect(err).toMatch(/^Nothing is written\./m)
  })

  it('is written once every row is settled: a valid register, the next of its base, complete as told', async () => {
    const out = world.path('out.json')
    const { code, out: said } = await world.anvis([
      ...[...asked, '--csv', list60, '--register', synthetic, '--complete', '--out', out, ...settled],
    ])
    expect(code).toBe(0)
    expect(said).toContain(`Written: ${out}, sequence 13.`)
    const base = documentIn(readFileSync(synthetic, 'utf8'))
    const document = documentIn(world.read('out.json'))
    expect(document.sequence).toBe(base.sequence + 1)
    const edition = document.editions.find(({ listDate }) => listDate === '2025-12-01')
    expect(edition?.coverage).toEqual({
      forebyggelsesomraade: { status: 'complete', officialTotal: 60, found: 60 },
    })
    expect(edition?.entries).toHaveLength(60)
    expect(edition?.entries.every(({ on }) => on.join() === 'forebyggelsesomraade')).toBe(true)
    expect(document.areas.length).toBe(base.areas.length + 8)
    expect(document.editions.filter(({ listDate }) => listDate !== '2025-12-01')).toEqual(base.editions)
  })

  it('is shown and not written in a dry run', async () => {
    const { code, out } = await world.anvis([
      ...asked,
      '--csv',
      list60,
      '--register',
      synthetic,
      ...settled,
      '--dry-run',
    ])
    expect(code).toBe(0)
    expect(out).toContain('A dry run: nothing is written. It would be sequence 13.')
  })

  it('is reported as JSON for a script', async () => {
    const { code, out } = await world.anvis([...asked, '--csv', list60, '--register', synthetic, '--dry-run', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual(expect.any(Object))
  })
})

describe('an import', () => {
  const importing = (csv: string | Uint8Array, ...options: string[]) =>
    world.anvis([
      ...[...asked, '--csv', world.file('liste.csv', csv), '--register', world.file('base.json', bytesOf(register()))],
      ...['--out', world.path('out.json'), ...options],
    ])

  it.each([
    ['semicolons', 'Område;Kommune\r\nOpdigtlunden;Vejle\r\n'],
    ['commas', 'Area,Municipality\nOpdigtlunden,Vejle\n'],
    ['tabs and a code', 'Boligområde\tKommunekode\nOpdigtlunden\t630\n'],
    ['a byte order mark', '\ufeffOmråde;Kommune\nOpdigtlunden;Vejle Kommune\n'],
  ])('takes %s', async (_what, csv) => {
    expect(await importing(csv)).toMatchObject({ code: 0 })
    const [edition] = documentIn(world.read('out.json')).editions
    expect(edition?.entries.find(({ areaId }) => areaId === 'vejle-opdigtlunden')?.on).toEqual([
      'udsat-boligomraade',
      'forebyggelsesomraade',
    ])
  })

  it('takes the columns that are named, where it does not know the headers', async () => {
    const csv = 'Sted;Hvor\nOpdigtlunden;Vejle\n'
    expect((await importing(csv)).code).toBe(2)
    expect((await importing(csv, '--area-column', 'Sted', '--municipality-column', 'Hvor')).code).toBe(0)
  })

  it('does not take an area of another municipality for the one that is meant', async () => {
    const { code, out } = await importing('Område;Kommune\nOpdigtlunden;Odense\n')
    expect(code).toBe(1)
    expect(out).toContain('has the same name, but lies in Vejle')
  })

  it('does not overrule what the register says, unless told to', async () => {
    const csv = 'Område;Kommune\nOpdigtlunden;Vejle\n'
    const { code, out } = await importing(csv, '--complete', '--official-total', '1')
    expect(code).toBe(1)
    expect(out).toContain('"Eksempelparken" (odense-eksempelparken) is not on this list')
    expect((await importing(csv, '--complete', '--official-total', '1', '--replace')).code).toBe(0)
    const [edition] = documentIn(world.read('out.json')).editions
    expect(edition?.entries.filter(({ on }) => on.includes('forebyggelsesomraade'))).toHaveLength(1)
  })

  it.each([
    ['no such list in law', ['--list-date', '2019-12-01'], 1],
    ['a date that is no 1 December', ['--list-date', '2025-12-02'], 2],
    ['a list that there is not', ['--designation', 'ghetto'], 2],
    ['an area that the register does not have', ['--match', 'Opdigtlunden=nowhere'], 2],
  ])('refuses %s', async (_what, options, code) => {
    expect((await importing('Område;Kommune\nOpdigtlunden;Vejle\n', ...options)).code).toBe(code)
    expect(existsSync(world.path('out.json'))).toBe(false)
  })

  it('leaves what was there where it cannot write', async () => {
    const { code, err } = await importing(
      'Område;Kommune\nOpdigtlunden;Vejle\n',
      '--out',
      world.path('no/such/out.json'),
    )
    expect(code).toBe(2)
    expect(err).not.toBe('')
  })

  it('says so where the list is not there', async () => {
    const { code, err } = await world.anvis([
      ...asked,
      '--csv',
      world.path('none.csv'),
      '--out',
      world.path('out.json'),
    ])
    expect([code, err]).toEqual([2, expect.stringContaining('The list cannot be read')])
  })
})
