import { benefitLists, benefits, everyBenefit, everyBenefitAndBasis, months } from '../../tables/benefits.ts'
import { udsat } from '../../tables/place.ts'
import { type Facts, notKnown, type Table } from '../../tables/table.ts'

/** § 59, stk. 6, nr. 5-7: the benefits that count, and for how long they must have been received. */

const first = '/household/members/0/benefits/0'
const second = '/household/members/0/benefits/1'

const told = { told: {}, '?': notKnown('/household/members/0/benefits') } as const

const given = 'Municipal allotment on 2024-03-10 of a familiebolig to one person.'
const inAnUdsatArea: Facts = { area: { listing: { 'udsat-boligomraade': true } } }

/** Five and six months up to February; ended in January, in February, in March; going on; begun before, or too late. */
const aroundSixMonths = [
  ['2023-08', '2024-02'],
  ['2023-09', '2024-02'],
  ['2023-10', '2024-02'],
  ['2023-09', '2024-01'],
  ['2020-01', '2024-01'],
  ['2023-09', '2024-03'],
  ['2023-10', '2024-03'],
  ['2023-09', null],
  ['2023-10', null],
  ['2024-03', null],
] as const

const conditionsOfARun = {
  'udsat boligområde': udsat,
  benefit: everyBenefit(first),
  received: months(first, ...aroundSixMonths),
  benefits: told,
}

/** The same rows for either list. */
const rowsOfARun = (list: string): string => `
  udsat boligområde | benefit | received | benefits | says
  yes or ? | - | - | ? | unknown
  yes or ? | ≠ ${list} | - | told | clears
  yes or ? | ${list} | 2023-10 to 2024-02 or 2023-10 to 2024-03 or 2023-10 on or 2024-03 on | told | clears
  yes or ? | ${list} | 2023-09 to 2024-01 or 2020-01 to 2024-01 | told | clears
  yes | ${list} | 2023-08 to 2024-02 or 2023-09 to 2024-02 | told | bars; until 2024-04-01
  yes | ${list} | 2023-09 to 2024-03 | told | bars; until 2024-05-01
  yes | ${list} | 2023-09 on | told | bars
  ? | ${list} | 2023-08 to 2024-02 or 2023-09 to 2024-02 or 2023-09 to 2024-03 or 2023-09 on | told | unknown
  no | - | - | - | does not apply
`

const noPlan: Facts = { '/dwelling/stated/developmentPlan': false }

const sixMonthsOnListA: Table = {
  name: 'Six months on a benefit of list A',
  rules: ['abl-59-6-5'],
  given,
  on: '2024-03-10',
  pathway: 'kommunal-anvisning',
  facts: noPlan,
  conditions: conditionsOfARun,
  groups: benefitLists,
  rows: rowsOfARun('list A'),
}

const sixMonthsOnListB: Table = {
  ...sixMonthsOnListA,
  name: 'Six months on a benefit of list B',
  rules: ['abl-59-6-7'],
  rows: rowsOfARun('list B'),
}

const conditionsOfTwo = {
  'first benefit': benefits(first, 'kontanthjælp', 'sygedagpenge'),
  received: months(first, ['2023-08', '2023-10'], ['2023-08', '2023-11']),
  'second benefit': benefits(second, 'uddannelseshjælp', 'integrationsydelse', 'dagpenge', 'førtidspension', 'andet'),
  'received then': months(
    second,
    ['2023-11', '2024-01'],
    ['2023-11', '2024-02'],
    ['2023-11', null],
    ['2023-12', '2024-01'],
    ['2023-12', '2024-02'],
    ['2023-12', null],
  ),
}

const rowsOfTwo = (one: string, list: string): string => `
  first benefit | received | second benefit | received then | says
  ≠ ${one} | - | - | - | clears
  ${one} | - | ≠ ${list} | - | clears
  ${one} | - | ${list} | 2023-11 to 2024-01 or 2023-12 to 2024-01 | clears
  ${one} | - | ${list} | 2023-11 to 2024-02 | bars; until 2024-04-01
  ${one} | - | ${list} | 2023-11 on | bars
  ${one} | 2023-08 to 2023-10 | ${list} | 2023-12 to 2024-02 or 2023-12 on | clears
  ${one} | 2023-08 to 2023-11 | ${list} | 2023-12 to 2024-02 | bars; until 2024-04-01
  ${one} | 2023-08 to 2023-11 | ${list} | 2023-12 on | bars
`

const twoOfListA: Table = {
  name: 'Months on two benefits, list A',
  rules: ['abl-59-6-5'],
  given: `${given} In an udsat boligområde.`,
  on: '2024-03-10',
  pathway: 'kommunal-anvisning',
  facts: inAnUdsatArea,
  conditions: conditionsOfTwo,
  rows: rowsOfTwo('kontanthjælp', 'uddannelseshjælp or integrationsydelse'),
}

