import { describe, expect, it } from 'vitest'
import type { Designation } from '../../../src/law/designations.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { importList } from '../../../src/register/import/import-list.ts'
import { validateRegister } from '../../../src/register/validate.ts'
import { made, order, refusals, register, row, today } from './list.ts'

const eksempel = row('Eksempelparken')
const proeve = row('Prøvegården/Prøvehøj', '0461', 3)
const opdigt = row('Opdigtlunden', '0630', 4)

const edition = ({ editions }: RegisterDocument, date = '2025-12-01') => {
  const found = editions.find(({ listDate }) => listDate === date)
  if (found === undefined) throw new Error(`no edition of ${date}`)
  return found
}

const onList = (document: RegisterDocument, designation: Designation, date?: string): readonly string[] =>
  edition(document, date)
    .entries.filter(({ on }) => on.includes(designation))
    .map(({ areaId }) => areaId)

/** The register, with what is known of the prevention list of 2025. */
const knowing = (
  status: 'complete' | 'partial' | 'not-in-law',
  officialTotal: number | null,
  on: readonly string[],
  off: readonly string[] = [],
): RegisterDocument =>
  register({
    editions: [
      {
        listDate: '2025-12-01',
        coverage: { forebyggelsesomraade: { status, officialTotal, found: on.length } },
        entries: [
          ...on.map((areaId) => ({ areaId, on: ['forebyggelsesomraade' as const], off: [], sources: ['press'] })),
          ...off.map((areaId) => ({ areaId, on: [], off: ['forebyggelsesomraade' as const], sources: ['press'] })),
        ],
      },
    ],
  })

describe('a list extends an edition', () => {
  it('by what it says, and nothing else', () => {
    const { document, coverage } = made(importList([proeve, opdigt], register(), order()))
    expect(coverage).toEqual({ status: 'partial', officialTotal: 60, found: 3 })
    expect(document).toEqual({
      ...register(),
      sequence: 5,
      editions: [
        {
          listDate: '2025-12-01',
          coverage: { forebyggelsesomraade: coverage },
          entries: [
            { areaId: 'odense-eksempelparken', on: ['forebyggelsesomraade'], off: [], sources: ['press'] },
            { areaId: 'odense-proevegaarden', on: ['forebyggelsesomraade'], off: [], sources: ['liste.csv'] },
            {
              areaId: 'vejle-opdigtlunden',
              on: ['udsat-boligomraade', 'forebyggelsesomraade'],
              off: ['parallelsamfund'],
              sources: ['press', 'liste.csv'],
            },
          ],
        },
      ],
    })
  })

  it('or makes one, in its place among the others', () => {
    const base = register({
      editions: [
        { listDate: '2022-12-01', coverage: {}, entries: [] },
        { listDate: '2025-12-01', coverage: {}, entries: [] },
      ],
    })
    const { document } = made(importList([proeve], base, order({ listDate: '2023-12-01' })))
    expect(document.editions.map(({ listDate }) => listDate)).toEqual(['2022-12-01', '2023-12-01', '2025-12-01'])
    expect(onList(document, 'forebyggelsesomraade', '2023-12-01')).toEqual(['odense-proevegaarden'])
    expect(document.editions[0]).toEqual(base.editions[0])
  })

  it('and brings new areas and municipalities into the register, in order', () => {
    const { document } = made(importList([row('Skinhøj', '0561')], register(), order({ addNew: true })))
    expect(document.areas.map(({ areaId }) => areaId)).toEqual([
      'esbjerg-skinhoej',
      'odense-eksempelparken',
      'odense-proevegaarden',
      'vejle-opdigtlunden',
    ])
    expect(document.municipalities.map(({ name }) => name)).toEqual(['Odense', 'Esbjerg', 'Vejle'])
    expect(validateRegister(document)).toEqual({ document })
  })

  it('with the sources that a person names', () => {
    const { document } = made(importList([eksempel], register(), order({ sources: ['press', 'sm.dk'] })))
    expect(edition(document).entries[0]?.sources).toEqual(['press', 'sm.dk'])
  })

  it('and leaves the register that it extends as it was', () => {
    const base = register()
    made(importList([proeve, row('Skinhøj', '0561')], base, order({ addNew: true })))
    expect(base).toEqual(register())
  })
})

