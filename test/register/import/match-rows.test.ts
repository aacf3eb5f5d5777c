import { describe, expect, it } from 'vitest'
import type { AreaEntry } from '../../../src/register/document.ts'
import { type Matching, matchRows } from '../../../src/register/import/match-rows.ts'
import { rowLabel, type Settlement, settle } from '../../../src/register/import/settle.ts'
import { register, row } from './list.ts'

const { areas } = register()

const match = (
  rows: readonly ReturnType<typeof row>[],
  {
    addNew = false,
    known = areas,
    ...said
  }: Partial<Settlement> & { addNew?: boolean; known?: readonly AreaEntry[] } = {},
): Matching => matchRows(rows, known, { settled: settle({ match: [], asNew: [], ...said }, rows, known), addNew })

const placed = ({ placed: found }: Matching) => found.map(({ area, by }) => [area.areaId, by])

describe('a row is matched', () => {
  it('by the name of an area in its municipality, however it is written', () => {
    expect(placed(match([row('EKSEMPELPARKEN'), row('Prøvegården / Prøvehøj')]))).toEqual([
      ['odense-eksempelparken', 'name'],
      ['odense-proevegaarden', 'name'],
    ])
  })

  it('by an alias', () => {
    expect(placed(match([row('Gamle Eksempel')]))).toEqual([['odense-eksempelparken', 'alias']])
  })

  it('by nothing less: the nearest are only shown', () => {
    const { open, placed: found } = match([row('Eksempelparkn'), row('Opdigtlunden'), row('Skinhøj')])
    expect(found).toEqual([])
    expect(open.map(({ near }) => near.map(({ area }) => area.areaId))).toEqual([
      ['odense-eksempelparken'],
      ['vejle-opdigtlunden'],
      [],
    ])
  })

  it('not where two areas have its name', () => {
    const twin = { areaId: 'twin', name: 'Gamle Eksempel', municipalityCode: '0461' }
    const { open, placed: found } = match([row('Gamle Eksempel')], { known: [...areas, twin], addNew: true })
    expect(found).toEqual([])
    expect(open[0]?.sameName.map(({ areaId }) => areaId)).toEqual(['odense-eksempelparken', 'twin'])
    expect(placed(match([row('Gamle Eksempel')], { known: [...areas, twin], match: ['gamle eksempel=twin'] }))).toEqual(
      [['twin', 'person']],
    )
  })

  it('and no two rows by one area', () => {
    const { clashes } = match([row('Eksempelparken'), row('Gamle Eksempel', '0461', 9), row('Prøvegården/Prøvehøj')])
    expect(clashes.map((same) => same.map((one) => one.row.line))).toEqual([[2, 9]])
  })
})

describe('a person settles', () => {
  it('which area a row means, in another municipality too', () => {
    expect(placed(match([row('Opdigtlunden')], { match: ['Opdigtlunden = vejle-opdigtlunden'] }))).toEqual([
      ['vejle-opdigtlunden', 'person'],
    ])
  })

  it('of a name with an equals sign', () => {
    expect(placed(match([row('A=B')], { match: ['A=B=vejle-opdigtlunden'] }))).toEqual([
      ['vejle-opdigtlunden', 'person'],
    ])
  })

  it('that a row is a new area, whatever it resembles', () => {
    const { placed: found, open } = match([row('Eksempelparkn'), row('Skinhøj')], { asNew: ['eksempelparkn'] })
    expect(found.map(({ area, by }) => [area, by])).toEqual([
      [{ areaId: 'odense-eksempelparkn', name: 'Eksempelparkn', municipalityCode: '0461' }, 'new'],
    ])
    expect(open.map((one) => one.row.name)).toEqual(['Skinhøj'])
  })

  it('that every row that resembles nothing is', () => {
    const { placed: found, open } = match([row('Eksempelparkn'), row('Skinhøj')], { addNew: true })
    expect(found.map(({ area }) => area.areaId)).toEqual(['odense-skinhoej'])
    expect(open.map((one) => one.row.name)).toEqual(['Eksempelparkn'])
  })

  it('and is told where two new rows are one area', () => {
    expect(match([row('Skinhøj'), row('SKINHOEJ', '0461', 3)], { addNew: true }).clashes).toHaveLength(1)
    expect(match([row('Skinhøj'), row('Skinhøj', '0630', 3)], { addNew: true }).clashes).toEqual([])
  })

  it('which of two rows of one name is meant, by its municipality', () => {
    const rows = [row('Skinhøj'), row('Skinhøj', '0630', 3)]
    expect(rows.map((one) => rowLabel(one, rows))).toEqual(['Skinhøj (Odense)', 'Skinhøj (Vejle)'])
    expect(placed(match(rows, { match: ['Skinhøj (Vejle)=vejle-opdigtlunden'], asNew: ['Skinhøj (Odense)'] }))).toEqual(
      [
        ['odense-skinhoej', 'new'],
        ['vejle-opdigtlunden', 'person'],
      ],
    )
    expect(() => match(rows, { asNew: ['Skinhøj'] })).toThrow(
      '--new "Skinhøj": lines 2 and 3 are both called "Skinhøj". Say which: "Skinhøj (Odense)".',
    )
  })
})

describe('what a person says is refused where it fits nothing', () => {
  const rows = [row('Eksempelparken'), row('Skinhøj', '0461', 3)]

  it.each([
    [{ match: ['Skinhøj'] }, '--match "Skinhøj": must be "ROW NAME=areaId".'],
    [{ match: ['=x'] }, 'must be "ROW NAME=areaId".'],
    [{ match: ['Skin=vejle-opdigtlunden'] }, 'no row of the list is called "Skin".'],
    [{ match: ['Skinhøj=nowhere'] }, 'the register has no area "nowhere".'],
    [{ match: ['Skinhøj=vejle-opdigtlunden', 'skinhøj=odense-eksempelparken'] }, '"Skinhøj" is given two areas'],
    [{ asNew: ['Skin'] }, '--new "Skin": no row of the list is called "Skin".'],
    [{ asNew: ['Skinhøj'], match: ['Skinhøj=vejle-opdigtlunden'] }, 'given both to --match and to --new'],
    [{ asNew: ['Eksempelparken'] }, '--new "Eksempelparken": the register has it already, as odense-eksempelparken.'],
  ])('%j', (said, message) => {
    expect(() => match(rows, said)).toThrow(message)
  })

  it('or rows that are twice the same', () => {
    expect(() => match([row('Skinhøj'), row('Skinhøj', '0461', 5)], { asNew: ['Skinhøj'] })).toThrow(
      'lines 2 and 5 are both called "Skinhøj". An area is on a list once',
    )
  })
})
