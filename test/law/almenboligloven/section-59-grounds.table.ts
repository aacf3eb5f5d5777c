import { day } from '../../../src/law/calendar.ts'
import { type Facts, notKnown, type Table } from '../../tables/table.ts'

/** § 59, stk. 6, nr. 1-4, and the same grounds in stk. 7. */

/**
 * A forebyggelsesområde, not udsat, under a development plan, so that both paragraphs hold in it; or an area
 * off the list of the udsatte of which it is not known whether it is either.
 */
const place = {
  reached: {
    area: {
      listing: { 'udsat-boligomraade': false, forebyggelsesomraade: true },
      councilDecisions: [{ type: 'development-plan', from: day('2021-07-01'), to: null }],
      decisionCoverage: [{ type: 'stk7-exemption', from: day('2018-12-01'), to: null }],
    },
  },
  '?': {
    area: {
      listing: { 'udsat-boligomraade': false },
      decisionCoverage: [{ type: 'stk7-exemption', from: day('2018-12-01'), to: null }],
    },
    asksBy: Object.fromEntries(
      [1, 2, 3, 4].flatMap((number) => [
        [`abl-59-6-${number}`, ['/dwelling/stated/developmentPlan']],
        [`abl-59-7-${number}`, ['/dwelling/stated/forebyggelsesomraade']],
      ]),
    ),
  },
} satisfies { readonly [value: string]: Facts }

const release = '/household/members/0/releases/0'

const convicted = {
  yes: { '/household/members/0/releases/0/convicted': true },
  no: { '/household/members/0/releases/0/convicted': false },
  '?': notKnown(`${release}/convicted`),
} as const

const from = {
  kriminalforsorgen: { '/household/members/0/releases/0/institution': 'kriminalforsorgen' },
  elsewhere: { '/household/members/0/releases/0/institution': 'uden-for-kriminalforsorgen' },
  '?': notKnown(`${release}/institution`),
} as const

const actionPlan = {
  yes: { '/household/members/0/releases/0/actionPlanRequired': true },
  no: { '/household/members/0/releases/0/actionPlanRequired': false },
  '?': notKnown(`${release}/actionPlanRequired`),
} as const

const releasedOn = (...days: readonly string[]): { readonly [value: string]: Facts } => ({
  ...Object.fromEntries(days.map((on) => [on, { '/household/members/0/releases/0/releasedOn': on }])),
  '?': notKnown(`${release}/releasedOn`),
})

const underNo1: Table = {
  name: 'Convicted, released, action plan',
  rules: ['abl-59-6-1', 'abl-59-7-1'],
  given: 'Municipal allotment on 2024-03-01 of a familiebolig to one person, released once.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  conditions: {
    'the paragraph holds in the area': place,
    convicted,
    'released from': from,
    'action plan': actionPlan,
    'released on': releasedOn('2023-08-31', '2023-09-01', '2023-09-02', '2024-03-01', '2024-03-02'),
  },
  rows: `
    the paragraph holds in the area | convicted | released from     | action plan | released on                          | says
    -                               | no        | -                 | -           | -                                    | clears
    -                               | ≠ no      | elsewhere         | -           | -                                    | clears
    -                               | ≠ no      | ≠ elsewhere       | no          | -                                    | clears
    -                               | ≠ no      | ≠ elsewhere       | ≠ no        | 2023-08-31 or 2023-09-01             | clears
    -                               | ≠ no      | ≠ elsewhere       | ≠ no        | 2024-03-02                           | clears
    reached                         | yes       | kriminalforsorgen | yes         | 2023-09-02                           | bars; until 2024-03-02
    reached                         | yes       | kriminalforsorgen | yes         | 2024-03-01                           | bars; until 2024-09-01
    ?                               | yes       | kriminalforsorgen | yes         | 2023-09-02 or 2024-03-01             | unknown
    -                               | ?         | ≠ elsewhere       | ≠ no        | 2023-09-02 or 2024-03-01 or ?        | unknown
    -                               | yes       | ?                 | ≠ no        | 2023-09-02 or 2024-03-01 or ?        | unknown
    -                               | yes       | kriminalforsorgen | ?           | 2023-09-02 or 2024-03-01 or ?        | unknown
    -                               | yes       | kriminalforsorgen | yes         | ?                                    | unknown
  `,
}