const twoOfListB: Table = {
  ...twoOfListA,
  name: 'Months on two benefits, list B',
  rules: ['abl-59-6-7'],
  rows: rowsOfTwo('sygedagpenge', 'dagpenge'),
}

const days = (...all: readonly string[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(all.map((on) => [on, { on }]))

const monthByMonth: Table = {
  name: 'A run of six months, month by month',
  rules: ['abl-59-6-5', 'abl-59-6-7'],
  given:
    'Municipal allotment of a familiebolig in an udsat boligområde to one person who has received kontanthjælp and sygedagpenge in the same months.',
  on: '2024-03-10',
  pathway: 'kommunal-anvisning',
  facts: {
    ...inAnUdsatArea,
    [`${first}/type`]: 'kontanthjaelp',
    [`${second}/type`]: 'sygedagpenge',
  },
  conditions: {
    on: days('2023-12-31', '2024-01-01', '2024-01-31', '2024-02-01', '2024-02-29'),
    received: Object.fromEntries(
      (
        [
          ['2023-07', '2023-12'],
          ['2023-07', '2024-01'],
          ['2023-06', '2023-11'],
        ] as const
      ).map((period) => [
        `${period[0]} to ${period[1]}`,
        {
          ...months(first, period)[`${period[0]} to ${period[1]}`],
          ...months(second, period)[`${period[0]} to ${period[1]}`],
        },
      ]),
    ),
  },
  rows: `
    on                       | received           | says
    2023-12-31               | 2023-07 to 2023-12 | clears
    2023-12-31               | 2023-07 to 2024-01 | clears
    2023-12-31               | 2023-06 to 2023-11 | bars; until 2024-01-01
    2024-01-01 or 2024-01-31 | 2023-07 to 2023-12 | bars; until 2024-02-01
    2024-01-01 or 2024-01-31 | 2023-07 to 2024-01 | bars; until 2024-03-01
    2024-01-01 or 2024-01-31 | 2023-06 to 2023-11 | clears
    2024-02-01 or 2024-02-29 | 2023-07 to 2023-12 | clears
    2024-02-01 or 2024-02-29 | 2023-07 to 2024-01 | bars; until 2024-03-01
    2024-02-01 or 2024-02-29 | 2023-06 to 2023-11 | clears
  `,
}

const inEveryRegime: Table = {
  name: 'List A through the regimes',
  rules: ['abl-59-6-5'],
  given: 'Municipal allotment of a familiebolig in an udsat boligområde to one person who has long received it.',
  on: '2024-03-10',
  pathway: 'kommunal-anvisning',
  facts: { ...inAnUdsatArea, [`${first}/from`]: '2017-01', [`${first}/to`]: null },
  conditions: {
    on: days('2018-12-01', '2021-11-29', '2021-11-30', '2025-06-30', '2025-07-01', '2025-10-15', '2026-01-15'),
    benefit: everyBenefitAndBasis(first),
  },
  groups: benefitLists,
  rows: `
    on | benefit | says
    -  | list A or kontanthjælp § 16(1) or kontanthjælp § 16(2) | bars
    -  | ≠ list A or kontanthjælp § 16(1) or kontanthjælp § 16(2) | clears
  `,
}

const foertidspension: Table = {
  name: 'Receives førtidspension',
  rules: ['abl-59-6-6'],
  given,
  on: '2024-03-10',
  pathway: 'kommunal-anvisning',
  facts: noPlan,
  conditions: {
    'udsat boligområde': udsat,
    benefit: everyBenefit(first),
    received: months(
      first,
      ['2020-01', '2024-02'],
      ['2020-01', '2024-03'],
      ['2024-03', '2024-03'],
      ['2024-03', '2024-04'],
      ['2024-03', null],
      ['2024-04', null],
    ),
    benefits: told,
  },
  rows: `
    udsat boligområde | benefit | received | benefits | says
    no       | -                | -                                        | -    | does not apply
    ≠ no     | -                | -                                        | ?    | unknown
    ≠ no     | ≠ førtidspension | -                                        | told | clears
    ≠ no     | førtidspension   | 2020-01 to 2024-02 or 2024-04 on         | told | clears
    yes      | førtidspension   | 2020-01 to 2024-03 or 2024-03 to 2024-03 | told | bars; until 2024-04-01
    yes      | førtidspension   | 2024-03 to 2024-04                       | told | bars; until 2024-05-01
    yes      | førtidspension   | 2024-03 on                               | told | bars
    ?        | førtidspension   | 2020-01 to 2024-03 or 2024-03 to 2024-03 or 2024-03 to 2024-04 or 2024-03 on | told | unknown
  `,
}

export const section59Stk6Benefits = [
  sixMonthsOnListA,
  sixMonthsOnListB,
  twoOfListA,
  twoOfListB,
  monthByMonth,
  inEveryRegime,
  foertidspension,
]
