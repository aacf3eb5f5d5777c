import { describe, expect, it } from 'vitest'
import { diffOf, type Edit, edition, listLines, lists, withoutArea } from './changed.ts'

const changesOf = (edit: Edit, first?: Edit): readonly string[] => listLines(diffOf(edit, first))

const withoutEntry =
  (listDate: string, areaId: string): Edit =>
  (document) => {
    const one = edition(document, listDate)
    one.entries = one.entries.filter((entry) => entry.areaId !== areaId)
  }

describe('an area that an edition says something else of', () => {
  it('is on every list that its list is a part of', () => {
    expect(changesOf(lists('2023-12-01', 'unmentioned', { on: ['omdannelsesomraade'] }))).toEqual([
      '2023-12-01 udsat-boligomraade: +unmentioned',
      '2023-12-01 parallelsamfund: +unmentioned',
      '2023-12-01 omdannelsesomraade: +unmentioned',
    ])
    expect(changesOf(lists('2023-12-01', 'unmentioned', { on: ['parallelsamfund'] }))).toEqual([
      '2023-12-01 udsat-boligomraade: +unmentioned',
      '2023-12-01 parallelsamfund: +unmentioned',
    ])
    expect(changesOf(lists('2023-12-01', 'unmentioned', { on: ['udsat-boligomraade'] }))).toEqual([
      '2023-12-01 udsat-boligomraade: +unmentioned',
    ])
  })

  it('is off every list that is a part of one that it is off', () => {
    const omdannelseUnknown: Edit = (document) => {
      delete edition(document, '2023-12-01').coverage.omdannelsesomraade
    }
    expect(changesOf(lists('2023-12-01', 'unmentioned', { off: ['udsat-boligomraade'] }), omdannelseUnknown)).toEqual([
      '2023-12-01 udsat-boligomraade: -unmentioned',
      '2023-12-01 parallelsamfund: -unmentioned',
      '2023-12-01 omdannelsesomraade: -unmentioned',
    ])
    expect(changesOf(lists('2023-12-01', 'unmentioned', { off: ['parallelsamfund'] }), omdannelseUnknown)).toEqual([
      '2023-12-01 parallelsamfund: -unmentioned',
      '2023-12-01 omdannelsesomraade: -unmentioned',
    ])
  })

  it('has forebyggelse and kombineret udlejning on lists of their own', () => {
    expect(changesOf(lists('2023-12-01', 'unmentioned', { on: ['kombineret-udlejning'] }))).toEqual([
      '2023-12-01 kombineret-udlejning: +unmentioned',
    ])
    expect(changesOf(lists('2023-12-01', 'unmentioned', { off: ['forebyggelsesomraade'] }))).toEqual([
      '2023-12-01 forebyggelsesomraade: -unmentioned',
    ])
  })

  it('goes from on to off, and from off to on', () => {
    expect(changesOf(lists('2023-12-01', 'on', { off: ['udsat-boligomraade'] }))).toEqual([
      '2023-12-01 udsat-boligomraade: -on',
      '2023-12-01 parallelsamfund: -on',
      '2023-12-01 omdannelsesomraade: -on',
    ])
    expect(changesOf(lists('2023-12-01', 'off', { on: ['udsat-boligomraade'] }))).toEqual([
      '2023-12-01 udsat-boligomraade: +off',
      // It was off this one only as a part of the wider.
      '2023-12-01 parallelsamfund: ?off',
    ])
  })

  it('is, named no more, what the coverage tells: unknown on a partial list, off a complete one', () => {
    expect(changesOf(withoutEntry('2023-12-01', 'on'))).toEqual([
      '2023-12-01 udsat-boligomraade: ?on',
      '2023-12-01 parallelsamfund: ?on',
      '2023-12-01 omdannelsesomraade: -on',
    ])
    expect(changesOf(withoutEntry('2023-12-01', 'off'))).toEqual([
      '2023-12-01 udsat-boligomraade: ?off',
      '2023-12-01 parallelsamfund: ?off',
    ])
    expect(changesOf(withoutEntry('2020-12-01', 'on'))).toEqual([
      '2020-12-01 udsat-boligomraade: -on',
      // What is a part of it was unknown until now.
      '2020-12-01 parallelsamfund: -on',
      '2020-12-01 omdannelsesomraade: -on',
    ])
  })

  it.each<[string, Edit]>([
    ['what was implied is written out', lists('2020-12-01', 'unmentioned', { off: ['udsat-boligomraade'] })],
    ['what is implied is left out', lists('2023-12-01', 'on', { on: ['omdannelsesomraade'] })],
    ['an entry says nothing', lists('2023-12-01', 'unmentioned', {})],
    [
      'lists, entries and editions have another order',
      (document) => {
        document.editions.reverse()
        const { entries } = edition(document, '2023-12-01')
        entries.reverse()
        for (const { on } of entries) on.reverse()
      },
    ],
    [
      'sources, statistics and totals differ',
      (document) => {
        const { coverage, entries } = edition(document, '2023-12-01')
        for (const entry of entries) Object.assign(entry, { sources: ['another'], statistics: { residents: 1 } })
        for (const one of Object.values(coverage)) Object.assign(one, { officialTotal: 20, found: 2 })
      },
    ],
  ])('does not change where %s', (_, edit) => {
    expect(diffOf(edit)).toMatchObject({ identical: false, lists: [], effects: [] })
  })
})