const underNo2: Table = {
  name: 'Under 18, convicted, released, action plan',
  rules: ['abl-59-6-2', 'abl-59-7-2'],
  given: 'Municipal allotment of a familiebolig to one person, released once.',
  on: '2023-12-31',
  pathway: 'kommunal-anvisning',
  conditions: {
    'the paragraph holds in the area': place,
    on: { '2023-12-31': { on: '2023-12-31' }, '2024-01-01': { on: '2024-01-01' } },
    age: {
      17: { '/household/members/0/age': 17 },
      18: { '/household/members/0/age': 18 },
      '?': notKnown('/household/members/0/age'),
    },
    convicted,
    'released from': from,
    'action plan': actionPlan,
    'released on': releasedOn('2023-07-01', '2023-07-02'),
  },
  rows: `
    the paragraph holds in the area | on         | age  | convicted | released from       | action plan | released on     | says
    -                               | -          | 18   | -         | -                   | -           | -               | clears
    -                               | -          | ≠ 18 | no        | -                   | -           | -               | clears
    -                               | -          | ≠ 18 | ≠ no      | kriminalforsorgen   | -           | -               | clears
    -                               | -          | ≠ 18 | ≠ no      | ≠ kriminalforsorgen | no          | -               | clears
    -                               | 2024-01-01 | ≠ 18 | ≠ no      | ≠ kriminalforsorgen | ≠ no        | 2023-07-01      | clears
    reached                         | 2023-12-31 | 17   | yes       | elsewhere           | yes         | 2023-07-01      | bars; until 2024-01-01
    reached                         | 2023-12-31 | 17   | yes       | elsewhere           | yes         | 2023-07-02      | bars; until 2024-01-02
    reached                         | 2024-01-01 | 17   | yes       | elsewhere           | yes         | 2023-07-02      | assess
    ?                               | 2023-12-31 | 17   | yes       | elsewhere           | yes         | ≠ ?             | unknown
    -                               | 2023-12-31 | ?    | ≠ no      | ≠ kriminalforsorgen | ≠ no        | -               | unknown
    -                               | 2023-12-31 | 17   | ?         | ≠ kriminalforsorgen | ≠ no        | -               | unknown
    -                               | 2023-12-31 | 17   | yes       | ?                   | ≠ no        | -               | unknown
    -                               | 2023-12-31 | 17   | yes       | elsewhere           | ?           | -               | unknown
    -                               | 2023-12-31 | 17   | yes       | elsewhere           | yes         | ?               | unknown
    ?                               | 2024-01-01 | 17   | yes       | elsewhere           | yes         | 2023-07-02      | unknown (assess)
    -                               | 2024-01-01 | ?    | ≠ no      | ≠ kriminalforsorgen | ≠ no        | 2023-07-02 or ? | unknown (assess)
    -                               | 2024-01-01 | 17   | ?         | ≠ kriminalforsorgen | ≠ no        | 2023-07-02 or ? | unknown (assess)
    -                               | 2024-01-01 | 17   | yes       | ?                   | ≠ no        | 2023-07-02 or ? | unknown (assess)
    -                               | 2024-01-01 | 17   | yes       | elsewhere           | ?           | 2023-07-02 or ? | unknown (assess)
    -                               | 2024-01-01 | 17   | yes       | elsewhere           | yes         | ?               | unknown (assess)
  `,
}

const given = (...days: readonly string[]): { readonly [value: string]: Facts } => ({
  ...Object.fromEntries(days.map((on) => [on, { '/household/members/0/leaseEndings/0/givenOn': on }])),
  '?': notKnown('/household/members/0/leaseEndings/0/givenOn'),
})

const underNo3: Table = {
  name: 'A lease ended for disorder',
  rules: ['abl-59-6-3', 'abl-59-7-3'],
  given: 'Municipal allotment on 2024-03-01 of a familiebolig to one person, one of whose leases was ended.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  conditions: {
    'the paragraph holds in the area': place,
    manner: {
      ophævet: { '/household/members/0/leaseEndings/0/manner': 'ophaevet' },
      opsagt: { '/household/members/0/leaseEndings/0/manner': 'opsagt' },
      'not told': {},
    },
    ground: {
      'grave breach of good order': {
        '/household/members/0/leaseEndings/0/ground': 'grov-overtraedelse-af-god-skik-og-orden',
      },
      arrears: { '/household/members/0/leaseEndings/0/ground': 'betalingsmisligholdelse' },
      other: { '/household/members/0/leaseEndings/0/ground': 'andet' },
      '?': notKnown('/household/members/0/leaseEndings/0/ground'),
    },
    'given on': given('2023-08-31', '2023-09-01', '2023-09-02', '2024-03-01', '2024-03-02'),
  },
  rows: `
    the paragraph holds in the area | manner | ground                          | given on                               | says
    -                               | -      | arrears or other                | -                                      | clears
    -                               | -      | grave breach of good order or ? | 2023-08-31 or 2023-09-01 or 2024-03-02 | clears
    reached                         | -      | grave breach of good order      | 2023-09-02                             | bars; until 2024-03-02
    reached                         | -      | grave breach of good order      | 2024-03-01                             | bars; until 2024-09-01
    ?                               | -      | grave breach of good order      | 2023-09-02 or 2024-03-01               | unknown
    -                               | -      | grave breach of good order      | ?                                      | unknown
    -                               | -      | ?                               | 2023-09-02 or 2024-03-01 or ?          | unknown
  `,
}

const onDays = (...days: readonly string[]) => Object.fromEntries(days.map((on) => [on, { on }]))

