import { everyPathway } from '../../tables/pathways.ts'
import { finding, kinds } from '../../tables/place.ts'
import type { Facts, Table } from '../../tables/table.ts'
import { yesOrNo } from '../../tables/yes-or-no.ts'

/** Lov om boligforhold §§ 14, 15, 51 and 53, and udlejningsbekendtgørelsen § 26, which gives way to § 14. */

const rooms: { readonly [value: string]: Facts } = {
  1: { '/dwelling/rooms': 1 },
  2: { '/dwelling/rooms': 2 },
  'not told': { '/dwelling/rooms': 'absent' },
}

const maximum: { readonly [value: string]: Facts } = {
  'in force': { '/dwelling/maxTwoPersonsPerRoom': true },
  'not in force': { '/dwelling/maxTwoPersonsPerRoom': false },
  'not told': { '/dwelling/maxTwoPersonsPerRoom': 'absent' },
}

const letting = {
  'kommunal-anvisning': everyPathway['kommunal-anvisning'],
  venteliste: everyPathway.venteliste,
  'intern-oprykning': everyPathway['intern-oprykning'],
  annoncering: everyPathway.annoncering,
} as const

const child = { role: 'child' }

const persons: { readonly [value: string]: Facts } = {
  2: { '/household/members/1': child },
  3: { '/household/members/1': child, '/household/members/2': child },
  4: { '/household/members/1': child, '/household/members/2': child, '/household/members/3': child },
  5: {
    '/household/members/1': child,
    '/household/members/2': child,
    '/household/members/3': child,
    '/household/members/4': child,
  },
  '2, and a spouse who does not move in': {
    '/household/members/1': child,
    '/household/members/2': { role: 'spouse', movesIn: false },
  },
}

const groups = { 'two who move in': ['2', '2, and a spouse who does not move in'] } as const

const whereLet = { pathway: letting, dwelling: kinds, rooms, 'the maximum is': maximum, persons } as const

const atLetting: Table = {
  name: 'Two persons to a room, at letting',
  rules: ['bfl-14'],
  given: 'Letting on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    ...whereLet,
    'permission (§ 15)': finding('occupancyPermission'),
  },
  groups,
  rows: `
    pathway | dwelling | rooms      | the maximum is | persons  | permission (§ 15) | says
    -       | -        | not told   | -              | -        | -                 | does not apply
    -       | -        | ≠ not told | not told       | -        | -                 | does not apply
    -       | -        | ≠ not told | not in force   | -        | -                 | clears
    -       | -        | 1          | in force       | two who move in   | -                 | clears
    -       | -        | 1          | in force       | ≠ two who move in | ≠ yes             | bars
    -       | -        | 1          | in force       | ≠ two who move in | yes               | bars; lifted by bfl-15
    -       | -        | 2          | in force       | ≠ 5      | -                 | clears
    -       | -        | 2          | in force       | 5        | ≠ yes             | bars
    -       | -        | 2          | in force       | 5        | yes               | bars; lifted by bfl-15
  `,
}

const told = { 1: { '/dwelling/rooms': 1 }, 2: { '/dwelling/rooms': 2 } } as const

const ofTenants: Table = {
  name: 'Two persons to a room, at a sublet or an exchange',
  rules: ['bfl-14'],
  given: 'On 2024-03-01.',
  on: '2024-03-01',
  pathway: 'fremleje',
  conditions: {
    persons,
    pathway: {
      'fremleje of the whole': everyPathway.fremleje,
      'fremleje of a part, after which they are 4': {
        ...everyPathway.fremleje,
        '/tenancy/sublet/scope': 'part',
        '/tenancy/sublet/roomsSublet': 1,
        '/tenancy/sublet/personsAfter': 4,
      },
      'fremleje of a part, after which they are 5': {
        ...everyPathway.fremleje,
        '/tenancy/sublet/scope': 'part',
        '/tenancy/sublet/roomsSublet': 1,
        '/tenancy/sublet/personsAfter': 5,
      },
      bytte: everyPathway.bytte,
    },
    rooms: told,
    'the maximum is': {
      'in force': { '/dwelling/maxTwoPersonsPerRoom': true },
      'not in force': { '/dwelling/maxTwoPersonsPerRoom': false },
    },
  },
  groups,
  rows: `
    persons  | pathway | rooms | the maximum is | says
    -        | -                                          | - | not in force | clears
    -        | fremleje of a part, after which they are 4 | 1 | in force     | bars
    -        | fremleje of a part, after which they are 4 | 2 | in force     | clears
    -        | fremleje of a part, after which they are 5 | - | in force     | bars
    two who move in   | fremleje of the whole or bytte             | - | in force     | clears
    ≠ two who move in | fremleje of the whole or bytte             | 1 | in force     | bars
    3 or 4   | fremleje of the whole or bytte             | 2 | in force     | clears
    5        | fremleje of the whole or bytte             | 2 | in force     | bars
  `,
}

