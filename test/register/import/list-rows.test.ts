import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../src/register/import/find-header.ts'
import { listRows } from '../../../src/register/import/list-rows.ts'

const read = (csv: string, skip: readonly number[] = []) => listRows(findHeader(csv, {}), skip)

const expected = [
  { line: 2, name: 'Prøveparken', municipalityCode: '0461' },
  { line: 3, name: 'Skin, Nord', municipalityCode: '0751' },
]

describe('a list', () => {
  it.each([
    ['semicolons', 'Område;Kommune\nPrøveparken;Odense\nSkin, Nord;Århus'],
    ['commas', 'Område,Kommune\nPrøveparken,Odense\n"Skin, Nord",Århus\n'],
    ['tabs', 'Område\tKommune\r\nPrøveparken\tOdense\r\nSkin, Nord\tÅrhus\r\n'],
    ['old line breaks', 'Område;Kommune\rPrøveparken;Odense\rSkin, Nord;Århus\r'],
  ])('may be separated by %s', (_, csv) => {
    expect(read(csv)).toEqual({ rows: expected, odd: [], skipped: [], blank: 0 })
  })

  it.each([
    'OMRÅDE;KOMMUNE',
    'boligomraade;Kommune-navn',
    'Områdenavn;Kommunekode',
    'Boligområde;"Kommune nr."',
    'Navn;kommune',
    'Area;Municipality',
    ' Name ;MUNICIPALITY CODE',
  ])('may have the header %s', (header) => {
    expect(read(`${header}\nPrøveparken;461\n`).rows).toEqual([expected[0]])
  })

  it('may have titles and blank lines above its header, and tells of them', () => {
    const titles = 'Liste over områder;;\n;;\n"Kommune og navn";;\n\n'
    const table = findHeader(`${titles}Nr.;Kommune;Område\n1;Odense;Prøveparken\n`, {})
    expect(table.above.map(({ line }) => line)).toEqual([1, 3])
    expect(table.header.line).toBe(5)
    expect(listRows(table, []).rows).toEqual([{ ...expected[0], line: 6 }])
  })

  it('has its header among the first ten rows', () => {
    const titles = (count: number) => 'Titel;\n'.repeat(count)
    expect(read(`${titles(9)}Område;Kommune\nPrøveparken;Odense`).rows).toHaveLength(1)
    expect(() => read(`${titles(10)}Område;Kommune\nPrøveparken;Odense`)).toThrow('None of the first 10 rows')
  })

  it('counts lines as an editor does, line breaks within cells too', () => {
    const csv = 'Område;Kommune\r\n"Prøve-\r\nparken";Odense\r\n\r\nSkin;Odense\r\n'
    expect(read(csv)).toMatchObject({
      rows: [
        { line: 2, name: 'Prøve- parken' },
        { line: 5, name: 'Skin' },
      ],
      blank: 1,
    })
  })

  it('may have quotation marks in a name', () => {
    expect(read('Område;Kommune\nPrøve "Parken";Odense\n').rows[0]?.name).toBe('Prøve "Parken"')
  })

  it('has names without what cannot be seen', () => {
    expect(read('Område;Kommune\n Prøve\u00ad\u00a0 parken\u200b ;Odense\n').rows[0]?.name).toBe('Prøve parken')
  })
})

describe('columns', () => {
  const csv = 'Sted;Hvor;Område\nPrøveparken;Odense;Vest\n'

  it('can be named', () => {
    const table = findHeader(csv, { area: 'sted', municipality: 'HVOR' })
    expect(listRows(table, []).rows).toEqual([expected[0]])
  })

  it('that are named must be there', () => {
    expect(() => findHeader(csv, { area: 'Stedet', municipality: 'Hvor' })).toThrow(
      'None of the first 10 rows has columns for "Stedet" and "Hvor".',
    )
    expect(() => findHeader(csv, { area: '%' })).toThrow('"%"')
  })

  it('that could both be meant are not chosen between', () => {
    expect(() => read('Område;Områdenavn;Kommune\na;b;Odense\n')).toThrow(
      'The columns "Område" and "Områdenavn" could both be meant. Say which with --area-column NAME.',
    )
    expect(() => read('Område;Kommune;Kommune\na;Odense;Vejle\n')).toThrow('--municipality-column NAME')
  })

  it('the more telling name goes first', () => {
    expect(read('Navn;Boligområde;Kommune\nEn forening;Prøveparken;Odense\n').rows).toEqual([expected[0]])
  })

  it('of a list without a header cannot be told', () => {
    expect(() => read('Prøveparken;Odense\nSkin;Odense\n')).toThrow(/The list begins:\n {2}Prøveparken;Odense\n/)
    expect(() => read('Område;Beboere\nPrøveparken;9\n')).toThrow('a municipality (Kommune')
    expect(() => read('\n \n')).toThrow('The list is empty.')
  })

  it('of a text with an open quotation mark cannot be told either', () => {
    expect(() => read('Område;Kommune\n"Prøveparken;Odense\n')).toThrow(
      /^The list cannot be read as CSV: Quote Not Closed/,
    )
  })
})

describe('a row that is not understood is told of, never dropped', () => {
  const why = (rows: string, header = 'Område;Kommune;Kommunekode') => {
    const { odd, rows: understood } = read(`${header}\n${rows}\n`)
    expect(understood).toEqual([])
    return odd[0]
  }

  it.each([
    ['I alt;;', 'it has no municipality'],
    [';Odense;461', 'it names no area'],
    ['***;Odense;461', 'it names no area'],
    ['Prøveparken;Odens;', '"Odens" is no municipality'],
    ['Prøveparken;Odense;999', '"999" is no municipality'],
    ['Prøveparken;Odense;751', '751 is the code of Aarhus, not of Odense'],
    ['Prøve\ufffdparken;Odense;461', 'it has characters that cannot be read: is the encoding right? (--encoding)'],
    ['Prøve\u0007parken;Odense;461', 'it has characters that cannot be read: is the encoding right? (--encoding)'],
    [`${'x'.repeat(201)};Odense;461`, 'its name has more than 200 characters'],
  ])('%s', (row, reason) => {
    expect(why(row)).toMatchObject({ line: 2, why: reason })
  })

  it('one with more cells than the header, for its cells may have moved', () => {
    expect(why('Skin, Nord,Odense,461', 'Område,Kommune,Kommunekode')?.why).toMatch(/^it has 4 cells, the header 3/)
    expect(read('Område;Kommune\nPrøveparken;Odense;;\n').rows).toHaveLength(1)
  })

  it('until a person says that it is no part of the list', () => {
    expect(read('Område;Kommune\nPrøveparken;Odense\nI alt;1\n', [3])).toMatchObject({
      odd: [],
      skipped: [{ line: 3, text: 'I alt | 1' }],
    })
  })

  it('which can be said of no other row', () => {
    const csv = 'Område;Kommune\nPrøveparken;Odense\nI alt;1\n'
    expect(() => read(csv, [2])).toThrow('--skip-line 2: that row names an area, "Prøveparken".')
    expect(() => read(csv, [4])).toThrow('--skip-line 4: no row below the header begins in line 4.')
  })
})