const monthEnds: Table = {
  name: 'Six months from the end of a month',
  rules: ['abl-59-6-1', 'abl-59-7-1', 'abl-59-6-3', 'abl-59-7-3'],
  given:
    'Municipal allotment of a familiebolig, where the paragraph holds, to one person who meets the rest. Six months from 29, 30 and 31 August end with February.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  facts: {
    ...place.reached,
    '/household/members/0/releases': [
      { convicted: true, institution: 'kriminalforsorgen', actionPlanRequired: true, releasedOn: '2010-01-01' },
    ],
    '/household/members/0/leaseEndings': [
      { manner: 'opsagt', ground: 'grov-overtraedelse-af-god-skik-og-orden', givenOn: '2010-01-01' },
    ],
  },
  conditions: {
    on: onDays('2023-02-28', '2023-03-01', '2024-02-28', '2024-02-29', '2024-03-01'),
    'released, or the notice given, on': Object.fromEntries(
      [
        '2022-08-28',
        '2022-08-29',
        '2022-08-31',
        '2022-09-01',
        '2023-08-28',
        '2023-08-29',
        '2023-08-30',
        '2023-08-31',
        '2023-09-01',
      ].map((event) => [
        event,
        {
          '/household/members/0/releases/0/releasedOn': event,
          '/household/members/0/leaseEndings/0/givenOn': event,
        },
      ]),
    ),
  },
  rows: `
    on                       | released, or the notice given, on                    | says
    2023-02-28               | ≠ 2022-09-01                                         | clears
    2023-02-28               | 2022-09-01                                           | bars; until 2023-03-01
    2023-03-01               | -                                                    | clears
    2024-02-28               | 2022-08-28 or 2022-08-29 or 2022-08-31 or 2022-09-01 | clears
    2024-02-28               | 2023-08-28                                           | clears
    2024-02-28               | 2023-08-29 or 2023-08-30 or 2023-08-31               | bars; until 2024-02-29
    2024-02-28               | 2023-09-01                                           | bars; until 2024-03-01
    2024-02-29               | ≠ 2023-09-01                                         | clears
    2024-02-29               | 2023-09-01                                           | bars; until 2024-03-01
    2024-03-01               | -                                                    | clears
  `,
}

const student = {
  yes: { '/household/members/0/enrolledStudent': true },
  no: { '/household/members/0/enrolledStudent': false },
  '?': notKnown('/household/members/0/enrolledStudent'),
} as const

const citizenOf = (...states: readonly string[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(states.map((state) => [state, { '/household/members/0/citizenships': [state] }]))

const qualifying = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
  'IS',
  'LI',
  'NO',
  'CH',
] as const

const groups = {
  'EU 27, EEA and CH': qualifying,
  'no such state': ['GB', 'SY', 'UA', 'US', 'TR', 'XK', 'SY and TR', 'stateless'],
} as const

const underNo4: Table = {
  name: 'Citizenship and enrolment',
  rules: ['abl-59-6-4', 'abl-59-7-4'],
  given: 'Municipal allotment on 2024-03-01 of a familiebolig to one person. EU 27, EEA, Switzerland; then others.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  conditions: {
    'the paragraph holds in the area': place,
    citizenships: {
      ...citizenOf(...qualifying),
      ...citizenOf('GB', 'SY', 'UA', 'US', 'TR', 'XK'),
      'SY and FR': { '/household/members/0/citizenships': ['SY', 'FR'] },
      'DK and TR': { '/household/members/0/citizenships': ['DK', 'TR'] },
      'SY and TR': { '/household/members/0/citizenships': ['SY', 'TR'] },
      stateless: { '/household/members/0/citizenships': [] },
      '?': notKnown('/household/members/0/citizenships'),
    },
    'enrolled as a student': student,
  },
  groups,
  rows: `
    the paragraph holds in the area | citizenships | enrolled as a student | says
    -       | EU 27, EEA and CH or SY and FR or DK and TR | - | clears
    -       | no such state or ? | yes | clears
    reached | no such state | no | bars
    ?       | no such state | no | unknown
    -       | no such state | ? | unknown
    -       | ? | no or ? | unknown
  `,
}

const britons: Table = {
  name: 'Citizenship of the United Kingdom',
  rules: ['abl-59-6-4'],
  given: 'Municipal allotment of a familiebolig, in an udsat boligområde, to one person who is no student.',
  on: '2020-12-31',
  pathway: 'kommunal-anvisning',
  facts: { area: { listing: { 'udsat-boligomraade': true } } },
  conditions: {
    on: onDays('2018-12-01', '2020-12-31', '2021-01-01'),
    citizenships: {
      GB: { '/household/members/0/citizenships': ['GB'] },
      'GB and US': { '/household/members/0/citizenships': ['GB', 'US'] },
      'GB and IE': { '/household/members/0/citizenships': ['GB', 'IE'] },
      US: { '/household/members/0/citizenships': ['US'] },
    },
  },
  rows: `
    on                       | citizenships    | says
    2018-12-01 or 2020-12-31 | GB or GB and US | clears
    2021-01-01               | GB or GB and US | bars
    -                        | GB and IE       | clears
    -                        | US              | bars
  `,
}

export const section59Grounds = [underNo1, underNo2, underNo3, monthEnds, underNo4, britons]
