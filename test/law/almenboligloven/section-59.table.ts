import { day } from '../../../src/law/calendar.ts'
import { everyPathway } from '../../tables/pathways.ts'
import { person } from '../../tables/person.ts'
import { exempt, finding, forebyggelse, kinds, listed, plan, udsat } from '../../tables/place.ts'
import type { Facts, Table } from '../../tables/table.ts'

/** § 59, stk. 6-9: where the bans hold, of whom, and what sets them aside. */

const ofStk6 = [
  'abl-59-6-1',
  'abl-59-6-2',
  'abl-59-6-3',
  'abl-59-6-4',
  'abl-59-6-5',
  'abl-59-6-6',
  'abl-59-6-7',
] as const

const ofStk7 = ['abl-59-7-1', 'abl-59-7-2', 'abl-59-7-3', 'abl-59-7-4', 'abl-59-7-6m', 'abl-59-7-24m'] as const

const noAlternative = finding('noAlternativeOutsideListedAreas')

const whereStk6Holds: Table = {
  name: 'Where § 59, stk. 6, holds, and stk. 9',
  rules: ofStk6,
  given:
    'Municipal allotment on 2023-06-15 to one person, who meets every ground of the paragraph, or none, or of whom nothing is known.',
  on: '2023-06-15',
  pathway: 'kommunal-anvisning',
  conditions: {
    dwelling: kinds,
    'udsat boligområde': udsat,
    'development plan': plan,
    'the ground': person(0),
    'no alternative (stk. 9)': noAlternative,
  },
  rows: `
    dwelling     | udsat boligområde | development plan | the ground | no alternative (stk. 9) | says
    ældrebolig   | -                 | -                | -          | -                       | does not apply
    ≠ ældrebolig | no                | no               | -          | -                       | does not apply
    ≠ ældrebolig | no                | ≠ no             | none       | -                       | clears
    ≠ ældrebolig | ≠ no              | -                | none       | -                       | clears
    ≠ ældrebolig | yes               | -                | met        | ≠ yes                   | bars
    ≠ ældrebolig | ≠ yes             | yes              | met        | ≠ yes                   | bars
    ≠ ældrebolig | yes               | -                | met        | yes                     | bars; lifted by abl-59-9
    ≠ ældrebolig | ≠ yes             | yes              | met        | yes                     | bars; lifted by abl-59-9
    ≠ ældrebolig | yes               | -                | ?          | ≠ yes                   | unknown; asks the ground
    ≠ ældrebolig | ≠ yes             | yes              | ?          | ≠ yes                   | unknown; asks the ground
    ≠ ældrebolig | ?                 | ≠ yes            | ≠ none     | ≠ yes                   | unknown
    ≠ ældrebolig | no                | ?                | ≠ none     | ≠ yes                   | unknown
    ≠ ældrebolig | yes               | -                | ?          | yes                     | unknown; lifted by abl-59-9; asks the ground
    ≠ ældrebolig | ≠ yes             | yes              | ?          | yes                     | unknown; lifted by abl-59-9; asks the ground
    ≠ ældrebolig | ?                 | ≠ yes            | ≠ none     | yes                     | unknown; lifted by abl-59-9
    ≠ ældrebolig | no                | ?                | ≠ none     | yes                     | unknown; lifted by abl-59-9
  `,
  lapse: 'told elsewhere',
}

