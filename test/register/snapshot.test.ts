import { describe, expect, it } from 'vitest'
import type { RegisterView } from '../../src/decision/decision.ts'
import { day } from '../../src/law/calendar.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { bytesOf, smallDocument, smallRegister, snapshotOf } from './document.ts'

const register: RegisterView = smallRegister()

const area = (areaId: string | null, on: string) => register.locate({ areaId }, day(on))
const department = (departmentId: string, on: string) => register.locate({ departmentId }, day(on))

describe('the list that holds on a day', () => {
  it.each([
    ['the day before the first list', '2020-11-30', null],
    ['the day of a list', '2020-12-01', '2020-12-01'],
    ['the new year after it', '2021-01-01', '2020-12-01'],
    ['the last day of a list', '2021-11-30', '2020-12-01'],
    ['the day on which a list that the register lacks begins', '2021-12-01', null],
    ['the last day of that list', '2023-11-30', null],
    ['the day after', '2023-12-01', '2023-12-01'],
    ['the newest list', '2026-11-30', '2025-12-01'],
    ['the day after the newest list', '2026-12-01', null],
  ])('%s', (_, on, listDate) => {
    expect(area('on', on)?.listDate).toBe(listDate)
    expect(area(null, on)?.listDate).toBe(listDate)
    expect(department('on-2', on)?.listDate).toBe(listDate)
  })
})

describe('the designations of an area', () => {
  it('are unknown where the register has no list for the day', () => {
    expect(area('on', '2022-12-24')?.listing).toEqual({})
  })

  it('are known where the area is named on a list, whatever its coverage', () => {
    expect(area('on', '2024-05-01')?.listing).toEqual({
      'udsat-boligomraade': true,
      parallelsamfund: true,
      omdannelsesomraade: true,
    })
  })

  it('are known where the area is named off a list, and unknown on a partial list that is silent', () => {
    expect(area('off', '2024-05-01')?.listing).toEqual({ 'udsat-boligomraade': false, omdannelsesomraade: false })
  })

  it('are known not to be on a complete list that does not name the area', () => {
    expect(area('unmentioned', '2023-12-01')?.listing).toEqual({ omdannelsesomraade: false })
  })

  it('are known not to be where there was no such list', () => {
    expect(area('off', '2021-06-01')?.listing).toEqual({ 'udsat-boligomraade': false, forebyggelsesomraade: false })
  })

  it('are unknown on a list whose coverage is not stated', () => {
    expect(area('on', '2026-01-01')?.listing).toEqual({ 'udsat-boligomraade': false })
  })
})

describe('a decision under § 51 b', () => {
  const combined = (on: string) => area('unmentioned', on)?.listing['kombineret-udlejning']

  it.each([
    ['2024-01-31', undefined],
    ['2024-02-01', true],
    ['2024-06-30', true],
    ['2024-07-01', undefined],
  ])('tells, while in force, that the area is on the list: %s', (on, known) => {
    expect(combined(on)).toBe(known)
  })

  it('tells so where the register has no list for the day', () => {
    const document = smallDocument()
    document.editions = []
    const { locate } = snapshotOf(document)
    expect(locate({ areaId: 'unmentioned' }, day('2024-03-01'))).toMatchObject({
      listDate: null,
      listing: { 'kombineret-udlejning': true },
    })
  })

  it('says nothing against a list that tells', () => {
    const document = smallDocument()
    for (const { coverage } of document.editions) {
      coverage['kombineret-udlejning'] = { status: 'complete', officialTotal: 0, found: 0 }
    }
    const { locate } = snapshotOf(document)
    expect(locate({ areaId: 'unmentioned' }, day('2024-03-01'))?.listing['kombineret-udlejning']).toBe(false)
  })
})

