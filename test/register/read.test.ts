import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/law/calendar.ts'
import { areaDetail, listAreas, registerSummary } from '../../src/register/read.ts'
import { AreaDetail, AreaList, RegisterSummary } from '../../src/register/read-schemas.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { bytesOf, smallDocument, smallRegister, snapshotOf } from './document.ts'

const register = smallRegister()

describe('the list of areas', () => {
  it('tells of each area what is known on the day', () => {
    const list = listAreas(register, day('2024-05-01'))
    expect(Compile(AreaList).Errors(list)).toEqual([])
    expect(list).toEqual({
      on: '2024-05-01',
      areas: [
        {
          areaId: 'on',
          name: 'Nørager/Søstjernevej',
          municipalityCode: '0540',
          aliases: ['Nørager'],
          listDate: '2023-12-01',
          designations: ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
          unknown: ['forebyggelsesomraade', 'kombineret-udlejning'],
        },
        {
          areaId: 'off',
          name: 'Åparken',
          municipalityCode: '0540',
          aliases: [],
          listDate: '2023-12-01',
          designations: [],
          unknown: ['forebyggelsesomraade', 'kombineret-udlejning'],
        },
        {
          areaId: 'unmentioned',
          name: 'Ældrekvarteret',
          municipalityCode: '0751',
          aliases: [],
          listDate: '2023-12-01',
          designations: ['kombineret-udlejning'],
          unknown: ['udsat-boligomraade', 'parallelsamfund', 'forebyggelsesomraade'],
        },
      ],
    })
  })

  it('can be of one municipality', () => {
    const of = (code: string) => listAreas(register, day('2024-05-01'), code).areas.map(({ areaId }) => areaId)
    expect(of('0540')).toEqual(['on', 'off'])
    expect(of('0751')).toEqual(['unmentioned'])
    expect(of('0101')).toEqual([])
  })

  it('says that the wider lists follow from the narrower where a list names the narrower alone', () => {
    const document = smallDocument()
    document.editions[2]?.entries.splice(0, 1, { areaId: 'on', on: ['omdannelsesomraade'], off: [], sources: [] })
    const [on] = listAreas(snapshotOf(document), day('2024-05-01')).areas
    expect(on?.designations).toEqual(['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'])
  })
})

describe('an area', () => {
  const detail = areaDetail(register, 'on', day('2022-05-01'))

  it('has its status on the day', () => {
    expect(Compile(AreaDetail).Errors(detail)).toEqual([])
    expect(detail).toMatchObject({ areaId: 'on', on: '2022-05-01', listDate: null, designations: [] })
    expect(detail?.unknown).toHaveLength(5)
  })

  it('has its whole history, oldest first, also of editions that do not mention it', () => {
    expect(detail?.editions).toEqual([
      {
        listDate: '2020-12-01',
        on: ['udsat-boligomraade'],
        off: ['forebyggelsesomraade'],
        unknown: ['parallelsamfund', 'omdannelsesomraade', 'kombineret-udlejning'],
        sources: ['list 2020'],
        statistics: {},
      },
      {
        listDate: '2023-12-01',
        on: ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
        off: [],
        unknown: ['forebyggelsesomraade', 'kombineret-udlejning'],
        sources: ['list 2023', 'press'],
        statistics: { residents: 1487, convictionsCounted: 'as published' },
      },
      {
        listDate: '2025-12-01',
        on: [],
        off: ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'],
        unknown: ['forebyggelsesomraade', 'kombineret-udlejning'],
        sources: [],
        statistics: {},
      },
    ])
  })

  it('has its departments, council decisions and agreements', () => {
    expect(detail?.departments.map(({ departmentId }) => departmentId)).toEqual(['on-1', 'on-2'])
    expect(detail?.councilDecisions).toEqual([
      { type: 'development-plan', areaId: 'on', from: '2021-07-01', to: '2029-12-31' },
    ])
    expect(detail?.agreements.map(({ agreementId }) => agreementId)).toEqual(['area-gate'])
  })

  it('that the register does not have is not there', () => {
    expect(areaDetail(register, 'nowhere', day('2024-05-01'))).toBeUndefined()
  })
})

describe('the summary', () => {
  const summary = registerSummary(register, new Date('2024-05-01T10:01:30.900Z'))

  it('says what the register is and how old', () => {
    expect(Compile(RegisterSummary).Errors(summary)).toEqual([])
    expect(summary).toMatchObject({
      revision: revisionOf(bytesOf(smallDocument())),
      confirmedAt: '2024-05-01T10:00:00.000Z',
      ageSeconds: 90,
      sequence: 7,
      latestListDate: '2025-12-01',
      counts: { areas: 3, departments: 3, agreements: 2, councilDecisions: 3, municipalities: 2 },
      decisionCoverage: [{ municipalityCode: '0540' }],
    })
  })

  it('has no negative age where clocks differ', () => {
    expect(registerSummary(register, new Date('2024-05-01T09:59:59Z')).ageSeconds).toBe(0)
  })

  it('says how far each list goes, oldest first; partial where the document does not say', () => {
    expect(summary.editions.map(({ listDate }) => listDate)).toEqual(['2020-12-01', '2023-12-01', '2025-12-01'])
    expect(summary.editions[0]?.coverage).toEqual({
      'udsat-boligomraade': { status: 'complete', officialTotal: 1, found: 1 },
      parallelsamfund: { status: 'partial', officialTotal: null, found: 0 },
      omdannelsesomraade: { status: 'partial', officialTotal: null, found: 0 },
      forebyggelsesomraade: { status: 'not-in-law', officialTotal: null, found: 0 },
      'kombineret-udlejning': { status: 'partial', officialTotal: null, found: 0 },
    })
  })
})