describe('the coverage of a list', () => {
  it('that becomes complete tells of the areas that it does not name, and of what is a part of it', () => {
    expect(
      changesOf((document) => {
        edition(document, '2023-12-01').coverage['udsat-boligomraade'] = {
          status: 'complete',
          officialTotal: 1,
          found: 1,
        }
      }),
    ).toEqual([
      // "off" was known before; "on" is on them.
      '2023-12-01 udsat-boligomraade: -unmentioned partial → complete',
      '2023-12-01 parallelsamfund: -unmentioned',
    ])
  })

  it('that is complete no more leaves them unknown, but for what is off a wider list', () => {
    expect(
      changesOf((document) => {
        delete edition(document, '2023-12-01').coverage.omdannelsesomraade
      }),
    ).toEqual(['2023-12-01 omdannelsesomraade: ?unmentioned complete → partial'])
  })

  it('that is mentioned as partial is what it was', () => {
    expect(
      changesOf((document) => {
        edition(document, '2025-12-01').coverage.forebyggelsesomraade = {
          status: 'partial',
          officialTotal: null,
          found: 0,
        }
      }),
    ).toEqual([])
  })

  it('tells that there was no such list, whether or not that changes what is known', () => {
    const status =
      (is: 'complete' | 'not-in-law' | undefined): Edit =>
      (document) => {
        const { coverage } = edition(document, '2020-12-01')
        if (is === undefined) delete coverage.forebyggelsesomraade
        else coverage.forebyggelsesomraade = { status: is, officialTotal: null, found: 0 }
      }
    expect(changesOf(status('not-in-law'), status(undefined))).toEqual([
      '2020-12-01 forebyggelsesomraade: -on -off -unmentioned partial → not-in-law',
    ])
    expect(changesOf(status('complete'), status('not-in-law'))).toEqual([
      '2020-12-01 forebyggelsesomraade: not-in-law → complete',
    ])
    expect(changesOf(status(undefined), status('not-in-law'))).toEqual([
      '2020-12-01 forebyggelsesomraade: ?on ?off ?unmentioned not-in-law → partial',
    ])
  })
})

describe('an edition', () => {
  it('that is new is told list by list, in the order of the law, and becomes the latest', () => {
    const diff = diffOf(({ editions }) => {
      editions.unshift({
        listDate: '2026-12-01',
        coverage: { parallelsamfund: { status: 'complete', officialTotal: 1, found: 1 } },
        entries: [{ areaId: 'off', on: ['parallelsamfund'], off: [], sources: [] }],
      })
    })
    expect(listLines(diff)).toEqual([
      '2026-12-01 udsat-boligomraade: +off null → partial',
      '2026-12-01 parallelsamfund: +off -on -unmentioned null → complete',
      '2026-12-01 omdannelsesomraade: -on -unmentioned null → partial',
      '2026-12-01 forebyggelsesomraade: null → partial',
      '2026-12-01 kombineret-udlejning: null → partial',
    ])
    expect([diff.from.latestListDate, diff.to.latestListDate]).toEqual(['2025-12-01', '2026-12-01'])
  })

  it('that is withdrawn leaves unknown what it told', () => {
    expect(
      changesOf((document) => {
        document.editions = document.editions.filter(({ listDate }) => listDate !== '2025-12-01')
      }),
    ).toEqual([
      '2025-12-01 udsat-boligomraade: ?on ?off ?unmentioned complete → null',
      '2025-12-01 parallelsamfund: ?on ?off ?unmentioned partial → null',
      '2025-12-01 omdannelsesomraade: ?on ?off ?unmentioned partial → null',
      '2025-12-01 forebyggelsesomraade: partial → null',
      '2025-12-01 kombineret-udlejning: partial → null',
    ])
  })

  it('is told in its turn, oldest first', () => {
    const dates = changesOf((document) => {
      lists('2023-12-01', 'unmentioned', { on: ['forebyggelsesomraade'] })(document)
      lists('2025-12-01', 'unmentioned', { on: ['forebyggelsesomraade'] })(document)
      lists('2020-12-01', 'unmentioned', { on: ['udsat-boligomraade'] })(document)
    })
    expect([...new Set(dates.map((line) => line.slice(0, 10)))]).toEqual(['2020-12-01', '2023-12-01', '2025-12-01'])
  })
})

describe('an area that only one register has', () => {
  it('is told of where it is on a list, and not where it is off one', () => {
    const added: Edit = (document) => {
      document.areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' })
      lists('2023-12-01', 'new', { on: ['parallelsamfund'], off: ['forebyggelsesomraade'] })(document)
    }
    expect(changesOf(added)).toEqual(['2023-12-01 udsat-boligomraade: +new', '2023-12-01 parallelsamfund: +new'])
    expect(changesOf(withoutArea('new'), added)).toEqual([
      '2023-12-01 udsat-boligomraade: ?new',
      '2023-12-01 parallelsamfund: ?new',
    ])
  })

  it('is named as the newer register that has it names it', () => {
    const { lists: found } = diffOf((document) => {
      document.areas[2] = { areaId: 'unmentioned', name: 'Ny Ældrekvarteret', municipalityCode: '0751' }
      lists('2020-12-01', 'unmentioned', { on: ['udsat-boligomraade'] })(document)
      withoutArea('on')(document)
    })
    expect(found[0]).toEqual({
      listDate: '2020-12-01',
      designation: 'udsat-boligomraade',
      on: [{ areaId: 'unmentioned', name: 'Ny Ældrekvarteret', municipalityCode: '0751' }],
      off: [],
      unknown: [{ areaId: 'on', name: 'Nørager/Søstjernevej', municipalityCode: '0540' }],
      coverage: null,
    })
  })
})
