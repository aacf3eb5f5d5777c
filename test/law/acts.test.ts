import { describe, expect, it } from 'vitest'
import { type Cite, provisionsOn } from '../../src/law/acts.ts'
import { day } from '../../src/law/calendar.ts'

const cites: readonly Cite[] = [['almenboligloven', '§ 59, stk. 7, 1. pkt.']]
const eliOf = (year: number, number: number) => `https://www.retsinformation.dk/eli/lta/${year}/${number}`

describe('a provision', () => {
  const enacted = [{ from: day('2018-12-01'), cites }] as const

  it.each([
    ['2018-12-01', 2019, 119],
    ['2020-08-02', 2019, 119],
    ['2020-08-03', 2020, 1203],
    ['2021-09-26', 2020, 1203],
    ['2021-09-27', 2021, 1877],
    ['2023-11-23', 2021, 1877],
    ['2023-11-24', 2023, 1343],
    ['2024-11-10', 2023, 1343],
    ['2024-11-11', 2024, 1171],
    ['2026-01-24', 2024, 1171],
    ['2026-01-25', 2026, 207],
    ['2030-06-01', 2026, 207],
  ])('is cited on %s from lbk %i/%i', (on, year, number) => {
    expect(provisionsOn(enacted, day(on))).toEqual([
      {
        act: 'almenboligloven',
        citation: '§ 59, stk. 7, 1. pkt.',
        eli: eliOf(year, number),
        versionFrom: '2018-12-01',
      },
    ])
  })

  it('younger than the consolidated text is cited from the amending Act too', () => {
    const amended = [{ from: day('2021-11-30'), cites }] as const
    const elis = (on: string) => provisionsOn(amended, day(on)).map(({ eli }) => eli)
    expect(elis('2021-11-30')).toEqual([eliOf(2021, 1877), eliOf(2021, 2157)])
    expect(elis('2023-11-23')).toEqual([eliOf(2021, 1877), eliOf(2021, 2157)])
    expect(elis('2023-11-24')).toEqual([eliOf(2023, 1343)])
  })

  it('of the benefit reform is cited from the Act that brought it until a consolidated text has it', () => {
    const reformed = [{ from: day('2025-07-01'), cites }] as const
    const cited = (on: string) => provisionsOn(reformed, day(on)).map(({ act, eli }) => [act, eli])
    const amending = ['lov nr. 1655 af 30. december 2024', eliOf(2024, 1655)]
    expect(cited('2026-01-24')).toEqual([['almenboligloven', eliOf(2024, 1171)], amending])
    expect(cited('2026-01-25')).toEqual([['almenboligloven', eliOf(2026, 207)]])
  })

  it('is cited as it first read before it held', () => {
    const later = [{ from: day('2021-11-30'), cites }] as const
    expect(provisionsOn(later, day('2019-01-01'))).toEqual(provisionsOn(later, day('2021-11-30')))
    expect(provisionsOn(later, day('2019-01-01'))).not.toEqual([])
  })

  it('in several Acts is cited from the text of each that was published last', () => {
    const both: readonly Cite[] = [
      ['almenboligloven', '§ 51 c'],
      ['almenlejeloven', '§ 65, stk. 3'],
    ]
    const enactedInBoth = [{ from: day('2018-12-01'), cites: both }] as const
    const elis = (on: string) => provisionsOn(enactedInBoth, day(on)).map(({ eli }) => eli)
    expect(elis('2020-08-02')).toEqual([eliOf(2019, 119), eliOf(2019, 928)])
    expect(elis('2022-01-01')).toEqual([eliOf(2021, 1877), eliOf(2019, 928)])
    expect(elis('2026-01-25')).toEqual([eliOf(2026, 207), eliOf(2019, 928)])
  })
})
