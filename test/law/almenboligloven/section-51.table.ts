import type { RuleId } from '../../../src/law/rule-ids.ts'
import { almen, everyPathway } from '../../tables/pathways.ts'
import { finding, kinds } from '../../tables/place.ts'
import type { Facts, Table } from '../../tables/table.ts'

/** §§ 51, 52, 54, and the pathways that the bans do not reach. */

const groups = {
  letting: ['kommunal-anvisning', 'venteliste', 'intern-oprykning', 'annoncering'],
} as const

const offeredForSale: Table = {
  name: 'A dwelling offered for sale',
  rules: ['abl-51-sale'],
  given: 'On 2024-03-01.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    pathway: almen,
    dwelling: kinds,
    'offered for sale': {
      yes: { '/dwelling/offeredForSale': true },
      no: { '/dwelling/offeredForSale': false },
      'not told': {},
    },
  },
  groups,
  rows: `
    pathway      | dwelling | offered for sale | says
    letting   | -        | yes              | bars
    letting   | -        | ≠ yes            | does not apply
    ≠ letting | -        | -                | does not apply
  `,
}

const targetGroup = (id: 'abl-52' | 'abl-54', kind: string, name: string): Table => ({
  name,
  rules: [id],
  given: 'On 2024-03-01.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: { pathway: almen, dwelling: kinds, 'in the target group': finding('inTargetGroup') },
  groups,
  rows: `
    pathway      | dwelling  | in the target group | says
    ≠ letting | -         | -                   | does not apply
    letting   | ≠ ${kind} | -                   | does not apply
    letting   | ${kind}   | yes                 | clears
    letting   | ${kind}   | no                  | bars
    letting   | ${kind}   | not made            | assess
  `,
})

/** Everything that would bar on another pathway. */
const everyBar: Facts = {
  area: { listing: { omdannelsesomraade: true, forebyggelsesomraade: true, 'kombineret-udlejning': true } },
  '/dwelling/stated': { kombineretUdlejning: 'lists-a-and-b', developmentPlan: true, stk7Exempt: false },
  '/household/members/0': {
    role: 'applicant',
    citizenships: [],
    enrolledStudent: false,
    benefits: [{ type: 'kontanthjaelp', from: '2018-01', to: null }],
  },
}

const outside = (id: RuleId, pathway: string, name: string): Table => ({
  name,
  rules: [id],
  given: 'On 2024-03-01.',
  on: '2024-03-01',
  pathway: 'venteliste',
  conditions: {
    pathway: everyPathway,
    'against the household': { nothing: {}, 'all that would bar elsewhere': everyBar },
  },
  rows: `
    pathway      | against the household | says
    ${pathway}   | -                     | clears
    ≠ ${pathway} | -                     | does not apply
  `,
})

export const section51 = [
  offeredForSale,
  targetGroup('abl-52', 'ungdomsbolig', 'The target group of youth dwellings'),
  targetGroup('abl-54', 'ældrebolig', 'The target group of dwellings for the elderly'),
  outside('abl-51-7', 'genhusning', 'Rehousing is outside the bans'),
  outside('abl-62', 'flygtningebolig', 'Dwellings for refugees are outside the bans'),
  outside('abl-62-a', 'inklusionsbolig', 'Inclusion dwellings are outside the bans'),
  outside('abl-63', 'udslusning', 'Transitional dwellings are outside the bans'),
]