const whereStk7Holds: Table = {
  name: 'Where § 59, stk. 7, holds, and stk. 8 and 9',
  rules: ofStk7,
  given:
    'Municipal allotment on 2023-06-15 to one person, who meets every ground of the paragraph, or none, or of whom nothing is known.',
  on: '2023-06-15',
  pathway: 'kommunal-anvisning',
  conditions: {
    dwelling: kinds,
    'udsat boligområde': udsat,
    forebyggelsesområde: forebyggelse,
    'exempted (stk. 8)': exempt,
    'the ground': person(0),
    'no alternative (stk. 9)': noAlternative,
  },
  rows: `
    dwelling       | udsat boligområde | forebyggelsesområde | exempted (stk. 8) | the ground | no alternative (stk. 9) | says
    ≠ familiebolig | -                 | -                   | -                 | -          | -                       | does not apply
    familiebolig   | yes               | -                   | -                 | -          | -                       | does not apply
    familiebolig   | ≠ yes             | no                  | -                 | -          | -                       | does not apply
    familiebolig   | ≠ yes             | ≠ no                | -                 | none       | -                       | clears
    familiebolig   | ≠ yes             | yes                 | no                | met        | ≠ yes                   | bars
    familiebolig   | ≠ yes             | yes                 | yes               | met        | -                       | bars; lifted by abl-59-8
    familiebolig   | ≠ yes             | yes                 | ≠ yes             | met        | yes                     | bars; lifted by abl-59-9
    familiebolig   | ≠ yes             | yes                 | ?                 | met        | ≠ yes                   | unknown; asks exempted (stk. 8)
    familiebolig   | ≠ yes             | yes                 | ≠ yes             | ?          | ≠ yes                   | unknown; asks exempted (stk. 8), the ground
    familiebolig   | ≠ yes             | ?                   | ≠ yes             | ≠ none     | ≠ yes                   | unknown; asks forebyggelsesområde, exempted (stk. 8), the ground
    familiebolig   | ≠ yes             | yes                 | yes               | ?          | -                       | unknown; lifted by abl-59-8; asks the ground
    familiebolig   | ≠ yes             | ?                   | yes               | ≠ none     | -                       | unknown; lifted by abl-59-8; asks forebyggelsesområde, the ground
    familiebolig   | ≠ yes             | yes                 | ≠ yes             | ?          | yes                     | unknown; lifted by abl-59-9; asks the ground
    familiebolig   | ≠ yes             | ?                   | ≠ yes             | ≠ none     | yes                     | unknown; lifted by abl-59-9; asks forebyggelsesområde, the ground
  `,
  lapse: 'told elsewhere',
}