const throughTheActs: Table = {
  name: 'Two persons to a room, through the Acts',
  rules: ['bfl-14'],
  given: 'Letting from the waiting list of one room to three persons, where the maximum is in force.',
  on: '2022-07-01',
  pathway: 'venteliste',
  facts: { '/dwelling/rooms': 1, '/dwelling/maxTwoPersonsPerRoom': true, ...persons[3] },
  conditions: {
    on: Object.fromEntries(['2018-12-01', '2022-06-30', '2022-07-01', '2025-07-01'].map((on) => [on, { on }])),
    'permission (§ 15)': finding('occupancyPermission'),
  },
  rows: `
    on | permission (§ 15) | says
    -  | ≠ yes             | bars
    -  | yes               | bars; lifted by bfl-15
  `,
}

const atTheDoor: Table = {
  name: 'Two persons to a room, where the maximum is not in force',
  rules: ['ubek-26'],
  given: 'Letting on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: whereLet,
  groups,
  rows: `
    pathway              | dwelling | rooms      | the maximum is | persons  | says
    kommunal-anvisning   | -        | -          | -              | -        | does not apply
    ≠ kommunal-anvisning | -        | not told   | -              | -        | does not apply
    ≠ kommunal-anvisning | -        | ≠ not told | in force       | -        | does not apply
    ≠ kommunal-anvisning | -        | 1          | ≠ in force     | two who move in   | clears
    ≠ kommunal-anvisning | -        | 1          | ≠ in force     | ≠ two who move in | assess
    ≠ kommunal-anvisning | -        | 2          | ≠ in force     | ≠ 5      | clears
    ≠ kommunal-anvisning | -        | 2          | ≠ in force     | 5        | assess
  `,
}

const counts = (property: string, ...values: readonly number[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(values.map((value) => [String(value), { [`/privateAgreement/${property}`]: value }]))

const reallotment = yesOrNo('/privateAgreement/reallotment')

const specifiedFlats: Table = {
  name: 'Specified flats: at least two, at most a quarter',
  rules: ['bfl-51'],
  given: 'Allotment in private property on 2024-03-01 under an agreement on specified flats.',
  on: '2024-03-01',
  pathway: 'privat-anvisning',
  conditions: {
    'flats in the property': counts('flatsInProperty', 7, 8, 40, 43),
    'under the agreement': counts('flatsUnderAgreement', 0, 1, 2, 3, 10, 11),
    'allotted again': reallotment,
  },
  rows: `
    flats in the property | under the agreement | allotted again | says
    -                     | -                   | yes            | clears
    7                     | -                   | no             | bars
    8                     | 2                   | no             | clears
    8                     | ≠ 2                 | no             | bars
    40 or 43              | 2 or 3 or 10        | no             | clears
    40 or 43              | ≠ 2 or 3 or 10      | no             | bars
  `,
}

const everyFourth: Table = {
  name: 'Every fourth vacated flat, at most a quarter',
  rules: ['bfl-51'],
  given: 'Allotment in private property on 2024-03-01 under an agreement on every fourth vacated flat.',
  on: '2024-03-01',
  pathway: 'privat-anvisning',
  facts: { '/privateAgreement/scheme': 'every-fourth-vacancy' },
  conditions: {
    'flats in the property': counts('flatsInProperty', 3, 4, 7, 8, 100),
    'vacancies before': counts('vacanciesSoFar', 0, 3, 4, 7, 8),
    'allotted before': counts('allocationsSoFar', 0, 1, 2, 3),
    'allotted again': reallotment,
  },
  rows: `
    flats in the property | vacancies before | allotted before | allotted again | says
    -        | -           | -      | yes | clears
    3        | -           | -      | no  | bars
    ≠ 3      | -           | 0      | no  | clears
    4 or 7   | -           | ≠ 0    | no  | bars
    8 or 100 | 0 or 3      | ≠ 0    | no  | bars
    8 or 100 | 4 or 7 or 8 | 1      | no  | clears
    8        | 4 or 7 or 8 | 2 or 3 | no  | bars
    100      | 4 or 7      | 2 or 3 | no  | bars
    100      | 8           | 2      | no  | clears
    100      | 8           | 3      | no  | bars
  `,
}

const agreed: Table = {
  name: 'An agreement in force, or a decision under § 58',
  rules: ['bfl-53'],
  given: 'Allotment in private property on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'privat-anvisning',
  conditions: {
    'agreement in force': yesOrNo('/privateAgreement/inForce'),
    'decision under § 58': yesOrNo('/privateAgreement/section58Decision'),
    'allotted again': reallotment,
  },
  rows: `
    agreement in force | decision under § 58 | allotted again | says
    yes                | -                   | -              | clears
    no                 | yes                 | -              | clears
    no                 | no                  | -              | bars
  `,
}

const onWhichPathway: Table = {
  name: 'The pathway of §§ 51 and 53',
  rules: ['bfl-51', 'bfl-53'],
  given: 'On 2024-03-01, an agreement in force within its share.',
  on: '2024-03-01',
  pathway: 'privat-anvisning',
  conditions: { pathway: everyPathway },
  rows: `
    pathway            | says
    privat-anvisning   | clears
    ≠ privat-anvisning | does not apply
  `,
}

export const boligforhold = [atLetting, throughTheActs, ofTenants, specifiedFlats, everyFourth, agreed, onWhichPathway]
export const section26 = [atTheDoor]
