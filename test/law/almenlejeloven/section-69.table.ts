import { finding, kinds } from '../../tables/place.ts'
import type { Facts, Table } from '../../tables/table.ts'

/** § 69: exchange, but for the area rule. */

const since = (...days: readonly string[]): { readonly [value: string]: Facts } =>
  Object.fromEntries(days.map((day) => [day, { '/tenancy/exchange/outgoingTenantSince': day }]))

const residence: Table = {
  name: "Three years' residence",
  rules: ['all-69-residence'],
  given: 'Exchange.',
  on: '2024-03-01',
  pathway: 'bytte',
  conditions: {
    dwelling: kinds,
    on: Object.fromEntries(
      ['2024-02-28', '2024-02-29', '2024-03-01', '2027-02-27', '2027-02-28'].map((on) => [on, { on }]),
    ),
    'the tenant moving out has lived there since': since('2021-02-28', '2021-03-01', '2021-03-02', '2024-02-29'),
  },
  rows: `
    dwelling | on | the tenant moving out has lived there since | says
    -        | -                        | 2021-02-28 | clears
    -        | 2024-02-28 or 2024-02-29 | ≠ 2021-02-28 | assess
    -        | 2024-03-01               | 2021-03-01 | clears
    -        | 2024-03-01               | 2021-03-02 or 2024-02-29 | assess
    -        | 2027-02-27               | 2021-03-01 or 2021-03-02 | clears
    -        | 2027-02-27               | 2024-02-29 | assess
    -        | 2027-02-28               | ≠ 2021-02-28 | clears
  `,
}

const persons: Table = {
  name: 'An exchange: one person to a room',
  rules: ['all-69-persons'],
  given: 'Exchange on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'bytte',
  conditions: {
    dwelling: kinds,
    rooms: Object.fromEntries([1, 2, 3].map((count) => [String(count), { '/dwelling/rooms': count }])),
    household: {
      'an applicant and a child': { '/household/members/1': { role: 'child' } },
      'an applicant and two children': {
        '/household/members/1': { role: 'child' },
        '/household/members/2': { role: 'child' },
      },
      'an applicant, a child, a spouse who does not move in': {
        '/household/members/1': { role: 'child' },
        '/household/members/2': { role: 'spouse', movesIn: false },
      },
    },
  },
  rows: `
    dwelling | rooms | household                       | says
    -        | 1     | -                               | assess
    -        | 2     | an applicant and two children   | assess
    -        | 2     | ≠ an applicant and two children | clears
    -        | 3     | -                               | clears
  `,
}

const target: Table = {
  name: 'An exchange: the target group',
  rules: ['all-69-target'],
  given: 'Exchange on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'bytte',
  conditions: {
    dwelling: kinds,
    'in the target group': finding('inTargetGroup'),
    'the council consents': finding('councilConsent'),
  },
  rows: `
    dwelling       | in the target group | the council consents | says
    familiebolig   | -                   | -                    | does not apply
    ≠ familiebolig | yes                 | -                    | clears
    ≠ familiebolig | ≠ yes               | yes                  | clears
    ≠ familiebolig | no                  | ≠ yes                | bars
    ≠ familiebolig | not made            | ≠ yes                | assess
  `,
}

export const section69 = [residence, persons, target]
