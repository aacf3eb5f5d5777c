import { specifiedFlats } from '../../scenarios/scenario.ts'
import type { Household } from '../household.ts'

/** What tenants do with their dwellings; private flats; and the pathways that the bans do not reach. */

const sublet = { pathway: 'fremleje' } as const
const exchange = { pathway: 'bytte' } as const

const inOngoing = { type: 'kontanthjaelp', from: '2018-01', to: null } as const

export const tenants: readonly Household[] = [
  {
    name: 'a sublet outside the areas, notified in time',
    told: sublet,
    course: { '2018-12-01': 'undetermined', '2024-03-10': 'permitted' },
  },
  {
    name: 'a sublet notified thirteen days before it was agreed',
    told: {
      ...sublet,
      sublet: {
        from: '2024-04-01',
        agreedOn: '2024-03-01',
        notifiedOn: '2024-02-17',
        copyReceivedOn: '2024-02-17',
        documentationReceivedOn: null,
      },
    },
    course: { '2018-12-01': 'undetermined', '2024-02-17': 'permitted', '2024-03-01': 'assessment' },
  },
  {
    name: 'a sublet from a leap day in an udsat boligområde, for which no document comes',
    told: {
      ...sublet,
      area: 'udsat',
      sublet: {
        from: '2024-02-29',
        to: '2025-12-31',
        agreedOn: '2024-02-15',
        notifiedOn: '2024-02-01',
        copyReceivedOn: null,
        documentationReceivedOn: null,
      },
    },
    course: {
      '2018-12-01': 'undetermined',
      '2024-02-29': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'a sublet in an udsat boligområde, for which the document comes on the day before it starts',
    told: {
      ...sublet,
      area: 'udsat',
      sublet: { from: '2024-04-01', documentationReceivedOn: '2024-03-31', copyReceivedOn: '2024-03-31' },
    },
    course: { '2018-12-01': 'undetermined', '2024-03-31': 'permitted' },
  },
  {
    name: 'a sublet in an udsat boligområde, for which the document comes on the day it starts',
    told: { ...sublet, area: 'udsat', sublet: { from: '2024-04-01', documentationReceivedOn: '2024-04-01' } },
    course: {
      '2018-12-01': 'undetermined',
      '2024-04-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'a sublet to somebody on kontanthjælp, under a plan that outlasts the law',
    told: { ...sublet, area: 'udsat-plan', applicant: { benefits: [inOngoing] } },
    course: {
      '2018-12-01': 'undetermined',
      '2021-11-30': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-01-01': 'permitted',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'a sublet of a room',
    told: { ...sublet, area: 'udsat', sublet: { scope: 'part', roomsSublet: 1, personsAfter: 3 } },
    course: { '2018-12-01': 'undetermined', '2024-03-10': 'permitted' },
  },
  {
    name: 'a sublet to more than two per room, with the permission of the council',
    told: {
      ...sublet,
      dwelling: { rooms: 1, maxTwoPersonsPerRoom: true },
      others: [{ role: 'spouse' }, { role: 'child', age: 3 }],
      findings: { occupancyPermission: true },
    },
    course: { '2018-12-01': 'assessment' },
  },
  {
    name: 'an exchange by a tenant since a leap day',
    told: { ...exchange, exchange: { outgoingTenantSince: '2024-02-29' } },
    course: { '2018-12-01': 'assessment', '2027-02-28': 'permitted' },
  },
  {
    name: 'an exchange with somebody on kontanthjælp, under a plan that outlasts the law',
    told: { ...exchange, area: 'udsat-plan', applicant: { benefits: [inOngoing] } },
    course: {
      '2018-12-01': 'permitted',
      '2021-11-30': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-01-01': 'permitted',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'an exchange by which more than two live in a room, with the permission of the council',
    told: {
      ...exchange,
      dwelling: { rooms: 1, maxTwoPersonsPerRoom: true },
      others: [{ role: 'spouse' }, { role: 'child', age: 3 }],
      findings: { occupancyPermission: true },
    },
    course: { '2018-12-01': 'assessment' },
  },
  ...(['genhusning', 'udslusning', 'inklusionsbolig', 'flygtningebolig'] as const).map((pathway) => ({
    name: `${pathway} of somebody whom every ban would reach`,
    told: { pathway, area: 'omdannelse', applicant: { citizenships: ['TR'], benefits: [inOngoing] } },
    course: { '2018-12-01': 'permitted' } as const,
  })),
  {
    name: 'a private flat of an agreement, before and after there was such a law',
    told: { pathway: 'privat-anvisning', area: 'udsat', privateAgreement: specifiedFlats },
    course: { '2018-12-01': 'refused', '2022-07-01': 'permitted' },
  },
]