describe('nothing is made', () => {
  it('while a row is open', () => {
    expect(importList([eksempel, row('Skinhøj')], register(), order()).result).toBeUndefined()
  })

  it('while two rows mean one area', () => {
    expect(importList([eksempel, row('Gamle Eksempel', '0461', 9)], register(), order()).result).toBeUndefined()
  })

  it('of no rows, unless a person says that there are none', () => {
    expect(refusals(importList([], register(), order({ complete: true })))).toEqual([
      'The list names no area. If there are none, say --complete --official-total 0.',
    ])
    const none = order({ complete: true, officialTotal: 0, designation: 'omdannelsesomraade' })
    expect(made(importList([], register(), none)).coverage).toEqual({ status: 'complete', officialTotal: 0, found: 0 })
  })
})

describe('what contradicts the register is refused, unless it is given up', () => {
  it('an area that is known to be off the list', () => {
    const base = knowing('partial', null, [], ['odense-eksempelparken', 'vejle-opdigtlunden'])
    expect(refusals(importList([eksempel], base, order()))).toEqual([
      '"Eksempelparken" (odense-eksempelparken) is on this list, but the register says that it is not on forebyggelsesomraade.',
    ])
    const { document, notes } = made(importList([eksempel], base, order({ replace: true })))
    expect(notes).toHaveLength(1)
    expect(edition(document).entries.map(({ on, off }) => [on, off])).toEqual([
      [['forebyggelsesomraade'], []],
      [[], ['forebyggelsesomraade']],
    ])
  })

  it('an area that is off because the list was complete without it; a new one, too', () => {
    const base = knowing('complete', 1, ['odense-eksempelparken'])
    expect(refusals(importList([eksempel, opdigt], base, order()))).toHaveLength(1)
    expect(refusals(importList([row('Skinhøj')], base, order({ addNew: true })))).toHaveLength(1)
    expect(made(importList([eksempel], base, order())).coverage).toEqual({
      status: 'complete',
      officialTotal: 1,
      found: 1,
    })
  })

  it('an area that a complete list lacks', () => {
    const base = knowing('partial', null, ['odense-eksempelparken', 'vejle-opdigtlunden'])
    expect(made(importList([eksempel], base, order())).coverage.found).toBe(2)
    expect(refusals(importList([eksempel], base, order({ complete: true })))).toEqual([
      '"Opdigtlunden" (vejle-opdigtlunden) is not on this list, but the register says that it is on forebyggelsesomraade.',
    ])
    const replaced = made(importList([eksempel], base, order({ complete: true, replace: true })))
    expect(onList(replaced.document, 'forebyggelsesomraade')).toEqual(['odense-eksempelparken'])
    expect(edition(replaced.document).entries).toHaveLength(1)
    expect(replaced.coverage).toEqual({ status: 'complete', officialTotal: 1, found: 1 })
  })

  it('what is given up is told, where the list is not complete too', () => {
    const base = knowing('complete', 2, ['odense-eksempelparken', 'vejle-opdigtlunden'])
    const { coverage, notes } = made(importList([proeve], base, order({ replace: true, officialTotal: 9 })))
    expect(coverage).toEqual({ status: 'partial', officialTotal: 9, found: 1 })
    expect(notes).toHaveLength(3)
  })

  it('what other things are known of an area is not given up', () => {
    const { document } = made(importList([eksempel], register(), order({ replace: true, complete: true })))
    expect(edition(document).entries[1]).toEqual(edition(register()).entries[1])
  })

  it('an area that the wider list of the same day does not have', () => {
    const base = register()
    const parallel = order({ designation: 'omdannelsesomraade' })
    expect(refusals(importList([opdigt], base, parallel))).toEqual([
      '"Opdigtlunden" (vejle-opdigtlunden) is on this list, but the register says that it is not on parallelsamfund, of which omdannelsesomraade is a part.',
    ])
    // That is for the other list to put right: giving up what is said of this one does not help.
    expect(refusals(importList([opdigt], base, { ...parallel, replace: true }))).toEqual([
      '/editions/0/entries/1 (vejle-opdigtlunden) is on omdannelsesomraade but off parallelsamfund, of which omdannelsesomraade is a part.',
    ])
  })

  it('an area that is on a narrower list of the same day', () => {
    const base = register({
      editions: [
        {
          listDate: '2025-12-01',
          coverage: {},
          entries: [{ areaId: 'vejle-opdigtlunden', on: ['parallelsamfund'], off: [], sources: [] }],
        },
      ],
    })
    const udsat = order({ designation: 'udsat-boligomraade', complete: true })
    expect(refusals(importList([eksempel], base, udsat))).toEqual([
      '"Opdigtlunden" (vejle-opdigtlunden) is not on this list, but the register says that it is on parallelsamfund, a part of udsat-boligomraade.',
    ])
    expect(made(importList([eksempel], base, { ...udsat, replace: true })).notes).toHaveLength(1)
    expect(made(importList([eksempel], base, { ...udsat, complete: false })).notes).toEqual([])
  })
})