const days = (...all: readonly string[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(all.map((on) => [on, { on }]))

/** Met on every day that these tables look at: the citizenship alone. */
const syrian: Facts = { '/household/members/0/citizenships': ['SY'] }

const whenStk7Holds: Table = {
  name: 'From when § 59, stk. 7 and 8, hold',
  rules: ['abl-59-7-4'],
  given: 'Municipal allotment of a familiebolig to a Syrian citizen who is no student.',
  on: '2021-11-30',
  pathway: 'kommunal-anvisning',
  facts: { ...syrian, ...listed({ 'udsat-boligomraade': false, forebyggelsesomraade: true }) },
  conditions: {
    on: days('2018-12-01', '2021-11-29', '2021-11-30', '2025-06-30', '2025-07-01'),
    'exempted from 2022-01-01 to 2025-06-30': {
      yes: { area: { councilDecisions: [{ type: 'stk7-exemption', from: day('2022-01-01'), to: day('2025-06-30') }] } },
      no: {},
    },
    'decisions on record from 2021-11-30 to 2025-06-30': {
      all: {
        area: { decisionCoverage: [{ type: 'stk7-exemption', from: day('2021-11-30'), to: day('2025-06-30') }] },
        asks: ['/dwelling/stated/stk7Exempt'],
      },
      'not all': { asks: ['/dwelling/stated/stk7Exempt'] },
    },
  },
  rows: `
    on                       | exempted from 2022-01-01 to 2025-06-30 | decisions on record from 2021-11-30 to 2025-06-30 | says
    2018-12-01 or 2021-11-29 | -   | -       | does not apply
    2021-11-30               | -   | all     | bars
    2021-11-30               | -   | not all | unknown
    2025-06-30               | yes | -       | bars; lifted by abl-59-8
    2025-06-30               | no  | all     | bars
    2025-06-30               | no  | not all | unknown
    2025-07-01               | -   | -       | unknown
  `,
}

const stk9InEveryRegime: Table = {
  name: 'The ban and its exception through the regimes',
  rules: ['abl-59-6-4'],
  given: 'Municipal allotment of a familiebolig in an udsat boligområde to a Syrian citizen who is no student.',
  on: '2021-11-30',
  pathway: 'kommunal-anvisning',
  facts: { ...syrian, ...listed({ 'udsat-boligomraade': true }) },
  conditions: {
    on: days('2018-12-01', '2021-11-29', '2021-11-30', '2025-06-30', '2025-07-01', '2030-01-01'),
    'no alternative (stk. 9)': noAlternative,
  },
  rows: `
    on | no alternative (stk. 9) | says
    -  | yes                     | bars; lifted by abl-59-9
    -  | ≠ yes                   | bars
  `,
}

const whenPlansHold: Table = {
  name: 'When a development plan holds (§ 168 a, stk. 6)',
  rules: ['abl-59-6-4'],
  given:
    'Municipal allotment of a familiebolig to a Syrian citizen who is no student, in an area that is not udsat. All plans are on record.',
  on: '2021-07-01',
  pathway: 'kommunal-anvisning',
  facts: {
    ...syrian,
    area: {
      listing: { 'udsat-boligomraade': false },
      decisionCoverage: [{ type: 'development-plan', from: day('2018-12-01'), to: null }],
    },
  },
  conditions: {
    on: days('2021-06-30', '2021-07-01', '2025-01-31', '2025-02-01', '2029-12-31', '2030-01-01'),
    'development plan': {
      'from 2018-12-01': {
        area: { councilDecisions: [{ type: 'development-plan', from: day('2018-12-01'), to: null }] },
      },
      'from 2022-01-01 to 2025-01-31': {
        area: {
          councilDecisions: [{ type: 'development-plan', from: day('2022-01-01'), to: day('2025-01-31') }],
        },
      },
      none: {},
    },
  },
  rows: `
    on                                     | development plan              | says
    2021-06-30 or 2030-01-01               | ≠ none                        | does not apply
    -                                      | none                          | does not apply
    2021-07-01 or 2025-01-31 or 2025-02-01 | from 2018-12-01               | bars
    2029-12-31                             | from 2018-12-01               | bars
    2021-07-01 or 2025-02-01 or 2029-12-31 | from 2022-01-01 to 2025-01-31 | does not apply
    2025-01-31                             | from 2022-01-01 to 2025-01-31 | bars
  `,
}

/** A forebyggelsesområde under a development plan: both paragraphs hold. */
const both: Facts = {
  area: {
    listing: { 'udsat-boligomraade': false, forebyggelsesomraade: true },
    councilDecisions: [{ type: 'development-plan', from: day('2021-07-01'), to: null }],
    decisionCoverage: [{ type: 'stk7-exemption', from: day('2018-12-01'), to: null }],
  },
}

const ofWhom: Table = {
  name: 'One member is enough',
  rules: [...ofStk6, ...ofStk7],
  given:
    'Municipal allotment on 2023-06-15 of a familiebolig where both paragraphs hold, to the applicant and another.',
  on: '2023-06-15',
  pathway: 'kommunal-anvisning',
  facts: both,
  conditions: {
    'the other is': {
      'a spouse': { '/household/members/1/role': 'spouse' },
      'a cohabitant': { '/household/members/1/role': 'cohabitant' },
      'a child': { '/household/members/1/role': 'child' },
      another: { '/household/members/1/role': 'other' },
      'a spouse who does not move in': { '/household/members/1': { role: 'spouse', movesIn: false } },
    },
    'the applicant': person(0),
    'the other': person(1),
  },
  rows: `
    the other is                    | the applicant | the other | says
    ≠ a spouse who does not move in | met           | met       | bars; members 0 1
    ≠ a spouse who does not move in | met           | ≠ met     | bars; members 0
    ≠ a spouse who does not move in | ≠ met         | met       | bars; members 1
    ≠ a spouse who does not move in | none          | none      | clears; members 0 1
    ≠ a spouse who does not move in | none          | ?         | unknown; members 1
    ≠ a spouse who does not move in | ?             | none      | unknown; members 0
    ≠ a spouse who does not move in | ?             | ?         | unknown; members 0 1
    a spouse who does not move in   | met           | -         | bars; members 0
    a spouse who does not move in   | none          | -         | clears; members 0
    a spouse who does not move in   | ?             | -         | unknown; members 0; asks the applicant
  `,
  lapse: 'told elsewhere',
}

const onWhichPathway: Table = {
  name: 'The pathway of § 59',
  rules: [...ofStk6, ...ofStk7],
  given: 'On 2023-06-15 where both paragraphs hold, somebody who meets every ground.',
  on: '2023-06-15',
  pathway: 'kommunal-anvisning',
  facts: { ...both, ...person(0).met },
  conditions: { pathway: everyPathway },
  rows: `
    pathway              | says
    kommunal-anvisning   | bars
    ≠ kommunal-anvisning | does not apply
  `,
  lapse: 'told elsewhere',
}

export const section59 = [
  whereStk6Holds,
  whereStk7Holds,
  whenStk7Holds,
  stk9InEveryRegime,
  whenPlansHold,
  ofWhom,
  onWhichPathway,
]
