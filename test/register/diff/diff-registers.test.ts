import { describe, expect, it } from 'vitest'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import type { RegisterDiff } from '../../../src/register/diff/register-diff.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { agreement, smallDocument, snapshotOf } from '../document.ts'

/** What a change to the small register is, told as a diff. */
const diffOf = (change: (document: RegisterDocument) => void): RegisterDiff => {
  const document = { ...smallDocument(), sequence: 8 }
  change(document)
  return diffRegisters(snapshotOf(smallDocument()), snapshotOf(document))
}

const nothing = { added: [], removed: [], changed: [] }

describe('the difference of two registers', () => {
  it('is none where they are the same', () => {
    const register = snapshotOf(smallDocument())
    expect(diffRegisters(register, register)).toEqual({
      from: { revision: register.stamp.revision, sequence: 7, latestListDate: '2025-12-01' },
      to: { revision: register.stamp.revision, sequence: 7, latestListDate: '2025-12-01' },
      identical: true,
      areas: nothing,
      departments: nothing,
      municipalities: nothing,
      lists: [],
      agreements: { ...nothing, ended: [] },
      councilDecisions: { ...nothing, ended: [] },
      decisionCoverage: { added: [], removed: [] },
      effects: [],
    })
  })

  it('does not see the order in which things are written', () => {
    const diff = diffOf((document) => {
      document.areas.reverse()
      document.editions.reverse()
      document.councilDecisions.reverse()
      document.agreements.reverse()
      document.agreements[0]?.tiers.reverse()
      document.decisionCoverage[0]?.types.reverse()
    })
    expect(diff).toMatchObject({ identical: false, areas: nothing, lists: [], effects: [] })
    expect(diff.agreements).toEqual({ ...nothing, ended: [] })
    expect(diff.decisionCoverage).toEqual({ added: [], removed: [] })
  })

  it('names what is added, removed and changed of areas, departments and municipalities', () => {
    const diff = diffOf(({ areas, departments, municipalities }) => {
      areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' })
      areas.splice(1, 1, { areaId: 'off', name: 'Åparken', municipalityCode: '0540', aliases: ['Å'] })
      departments.splice(0, 1)
      municipalities.splice(1, 1, {
        code: '0751',
        name: 'Aarhus',
        familyDwellings: [{ asOf: '2024-01-01', total: 1, byArea: {} }],
      })
    })
    expect(diff.areas).toEqual({
      added: [{ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' }],
      removed: [],
      changed: [{ areaId: 'off', name: 'Åparken', municipalityCode: '0540', changes: ['aliases'] }],
    })
    expect(diff.departments.removed.map(({ departmentId }) => departmentId)).toEqual(['on-1'])
    expect(diff.municipalities.changed).toEqual([{ code: '0751', name: 'Aarhus', changes: ['familyDwellings'] }])
  })

  it('tells of each list what areas are on, off, and no longer known', () => {
    const diff = diffOf(({ editions }) => {
      const [, , edition] = editions
      edition?.entries.splice(
        0,
        2,
        { areaId: 'on', on: ['udsat-boligomraade', 'parallelsamfund'], off: [], sources: [] },
        { areaId: 'unmentioned', on: ['forebyggelsesomraade'], off: [], sources: [] },
      )
    })
    const short = diff.lists.map(({ listDate, designation, on, off, unknown, coverage }) => [
      listDate,
      designation,
      ...[on, off, unknown].map((areas) => areas.map(({ areaId }) => areaId).join()),
      coverage,
    ])
    // Area "off" was known not to be udsat, and so neither of what is a part of that.
    expect(short).toEqual([
      ['2023-12-01', 'udsat-boligomraade', '', '', 'off', null],
      ['2023-12-01', 'parallelsamfund', '', '', 'off', null],
      ['2023-12-01', 'omdannelsesomraade', '', 'on', '', null],
      ['2023-12-01', 'forebyggelsesomraade', 'unmentioned', '', '', null],
    ])
  })

  it('tells how far the sources show a list, where that changes', () => {
    const diff = diffOf(({ editions }) => {
      const [, , edition] = editions
      if (edition === undefined) return
      edition.coverage.forebyggelsesomraade = { status: 'complete', officialTotal: 0, found: 0 }
    })
    expect(diff.lists).toMatchObject([
      {
        designation: 'forebyggelsesomraade',
        off: [{ areaId: 'on' }, { areaId: 'off' }, { areaId: 'unmentioned' }],
        coverage: { before: 'partial', after: 'complete' },
      },
    ])
  })

  it('says of an area that is new only on which lists it is', () => {
    const diff = diffOf(({ areas, editions }) => {
      areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' })
      editions[2]?.entries.push({ areaId: 'new', on: ['forebyggelsesomraade'], off: [], sources: [] })
    })
    expect(diff.lists).toMatchObject([
      { listDate: '2023-12-01', designation: 'forebyggelsesomraade', on: [{ areaId: 'new' }], off: [], unknown: [] },
    ])
  })

  it.each([
    ['an end where there was none', { validTo: '2025-06-30' }, 'ended'],
    ['another beginning', { validFrom: '2022-02-01' }, 'changed'],
    ['an end, and another place', { validTo: '2025-06-30', areaIds: ['on', 'off'] }, 'changed'],
    ['another effect', { effect: 'priority' as const }, 'changed'],
  ])('calls an agreement with %s so', (_what, change, kind) => {
    const { agreements } = diffOf((document) => {
      document.agreements[0] = agreement({ agreementId: 'area-gate', areaIds: ['on'], ...change })
    })
    const kinds = Object.entries(agreements).filter(([, entries]) => entries.length > 0)
    expect(kinds.map(([name]) => name)).toEqual([kind])
    expect(agreements.ended).toEqual(
      kind === 'ended' ? [expect.objectContaining({ agreementId: 'area-gate', formerLastDay: null })] : [],
    )
  })

  it('calls a decision ended whose last day is earlier, and changed where it is later', () => {
    const { councilDecisions } = diffOf((document) => {
      document.councilDecisions = [
        {
          type: 'kombineret-udlejning',
          areaId: 'unmentioned',
          includesListB: true,
          from: '2024-02-01',
          to: '2024-03-31',
        },
        { type: 'stk7-exemption', areaId: 'off', from: '2022-01-02', to: null },
        { type: 'development-plan', areaId: 'on', from: '2021-07-01', to: null },
      ]
    })
    expect(councilDecisions).toMatchObject({
      ended: [{ type: 'kombineret-udlejning', to: '2024-03-31', formerLastDay: '2024-06-30' }],
      changed: [{ type: 'development-plan', changes: ['to'] }],
      added: [{ type: 'stk7-exemption', from: '2022-01-02' }],
      removed: [{ type: 'stk7-exemption', from: '2022-01-01' }],
    })
  })
})

describe('what changes decisions', () => {
  const effects = (change: (document: RegisterDocument) => void) =>
    diffOf(change).effects.map(({ place, from, to, before, after }) => ({ ...place, from, to, before, after }))

  it('is nothing where only words, sources and counts change', () => {
    expect(
      effects(({ areas, departments, editions, municipalities }) => {
        areas[0] = { areaId: 'on', name: 'Et andet navn', municipalityCode: '0540', aliases: ['Et alias'] }
        departments[0] = { departmentId: 'on-1', name: 'Afdeling Et', municipalityCode: '0540', areaId: 'on' }
        const entry = editions[2]?.entries[0]
        if (entry !== undefined) Object.assign(entry, { sources: ['another'], statistics: { residents: 1 } })
        municipalities.pop()
      }),
    ).toEqual([])
  })

  it('is, of a new edition, its year', () => {
    const [effect, ...others] = effects(({ editions }) => {
      editions.push({
        listDate: '2024-12-01',
        coverage: {},
        entries: [{ areaId: 'unmentioned', on: ['udsat-boligomraade'], off: [], sources: [] }],
      })
    })
    expect(others).toEqual([])
    expect(effect).toMatchObject({
      areaId: 'unmentioned',
      from: '2024-12-01',
      to: '2025-11-30',
      before: { designations: [], unknown: expect.arrayContaining(['udsat-boligomraade']) },
      after: { designations: ['udsat-boligomraade'] },
    })
  })

  it('is, of a decision that ends, the time from the day after', () => {
    expect(
      effects((document) => {
        document.councilDecisions[1] = { type: 'stk7-exemption', areaId: 'off', from: '2022-01-01', to: '2024-06-30' }
      })[0],
    ).toMatchObject({ areaId: 'off', from: '2024-07-01', before: { stk7Exempt: true }, after: { stk7Exempt: false } })
  })

  it('is, where decisions are no longer all on record, that they are unknown', () => {
    const [effect] = effects((document) => {
      document.decisionCoverage = []
    })
    expect(effect).toMatchObject({ areaId: 'on', before: { stk7Exempt: false }, after: { stk7Exempt: null } })
  })

  it('is, of an agreement that says something else, the time in which it applies', () => {
    const { effects: all } = diffOf(({ agreements }) => {
      agreements[1]?.tiers.pop()
    })
    expect(all.every(({ changedAgreements }) => changedAgreements.join() === 'department-tiers')).toBe(true)
    for (const departmentId of ['on-2', 'outside-1']) {
      const own = all.filter(({ place }) => 'departmentId' in place && place.departmentId === departmentId)
      expect([own[0]?.from, own.at(-1)?.to]).toEqual(['2022-01-01', '2025-12-31'])
    }
  })

  it('is counted once for an area and the departments that see the same, and told of those that do not', () => {
    const { effects: all } = diffOf(({ agreements }) => {
      agreements.shift()
    })
    const told = all.map(({ place, departments, before, after }) => ({
      ...place,
      departments,
      before: before?.agreements,
      after: after?.agreements,
    }))
    // The department "on-2" has an agreement of its own until the end of 2025, and its area's after that.
    expect(told).toContainEqual({
      areaId: 'on',
      departments: { same: 1, apart: ['on-2'] },
      before: ['area-gate'],
      after: [],
    })
    expect(told).toContainEqual({
      departmentId: 'on-2',
      departments: undefined,
      before: ['area-gate'],
      after: [],
    })
  })

  it('is, of an area that is new or gone, that it was or is not known', () => {
    const added = effects(({ areas }) => {
      areas.push({ areaId: 'new', name: 'Den Nye', municipalityCode: '0751' })
    })
    expect(added.every(({ before, after }) => before === null && after !== null)).toBe(true)
    expect([added[0]?.from, added.at(-1)?.to]).toEqual(['2018-12-01', null])
  })
})