describe('how far the list goes', () => {
  it.each([
    ['complete, as many as it has', {}, { complete: true }, { status: 'complete', officialTotal: 2, found: 2 }],
    [
      'complete, as the register expects',
      { known: 2 },
      { complete: true },
      { status: 'complete', officialTotal: 2, found: 2 },
    ],
    ['partial, of a number known before', { known: 7 }, {}, { status: 'partial', officialTotal: 7, found: 2 }],
    [
      'partial, of a number that a person gives',
      { known: 7 },
      { officialTotal: 8 },
      { status: 'partial', officialTotal: 8, found: 2 },
    ],
    ['partial, of an unknown number', {}, {}, { status: 'partial', officialTotal: null, found: 2 }],
    [
      'complete, in spite of the register',
      { known: 7 },
      { complete: true, officialTotal: 2 },
      { status: 'complete', officialTotal: 2, found: 2 },
    ],
    [
      'complete, in place of the register',
      { known: 7 },
      { complete: true, replace: true },
      { status: 'complete', officialTotal: 2, found: 2 },
    ],
  ])('%s', (_, { known = null }: { known?: number | null }, differs, coverage) => {
    expect(made(importList([eksempel, opdigt], knowing('partial', known, []), order(differs))).coverage).toEqual(
      coverage,
    )
  })

  it.each([
    [
      'more than the official list has',
      1,
      {},
      'The register says that the official list has 1 area, but this would make it 2 areas.',
    ],
    ['fewer than a complete list has', 3, { complete: true }, 'If 2 is right, say --official-total 2.'],
    ['more than a person says', null, { officialTotal: 1 }, '--official-total says that the official list has 1 area,'],
    [
      'fewer than a person says of a complete list',
      null,
      { complete: true, officialTotal: 3 },
      '--official-total says that the official list has 3 areas,',
    ],
  ])('not %s', (_, known, differs, message) => {
    const [refusal] = refusals(importList([eksempel, opdigt], knowing('partial', known, []), order(differs)))
    expect(refusal).toContain(message)
  })
})

describe('there was no such list', () => {
  it.each([
    ['2017-12-01', 'udsat-boligomraade', 'No decision reads a list of before 2018-12-01.'],
    ['2020-12-01', 'forebyggelsesomraade', 'There was no list of forebyggelsesomraader on 2020-12-01'],
    ['2027-12-01', 'udsat-boligomraade', 'The lists of 2027-12-01 cannot have been made yet.'],
  ] as const)('of %s: %s', (listDate, designation, message) => {
    const [refusal] = refusals(importList([eksempel], register(), order({ listDate, designation })))
    expect(refusal).toContain(message)
  })

  it('where the register says that there was none', () => {
    const base = knowing('not-in-law', null, [])
    expect(refusals(importList([eksempel], base, order({ replace: true })))).toEqual([
      'The register says that forebyggelsesomraade was not in law on 2025-12-01.',
    ])
  })

  it('but those of the first years, and of the year to come, there may be', () => {
    for (const [listDate, designation] of [
      ['2018-12-01', 'udsat-boligomraade'],
      ['2021-12-01', 'forebyggelsesomraade'],
      ['2026-12-01', 'forebyggelsesomraade'],
    ] as const) {
      expect(made(importList([eksempel], register(), order({ listDate, designation, today }))).notes).toEqual([])
    }
  })
})
