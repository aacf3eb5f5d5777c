import type { Listing } from '../../src/law/designations.ts'
import { finding } from '../tables/place.ts'
import type { Facts, Table } from '../tables/table.ts'

/** What an area is: what the register knows of it, else what is stated, the lists being nested. */

const knows = (listing: Listing): Facts => ({ area: { listing } })

const said = (property: string): { readonly [value: string]: Facts } => ({
  yes: { [`/dwelling/stated/${property}`]: true },
  no: { [`/dwelling/stated/${property}`]: false },
  'not stated': {},
})

const nested = {
  'the register': {
    'on omdannelse': knows({ omdannelsesomraade: true }),
    'on parallel': knows({ parallelsamfund: true }),
    'on udsat': knows({ 'udsat-boligomraade': true }),
    'on udsat, off parallel': knows({ 'udsat-boligomraade': true, parallelsamfund: false }),
    'off udsat': knows({ 'udsat-boligomraade': false }),
    'off parallel': knows({ parallelsamfund: false }),
    'off omdannelse': knows({ omdannelsesomraade: false }),
    nothing: {},
  },
  'udsat stated': said('udsatBoligomraade'),
  'parallelsamfund stated': said('parallelsamfund'),
  'omdannelse stated': said('omdannelsesomraade'),
} as const

/** What is not stated of a list is what is asked for. */
const asking = (values: { readonly [value: string]: Facts }, pointer: string) => ({
  ...values,
  'not stated': { asks: [pointer] },
})

const udsat: Table = {
  name: 'Whether an area is udsat',
  rules: ['abl-59-6-4'],
  given:
    'Municipal allotment on 2024-03-01 of a familiebolig to a Syrian citizen who is no student; no development plan. Omdannelsesområder are parallelsamfund, and these are udsat.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  facts: {
    '/household/members/0/citizenships': ['SY'],
    '/dwelling/stated/developmentPlan': false,
  },
  conditions: {
    ...nested,
    'udsat stated': asking(nested['udsat stated'], '/dwelling/stated/udsatBoligomraade'),
  },
  rows: `
    the register | udsat stated | parallelsamfund stated | omdannelse stated | says
    on omdannelse or on parallel or on udsat or on udsat, off parallel | - | - | - | bars
    off udsat      | -          | -     | -     | does not apply
    off parallel   | yes        | -     | -     | bars
    off parallel   | no         | -     | -     | does not apply
    off parallel   | not stated | -     | -     | unknown
    off omdannelse | -          | yes   | -     | bars
    off omdannelse | yes        | ≠ yes | -     | bars
    off omdannelse | no         | ≠ yes | -     | does not apply
    off omdannelse | not stated | ≠ yes | -     | unknown
    nothing        | -          | -     | yes   | bars
    nothing        | -          | yes   | ≠ yes | bars
    nothing        | yes        | ≠ yes | ≠ yes | bars
    nothing        | no         | ≠ yes | ≠ yes | does not apply
    nothing        | not stated | ≠ yes | ≠ yes | unknown
  `,
}

const omdannelse: Table = {
  name: 'Whether an area is an omdannelsesområde',
  rules: ['abl-51-c'],
  given:
    'Letting from the waiting list on 2024-03-01 of a familiebolig to somebody on kontanthjælp, without a dwelling in the department; no development plan.',
  on: '2024-03-01',
  pathway: 'venteliste',
  facts: {
    '/household/members/0/benefits': [{ type: 'kontanthjaelp', from: '2018-01', to: null }],
    '/dwelling/stated/developmentPlan': false,
  },
  conditions: {
    ...nested,
    'omdannelse stated': asking(nested['omdannelse stated'], '/dwelling/stated/omdannelsesomraade'),
  },
  rows: `
    the register | udsat stated | parallelsamfund stated | omdannelse stated | says
    on omdannelse                                           | -     | -     | -          | bars
    on udsat, off parallel                                  | -     | -     | -          | does not apply
    off udsat or off parallel or off omdannelse             | -     | -     | -          | does not apply
    on parallel or on udsat or nothing                      | -     | -     | yes        | bars
    on parallel or on udsat or nothing                      | -     | -     | no         | does not apply
    on parallel                                             | -     | -     | not stated | unknown
    on udsat                                                | -     | no    | not stated | does not apply
    on udsat                                                | -     | ≠ no  | not stated | unknown
    nothing                                                 | -     | no    | not stated | does not apply
    nothing                                                 | -     | yes   | not stated | unknown
    nothing                                                 | no    | not stated | not stated | does not apply
    nothing                                                 | ≠ no  | not stated | not stated | unknown
  `,
}

const forebyggelse: Table = {
  name: 'Whether an area is a forebyggelsesområde, exempted, or under a plan',
  rules: ['abl-59-7-4', 'abl-59-6-4'],
  given:
    'Municipal allotment on 2024-03-01 of a familiebolig to a Syrian citizen who is no student, in an area that is not udsat; no exemption.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  facts: { '/household/members/0/citizenships': ['SY'], '/dwelling/stated/stk7Exempt': false },
  conditions: {
    'the register': {
      'in no listed area': { '/dwelling/areaId': null, area: { areaId: null } },
      'knows nothing but that it is not udsat': knows({ 'udsat-boligomraade': false }),
    },
    'forebyggelsesområde, and plan, stated': {
      yes: { '/dwelling/stated/forebyggelsesomraade': true, '/dwelling/stated/developmentPlan': true },
      no: { '/dwelling/stated/forebyggelsesomraade': false, '/dwelling/stated/developmentPlan': false },
      'not stated': {
        asksBy: {
          'abl-59-7-4': ['/dwelling/stated/forebyggelsesomraade'],
          'abl-59-6-4': ['/dwelling/stated/developmentPlan'],
        },
      },
    },
    'no alternative (stk. 9)': finding('noAlternativeOutsideListedAreas'),
  },
  rows: `
    the register | forebyggelsesområde, and plan, stated | no alternative (stk. 9) | says
    in no listed area                      | -          | -     | does not apply
    knows nothing but that it is not udsat | no         | -     | does not apply
    knows nothing but that it is not udsat | yes        | ≠ yes | bars
    knows nothing but that it is not udsat | yes        | yes   | bars; lifted by abl-59-9
    knows nothing but that it is not udsat | not stated | ≠ yes | unknown
    knows nothing but that it is not udsat | not stated | yes   | unknown; lifted by abl-59-9
  `,
}

const exempted: Table = {
  name: 'Whether a forebyggelsesområde is exempted, as stated',
  rules: ['abl-59-7-4'],
  given:
    'Municipal allotment on 2024-03-01 of a familiebolig to a Syrian citizen who is no student, in a forebyggelsesområde.',
  on: '2024-03-01',
  pathway: 'kommunal-anvisning',
  facts: {
    '/household/members/0/citizenships': ['SY'],
    ...knows({ 'udsat-boligomraade': false, forebyggelsesomraade: true }),
  },
  conditions: {
    'exemption stated': { ...said('stk7Exempt'), 'not stated': { asks: ['/dwelling/stated/stk7Exempt'] } },
  },
  rows: `
    exemption stated | says
    yes              | bars; lifted by abl-59-8
    no               | bars
    not stated       | unknown
  `,
}

export const areaStatus = [udsat, omdannelse, forebyggelse, exempted]
