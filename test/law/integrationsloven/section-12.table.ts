import { everyPathway } from '../../tables/pathways.ts'
import { finding, kinds, listed, plan, udsat } from '../../tables/place.ts'
import type { Table } from '../../tables/table.ts'

/** § 12, stk. 2: first placement of refugees. */

const placement = {
  refugee: { '/household/integrationPlacement': 'refugee' },
  'Ukraine special act': { '/household/integrationPlacement': 'ukraine-special-act' },
  'not told': {},
} as const

const where: Table = {
  name: 'Where refugees are not placed',
  rules: ['int-12-2'],
  given: 'Municipal allotment on 2024-03-01.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  conditions: {
    placement,
    dwelling: kinds,
    'udsat boligområde': udsat,
    'development plan': plan,
    'no alternative (stk. 9)': finding('noAlternativeOutsideListedAreas'),
  },
  rows: `
    placement           | dwelling | udsat boligområde | development plan | no alternative (stk. 9) | says
    not told            | -        | -                 | -                | -                       | does not apply
    ≠ not told          | -        | no                | -                | -                       | does not apply
    refugee             | -        | yes               | -                | -                       | bars
    refugee             | -        | ?                 | -                | -                       | unknown; asks udsat boligområde
    Ukraine special act | -        | yes               | -                | ≠ yes                   | bars
    Ukraine special act | -        | yes               | -                | yes                     | bars; lifted by abl-59-9
    Ukraine special act | -        | ?                 | -                | ≠ yes                   | unknown; asks udsat boligområde
    Ukraine special act | -        | ?                 | -                | yes                     | unknown; lifted by abl-59-9; asks udsat boligområde
  `,
}

const onWhichPathway: Table = {
  name: 'The pathway of § 12',
  rules: ['int-12-2'],
  given: 'On 2024-03-01 in an udsat boligområde, a refugee.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  facts: { ...listed({ 'udsat-boligomraade': true }), ...placement.refugee },
  conditions: { pathway: everyPathway },
  rows: `
    pathway              | says
    kommunal-anvisning   | bars
    ≠ kommunal-anvisning | does not apply
  `,
}

export const section12 = [where, onWhichPathway]
