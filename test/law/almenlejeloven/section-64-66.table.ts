import { finding, kinds, udsat } from '../../tables/place.ts'
import type { Facts, Json, Table } from '../../tables/table.ts'

/** §§ 64-66: sublet, but for the area rule. */

const sublet = (property: string, values: { readonly [value: string]: Json }): { readonly [value: string]: Facts } =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { [`/tenancy/sublet/${property}`]: value }]))

const scope = {
  part: { '/tenancy/sublet/scope': 'part' },
  whole: {
    '/tenancy/sublet/scope': 'whole',
    '/tenancy/sublet/roomsSublet': 'absent',
    '/tenancy/sublet/personsAfter': 'absent',
  },
} as const

const aPart: Facts = { '/tenancy/sublet/roomsSublet': 1, '/tenancy/sublet/personsAfter': 3 }

const same = (...values: readonly (string | number)[]): { readonly [value: string]: Json } =>
  Object.fromEntries(values.map((value) => [String(value), value]))

const rooms = (...counts: readonly number[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(counts.map((count) => [String(count), { '/dwelling/rooms': count }]))

const halfTheRooms: Table = {
  name: 'A part: half of the rooms',
  rules: ['all-64-rooms'],
  given: 'Sublet on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'fremleje',
  facts: aPart,
  conditions: {
    dwelling: kinds,
    rooms: rooms(1, 3, 4),
    'rooms sublet': sublet('roomsSublet', same(1, 2, 3)),
    scope,
  },
  rows: `
    dwelling | rooms | rooms sublet | scope | says
    -        | -     | -            | whole | does not apply
    -        | 1     | -            | part  | assess
    -        | 3     | 1            | part  | clears
    -        | 3     | 2 or 3       | part  | assess
    -        | 4     | 1 or 2       | part  | clears
    -        | 4     | 3            | part  | assess
  `,
}

const personsAfter: Table = {
  name: 'A part: persons in all',
  rules: ['all-64-persons'],
  given: 'Sublet on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'fremleje',
  facts: aPart,
  conditions: {
    dwelling: kinds,
    rooms: rooms(3, 4),
    'persons after': sublet('personsAfter', same(3, 4, 5)),
    scope,
  },
  rows: `
    dwelling | rooms | persons after | scope | says
    -        | -     | -             | whole | does not apply
    -        | 3     | 3             | part  | clears
    -        | 3     | 4 or 5        | part  | bars
    -        | 4     | 3 or 4        | part  | clears
    -        | 4     | 5             | part  | bars
  `,
}

const period = (from: string, to: string): Facts => ({ '/tenancy/sublet/from': from, '/tenancy/sublet/to': to })

const absence: Table = {
  name: 'The whole: for a time, at most two years',
  rules: ['all-65-absence'],
  given: 'Sublet on 2024-02-01.',
  on: '2024-02-01',
  pathway: 'fremleje',
  facts: aPart,
  conditions: {
    'absent for': sublet('reason', {
      study: 'studieophold',
      illness: 'sygdom',
      business: 'forretningsrejse',
      'a posting': 'midlertidig-forflyttelse',
      'another reason, for a time': 'anden-midlertidig',
      good: 'ikke-midlertidig',
    }),
    period: {
      'one day': period('2024-04-01', '2024-04-01'),
      '2024-04-01 to 2026-03-31': period('2024-04-01', '2026-03-31'),
      '2024-04-01 to 2026-04-01': period('2024-04-01', '2026-04-01'),
      '2024-02-29 to 2026-02-27': period('2024-02-29', '2026-02-27'),
      '2024-02-29 to 2026-02-28': period('2024-02-29', '2026-02-28'),
    },
    scope,
  },
  rows: `
    absent for | period | scope | says
    -          | -      | part  | does not apply
    good       | -      | whole | assess
    ≠ good     | one day or 2024-04-01 to 2026-03-31 or 2024-02-29 to 2026-02-27 | whole | clears
    ≠ good     | 2024-04-01 to 2026-04-01 or 2024-02-29 to 2026-02-28 | whole | assess
  `,
}

const household: { readonly [value: string]: Facts } = {
  'an applicant and a child': { '/household/members/1': { role: 'child' } },
  'an applicant and two children': {
    '/household/members/1': { role: 'child' },
    '/household/members/2': { role: 'child' },
  },
  'an applicant, a child, a spouse who does not move in': {
    '/household/members/1': { role: 'child' },
    '/household/members/2': { role: 'spouse', movesIn: false },
  },
}

const persons: Table = {
  name: 'The whole: one person to a room',
  rules: ['all-65-persons'],
  given: 'Sublet on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'fremleje',
  facts: aPart,
  conditions: { rooms: rooms(1, 2, 3), household, scope },
  rows: `
    rooms | household                       | scope | says
    -     | -                               | part  | does not apply
    1     | -                               | whole | assess
    2     | an applicant and two children   | whole | assess
    2     | ≠ an applicant and two children | whole | clears
    3     | -                               | whole | clears
  `,
}

const target: Table = {
  name: 'The whole: the target group',
  rules: ['all-65-target'],
  given: 'Sublet on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'fremleje',
  facts: aPart,
  conditions: { dwelling: kinds, 'in the target group': finding('inTargetGroup'), scope },
  rows: `
    dwelling       | in the target group | scope | says
    -              | -                   | part  | does not apply
    familiebolig   | -                   | whole | does not apply
    ≠ familiebolig | ≠ no                | whole | clears
    ≠ familiebolig | no                  | whole | assess
  `,
}

const notYet = { 'not yet': null } as const

const notice: Table = {
  name: 'Notice two weeks before the agreement',
  rules: ['all-65-notice'],
  given: 'Sublet on 2024-03-20. A day that has not come is as if nothing had.',
  on: '2024-03-20',
  pathway: 'fremleje',
  facts: aPart,
  conditions: {
    'agreed on': sublet('agreedOn', { ...same('2024-03-19', '2024-03-20', '2024-03-21'), ...notYet }),
    'notice received on': {
      ...sublet('notifiedOn', same('2024-03-05', '2024-03-06', '2024-03-07', '2024-03-20')),
      '2024-03-21': { '/tenancy/sublet/notifiedOn': '2024-03-21', asks: ['/tenancy/sublet/notifiedOn'] },
      'not yet': { '/tenancy/sublet/notifiedOn': null, asks: ['/tenancy/sublet/notifiedOn'] },
    },
    scope,
  },
  rows: `
    agreed on  | notice received on       | scope | says
    -          | -                        | part  | does not apply
    2024-03-19 | 2024-03-05               | whole | clears
    2024-03-19 | ≠ 2024-03-05             | whole | assess
    2024-03-20 | 2024-03-05 or 2024-03-06 | whole | clears
    2024-03-20 | ≠ 2024-03-05 or 2024-03-06 | whole | assess
    2024-03-21 or not yet | 2024-03-05 or 2024-03-06 or 2024-03-07 or 2024-03-20 | whole | clears
    2024-03-21 or not yet | 2024-03-21 or not yet | whole | unknown (assess)
  `,
}

const start = sublet('from', same('2024-03-19', '2024-03-20', '2024-03-21'))

const received = (property: string): { readonly [value: string]: Facts } => {
  const asks = { asks: [`/tenancy/sublet/${property}`] }
  return {
    ...sublet(property, same('2024-03-18', '2024-03-19', '2024-03-20')),
    '2024-03-21': { [`/tenancy/sublet/${property}`]: '2024-03-21', ...asks },
    'not yet': { [`/tenancy/sublet/${property}`]: null, ...asks },
  }
}

const documentation: Table = {
  name: 'Documentation before the sublet starts',
  rules: ['all-66-documentation'],
  given: 'Sublet on 2024-03-20. A day that has not come is as if nothing had.',
  on: '2024-03-20',
  pathway: 'fremleje',
  facts: aPart,
  conditions: {
    dwelling: kinds,
    'udsat boligområde': udsat,
    starts: start,
    'documentation received on': received('documentationReceivedOn'),
    scope,
  },
  rows: `
    dwelling | udsat boligområde | starts | documentation received on | scope | says
    -              | -    | -          | -                        | part  | does not apply
    ≠ familiebolig | -    | -          | -                        | whole | does not apply
    familiebolig   | no   | -          | -                        | whole | does not apply
    familiebolig   | ≠ no | -          | 2024-03-18               | whole | clears
    familiebolig   | ≠ no | 2024-03-20 | 2024-03-19               | whole | clears
    familiebolig   | ≠ no | 2024-03-21 | 2024-03-19 or 2024-03-20 | whole | clears
    familiebolig   | yes  | 2024-03-19 | ≠ 2024-03-18             | whole | bars
    familiebolig   | yes  | 2024-03-20 | ≠ 2024-03-18 or 2024-03-19 | whole | bars
    familiebolig   | ?    | 2024-03-19 | ≠ 2024-03-18             | whole | unknown; asks udsat boligområde
    familiebolig   | ?    | 2024-03-20 | ≠ 2024-03-18 or 2024-03-19 | whole | unknown; asks udsat boligområde
    familiebolig   | ≠ no | 2024-03-21 | 2024-03-21 or not yet    | whole | unknown
  `,
}

const copy: Table = {
  name: 'A written agreement, its copy before the sublet starts',
  rules: ['all-66-copy'],
  given: 'Sublet on 2024-03-20. A day that has not come is as if nothing had.',
  on: '2024-03-20',
  pathway: 'fremleje',
  facts: aPart,
  conditions: {
    dwelling: kinds,
    'in writing': sublet('writtenAgreement', { yes: true, no: false }),
    starts: start,
    'copy received on': received('copyReceivedOn'),
    scope,
  },
  rows: `
    dwelling | in writing | starts   | copy received on           | scope | says
    -        | no         | -          | -                          | -     | assess
    -        | yes        | -          | 2024-03-18                 | -     | clears
    -        | yes        | 2024-03-20 | 2024-03-19                 | -     | clears
    -        | yes        | 2024-03-21 | 2024-03-19 or 2024-03-20   | -     | clears
    -        | yes        | 2024-03-19 | ≠ 2024-03-18               | -     | assess
    -        | yes        | 2024-03-20 | ≠ 2024-03-18 or 2024-03-19 | -     | assess
    -        | yes        | 2024-03-21 | 2024-03-21 or not yet      | -     | unknown (assess)
  `,
}

const rent: Table = {
  name: 'The rent',
  rules: ['all-66-rent'],
  given: "Sublet on 2024-03-01. The tenant's own rent is 6500.",
  on: '2024-03-01',
  pathway: 'fremleje',
  facts: { ...aPart, '/tenancy/sublet/ownMonthlyRent': 6500 },
  conditions: { dwelling: kinds, rent: sublet('monthlyRent', same(6499, 6500, 6501)), scope },
  rows: `
    dwelling | rent         | scope | says
    -        | 6499 or 6500 | -     | clears
    -        | 6501         | -     | assess
  `,
}

export const sections64To66 = [halfTheRooms, personsAfter, absence, persons, target, notice, documentation, copy, rent]