describe('council decisions', () => {
  it('are those of the area, of any date', () => {
    expect(area('on', '2024-05-01')?.councilDecisions).toEqual([
      { type: 'development-plan', from: day('2021-07-01'), to: day('2029-12-31') },
    ])
    expect(area('off', '2018-12-01')?.councilDecisions).toEqual([
      { type: 'stk7-exemption', from: day('2022-01-01'), to: null },
    ])
    expect(area('unmentioned', '2024-05-01')?.councilDecisions).toEqual([
      { type: 'kombineret-udlejning', includesListB: true, from: day('2024-02-01'), to: day('2024-06-30') },
    ])
  })

  it("are covered as the area's municipality is", () => {
    expect(area('off', '2024-05-01')?.decisionCoverage).toEqual([
      { type: 'stk7-exemption', from: day('2018-12-01'), to: null },
      { type: 'development-plan', from: day('2018-12-01'), to: null },
    ])
    expect(area('unmentioned', '2024-05-01')?.decisionCoverage).toEqual([])
  })
})

describe('a place', () => {
  const ids = (agreements: readonly { readonly agreementId: string }[] | undefined) =>
    agreements?.map(({ agreementId }) => agreementId)

  it('given by area has the agreements of the area, not of its departments', () => {
    const record = area('on', '2024-05-01')
    expect(ids(record?.areaAgreements)).toEqual(['area-gate'])
    expect(record?.departmentAgreements).toEqual([])
  })

  it('given by department is in its area, with the agreements of both', () => {
    const record = department('on-2', '2024-05-01')
    expect(record).toMatchObject({ areaId: 'on', listing: { omdannelsesomraade: true } })
    expect(ids(record?.areaAgreements)).toEqual(['area-gate'])
    expect(ids(record?.departmentAgreements)).toEqual(['department-tiers'])
  })

  it('given by a department without agreements is as its area', () => {
    expect(department('on-1', '2024-05-01')).toEqual(area('on', '2024-05-01'))
  })

  it('given by a department outside listed areas still has its agreements', () => {
    const record = department('outside-1', '2024-05-01')
    expect(record).toMatchObject({ areaId: null, councilDecisions: [], decisionCoverage: [], areaAgreements: [] })
    expect(ids(record?.departmentAgreements)).toEqual(['department-tiers'])
  })

  it('in no listed area is known as such', () => {
    expect(area(null, '2024-05-01')).toMatchObject({ areaId: null, areaAgreements: [], departmentAgreements: [] })
  })

  it.each([
    [{ areaId: 'nowhere' }],
    [{ areaId: 'on-1' }],
    [{ areaId: '__proto__' }],
    [{ departmentId: 'nowhere' }],
    [{ departmentId: 'on' }],
  ])('that the register does not have is not found: %j', (place) => {
    expect(register.locate(place, day('2024-05-01'))).toBeUndefined()
  })

  it('has agreements with their dates as days and the lowest tier first', () => {
    expect(department('on-2', '2024-05-01')?.departmentAgreements[0]).toMatchObject({
      validFrom: day('2022-01-01'),
      validTo: day('2025-12-31'),
      ordering: { mode: 'quota', preferred: 2, of: 3 },
      tiers: [{ tier: 1 }, { tier: 2, criteria: { type: 'age' } }],
    })
  })

  it('is the same record on every day of a list', () => {
    expect(area('on', '2024-11-30')).toBe(area('on', '2023-12-01'))
    expect(department('on-2', '2024-11-30')).toBe(department('on-2', '2023-12-01'))
  })
})

describe('the stamp', () => {
  it('names the revision, when it was confirmed and the newest list', () => {
    expect(register.stamp).toEqual({
      revision: revisionOf(bytesOf(smallDocument())),
      confirmedAt: '2024-05-01T10:00:00.000Z',
      latestListDate: '2025-12-01',
    })
  })

  it('has no newest list where there is none', () => {
    const document = smallDocument()
    document.editions = []
    expect(snapshotOf(document).stamp.latestListDate).toBeNull()
  })
})
