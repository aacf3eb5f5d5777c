import { everyBenefitAndBasis, months } from '../../tables/benefits.ts'
import { forebyggelse, udsat } from '../../tables/place.ts'
import { type Facts, notKnown, type Table } from '../../tables/table.ts'

/** § 59, stk. 7: the benefits that count for six months, and those for 24, before and after July 2025. */

const first = '/household/members/0/benefits/0'
const second = '/household/members/0/benefits/1'

const inAForebyggelsesomraade: Facts = {
  area: { listing: { 'udsat-boligomraade': false, forebyggelsesomraade: true } },
  '/dwelling/stated/stk7Exempt': false,
}

const days = (...all: readonly string[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(all.map((on) => [on, { on }]))

const given = 'Municipal allotment of a familiebolig in a forebyggelsesområde that is not exempted, to one person.'

const groups = {
  'an integration benefit': ['integrationsydelse', 'selvforsørgelses- og hjemrejseydelse', 'overgangsydelse'],
  'any kontanthjælp': ['kontanthjælp', 'kontanthjælp § 16(1)', 'kontanthjælp § 16(2)'],
} as const

const beforeTheReform: Table = {
  name: 'Benefits with a limit of six months, before July 2025',
  rules: ['abl-59-7-6m'],
  given,
  on: '2025-06-15',
  pathway: 'kommunal-anvisning',
  facts: inAForebyggelsesomraade,
  conditions: {
    on: days('2025-05-31', '2025-06-01', '2025-06-30'),
    benefit: everyBenefitAndBasis(first),
    received: months(
      first,
      ['2024-12', '2025-05'],
      ['2025-01', '2025-05'],
      ['2024-11', '2025-04'],
      ['2024-12', '2025-06'],
      ['2024-12', null],
    ),
  },
  groups,
  rows: `
    on           | benefit          | received                                 | says
    -            | ≠ an integration benefit | -                                        | clears
    -            | an integration benefit   | 2025-01 to 2025-05                       | clears
    2025-05-31   | an integration benefit   | 2024-12 to 2025-05 or 2024-12 to 2025-06 or 2024-12 on | clears
    2025-05-31   | an integration benefit   | 2024-11 to 2025-04                       | bars; until 2025-06-01
    ≠ 2025-05-31 | an integration benefit   | 2024-11 to 2025-04                       | clears
    ≠ 2025-05-31 | an integration benefit   | 2024-12 to 2025-05                       | bars; until 2025-07-01
    ≠ 2025-05-31 | an integration benefit   | 2024-12 to 2025-06                       | bars; until 2025-08-01
    ≠ 2025-05-31 | an integration benefit   | 2024-12 on                               | bars
  `,
}

const afterTheReform: Table = {
  name: 'Benefits with a limit of six months, from July 2025',
  rules: ['abl-59-7-6m'],
  given,
  on: '2026-01-01',
  pathway: 'kommunal-anvisning',
  facts: inAForebyggelsesomraade,
  conditions: {
    on: days('2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'),
    benefit: everyBenefitAndBasis(first),
    received: months(
      first,
      ['2024-01', '2025-11'],
      ['2024-01', '2025-12'],
      ['2024-01', null],
      ['2025-06', '2025-12'],
      ['2025-07', '2025-12'],
      ['2025-07', null],
      ['2025-08', '2025-12'],
      ['2025-08', null],
    ),
  },
  groups,
  rows: `
    on | benefit | received | says
    - | ≠ an integration benefit or kontanthjælp or kontanthjælp § 16(2) | - | clears
    2025-12-31 | an integration benefit | 2024-01 to 2025-11 | bars; until 2026-01-01
    2025-12-31 | an integration benefit | 2024-01 to 2025-12 or 2025-06 to 2025-12 | bars; until 2026-02-01
    2025-12-31 | an integration benefit | 2024-01 on | bars
    2025-12-31 | an integration benefit | 2025-07 to 2025-12 or 2025-07 on or 2025-08 to 2025-12 or 2025-08 on | clears
    2025-12-31 | kontanthjælp or kontanthjælp § 16(2) | - | clears
    2026-01-01 or 2026-01-31 | an integration benefit or kontanthjælp or kontanthjælp § 16(2) | 2024-01 to 2025-11 or 2025-08 to 2025-12 or 2025-08 on | clears
    2026-01-01 or 2026-01-31 | an integration benefit or kontanthjælp § 16(2) | 2024-01 to 2025-12 or 2025-06 to 2025-12 or 2025-07 to 2025-12 | bars; until 2026-02-01
    2026-01-01 or 2026-01-31 | an integration benefit or kontanthjælp § 16(2) | 2024-01 on or 2025-07 on | bars
    2026-01-01 or 2026-01-31 | kontanthjælp | 2024-01 to 2025-12 or 2025-06 to 2025-12 or 2025-07 to 2025-12 or 2024-01 on or 2025-07 on | unknown
    2026-02-01 | an integration benefit or kontanthjælp or kontanthjælp § 16(2) | ≠ 2024-01 on or 2025-07 on or 2025-08 on | clears
    2026-02-01 | an integration benefit or kontanthjælp § 16(2) | 2024-01 on or 2025-07 on or 2025-08 on | bars
    2026-02-01 | kontanthjælp | 2024-01 on or 2025-07 on or 2025-08 on | unknown
  `,
}

const twentyFourMonths: Table = {
  name: '24 months of kontanthjælp, up to the reform',
  rules: ['abl-59-7-24m'],
  given,
  on: '2025-07-01',
  pathway: 'kommunal-anvisning',
  facts: inAForebyggelsesomraade,
  conditions: {
    on: days('2025-06-30', '2025-07-01', '2025-07-31', '2025-08-01'),
    benefit: everyBenefitAndBasis(first),
    received: months(
      first,
      ['2023-06', '2025-05'],
      ['2023-06', '2025-06'],
      ['2023-06', '2025-07'],
      ['2023-06', null],
      ['2023-07', '2025-06'],
      ['2023-08', '2025-07'],
      ['2023-09', null],
    ),
  },
  groups,
  rows: `
    on | benefit | received | says
    - | ≠ any kontanthjælp | - | clears
    2025-06-30 | any kontanthjælp | 2023-06 to 2025-05 | bars; until 2025-07-01
    2025-06-30 | any kontanthjælp | 2023-07 to 2025-06 or 2023-08 to 2025-07 or 2023-09 on | clears
    2025-07-01 or 2025-07-31 | any kontanthjælp | 2023-06 to 2025-05 or 2023-08 to 2025-07 or 2023-09 on | clears
    2025-07-01 or 2025-07-31 | any kontanthjælp | 2023-07 to 2025-06 | bars; until 2025-08-01
    ≠ 2025-08-01 | any kontanthjælp | 2023-06 to 2025-06 | bars; until 2025-08-01
    ≠ 2025-08-01 | kontanthjælp § 16(2) | 2023-06 to 2025-07 or 2023-06 on | bars; until 2025-08-01
    ≠ 2025-08-01 | kontanthjælp § 16(1) | 2023-06 to 2025-07 | bars; until 2025-09-01
    ≠ 2025-08-01 | kontanthjælp § 16(1) | 2023-06 on | bars
    ≠ 2025-08-01 | kontanthjælp | 2023-06 to 2025-07 or 2023-06 on | bars
    2025-08-01 | any kontanthjælp | 2023-06 to 2025-05 or 2023-06 to 2025-06 or 2023-07 to 2025-06 or 2023-09 on | clears
    2025-08-01 | kontanthjælp § 16(2) | 2023-06 to 2025-07 or 2023-06 on or 2023-08 to 2025-07 | clears
    2025-08-01 | kontanthjælp § 16(1) | 2023-06 to 2025-07 or 2023-08 to 2025-07 | bars; until 2025-09-01
    2025-08-01 | kontanthjælp § 16(1) | 2023-06 on | bars
    2025-08-01 | kontanthjælp | 2023-06 to 2025-07 or 2023-06 on or 2023-08 to 2025-07 | unknown
  `,
}

const twentyFourMonthsSince: Table = {
  name: '24 months of kontanthjælp since the reform',
  rules: ['abl-59-7-24m'],
  given,
  on: '2027-07-01',
  pathway: 'kommunal-anvisning',
  facts: inAForebyggelsesomraade,
  conditions: {
    on: days('2027-06-30', '2027-07-01'),
    benefit: everyBenefitAndBasis(first),
    received: months(first, ['2025-06', '2027-05'], ['2025-07', '2027-06'], ['2025-08', null], ['2025-06', null]),
  },
  rows: `
    on | benefit | received | says
    - | ≠ kontanthjælp or kontanthjælp § 16(1) | - | clears
    2027-06-30 | kontanthjælp § 16(1) | 2025-06 to 2027-05 | bars; until 2027-07-01
    2027-06-30 | kontanthjælp § 16(1) | 2025-06 on | bars
    2027-06-30 | kontanthjælp | 2025-06 to 2027-05 or 2025-06 on | unknown
    2027-06-30 | kontanthjælp or kontanthjælp § 16(1) | 2025-07 to 2027-06 or 2025-08 on | clears
    2027-07-01 | kontanthjælp § 16(1) | 2025-07 to 2027-06 | bars; until 2027-08-01
    2027-07-01 | kontanthjælp § 16(1) | 2025-06 on | bars
    2027-07-01 | kontanthjælp | 2025-07 to 2027-06 or 2025-06 on | unknown
    2027-07-01 | kontanthjælp or kontanthjælp § 16(1) | 2025-06 to 2027-05 or 2025-08 on | clears
  `,
}

const basisOfTheSecond = {
  'kontanthjælp § 16(1)': { [`${second}/type`]: 'kontanthjaelp', [`${second}/legalBasis`]: 'las-16-1' },
  'kontanthjælp § 16(2)': { [`${second}/type`]: 'kontanthjaelp', [`${second}/legalBasis`]: 'las-16-2' },
  kontanthjælp: { [`${second}/type`]: 'kontanthjaelp', asks: [`${second}/legalBasis`] },
  uddannelseshjælp: { [`${second}/type`]: 'uddannelseshjaelp' },
} as const

const shy = 'selvforsoergelses-og-hjemrejseydelse'

const acrossTheReform = {
  given: `${given} Two benefits, the second after the reform.`,
  on: '2025-10-15',
  pathway: 'kommunal-anvisning',
  facts: inAForebyggelsesomraade,
  conditions: {
    first: {
      'selvforsørgelses- og hjemrejseydelse': { [`${first}/type`]: shy },
      kontanthjælp: { [`${first}/type`]: 'kontanthjaelp' },
      uddannelseshjælp: { [`${first}/type`]: 'uddannelseshjaelp' },
    },
    received: months(first, ['2023-09', '2025-05'], ['2023-10', '2025-06'], ['2023-11', '2025-06']),
    'then, from July 2025,': basisOfTheSecond,
    'received then': months(second, ['2025-07', null], ['2025-08', null], ['2025-07', '2025-09']),
  },
} as const

const acrossTheReform6m: Table = {
  name: 'Two benefits across the reform, six months',
  rules: ['abl-59-7-6m'],
  ...acrossTheReform,
  rows: `
    first | received | then, from July 2025, | received then | says
    ≠ selvforsørgelses- og hjemrejseydelse | - | - | - | clears
    selvforsørgelses- og hjemrejseydelse | 2023-09 to 2025-05 | - | - | clears
    selvforsørgelses- og hjemrejseydelse | ≠ 2023-09 to 2025-05 | - | 2025-08 on | clears
    selvforsørgelses- og hjemrejseydelse | ≠ 2023-09 to 2025-05 | kontanthjælp § 16(1) or uddannelseshjælp | ≠ 2025-08 on | clears
    selvforsørgelses- og hjemrejseydelse | ≠ 2023-09 to 2025-05 | kontanthjælp § 16(2) | 2025-07 on | bars
    selvforsørgelses- og hjemrejseydelse | ≠ 2023-09 to 2025-05 | kontanthjælp § 16(2) | 2025-07 to 2025-09 | bars; until 2025-11-01
    selvforsørgelses- og hjemrejseydelse | ≠ 2023-09 to 2025-05 | kontanthjælp | ≠ 2025-08 on | unknown
  `,
}

const acrossTheReform24m: Table = {
  name: 'Two benefits across the reform, 24 months',
  rules: ['abl-59-7-24m'],
  ...acrossTheReform,
  rows: `
    first | received | then, from July 2025, | received then | says
    ≠ kontanthjælp | - | - | - | clears
    kontanthjælp | ≠ 2023-10 to 2025-06 | - | - | clears
    kontanthjælp | 2023-10 to 2025-06 | - | 2025-08 on | clears
    kontanthjælp | 2023-10 to 2025-06 | kontanthjælp § 16(2) or uddannelseshjælp | ≠ 2025-08 on | clears
    kontanthjælp | 2023-10 to 2025-06 | kontanthjælp § 16(1) | 2025-07 on | bars
    kontanthjælp | 2023-10 to 2025-06 | kontanthjælp § 16(1) | 2025-07 to 2025-09 | bars; until 2025-11-01
    kontanthjælp | 2023-10 to 2025-06 | kontanthjælp | ≠ 2025-08 on | unknown
  `,
}

const notKnownAtAll: Table = {
  name: 'Benefits or area not known',
  rules: ['abl-59-7-6m', 'abl-59-7-24m'],
  given:
    'Municipal allotment on 2026-01-15 of a familiebolig to one person, on kontanthjælp since 2018 whose legal basis is not told.',
  on: '2026-01-15',
  pathway: 'kommunal-anvisning',
  facts: {
    '/dwelling/stated/stk7Exempt': false,
    '/household/members/0/benefits': [{ type: 'kontanthjaelp', from: '2018-01', to: null }],
  },
  conditions: {
    'udsat boligområde': udsat,
    forebyggelsesområde: forebyggelse,
    benefits: {
      kontanthjælp: { asks: ['/household/members/0/benefits/0/legalBasis'] },
      none: { '/household/members/0/benefits': [] },
      '?': notKnown('/household/members/0/benefits'),
    },
  },
  rows: `
    udsat boligområde | forebyggelsesområde | benefits | says
    yes               | -                   | -        | does not apply
    ≠ yes             | no                  | -        | does not apply
    ≠ yes             | ≠ no                | none     | clears
    ≠ yes             | ≠ no                | ≠ none   | unknown; asks forebyggelsesområde, benefits
  `,
}

export const section59Stk7Benefits = [
  beforeTheReform,
  afterTheReform,
  twentyFourMonths,
  twentyFourMonthsSince,
  acrossTheReform6m,
  acrossTheReform24m,
  notKnownAtAll,
]
