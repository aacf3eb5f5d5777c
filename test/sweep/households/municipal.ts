import type { Household } from '../household.ts'

/** Allotment by the municipality: each ground of § 59(6) and (7), and what lifts them. */

const allotted = { pathway: 'kommunal-anvisning' } as const

const convicted = { convicted: true, actionPlanRequired: true } as const
const disorder = { manner: 'opsagt', ground: 'grov-overtraedelse-af-god-skik-og-orden' } as const

/** Barred for good where it is known to be an udsat boligområde; the lists of 2026 and 2030 are not known. */
const barredInUdsat = {
  '2018-12-01': 'prohibited',
  '2026-12-01': 'undetermined',
  '2027-12-01': 'prohibited',
  '2030-12-01': 'undetermined',
} as const

export const municipal: readonly Household[] = [
  {
    name: 'released at the end of August; six months on there is no such day, but a leap day',
    told: {
      ...allotted,
      area: 'udsat',
      applicant: { releases: [{ ...convicted, institution: 'kriminalforsorgen', releasedOn: '2023-08-31' }] },
    },
    course: { '2018-12-01': 'permitted', '2023-08-31': 'prohibited', '2024-02-29': 'permitted' },
  },
  {
    name: 'released twice, the first time on a leap day, and again before six months have passed',
    told: {
      ...allotted,
      area: 'udsat',
      applicant: {
        releases: [
          { ...convicted, institution: 'kriminalforsorgen', releasedOn: '2020-02-29' },
          { ...convicted, institution: 'kriminalforsorgen', releasedOn: '2020-07-31' },
        ],
      },
    },
    course: { '2018-12-01': 'permitted', '2020-02-29': 'prohibited', '2021-01-31': 'permitted' },
  },
  {
    name: 'released in winter and a lease terminated at a year end: over in summer, by other clocks',
    told: {
      ...allotted,
      area: 'udsat',
      applicant: {
        releases: [{ ...convicted, institution: 'kriminalforsorgen', releasedOn: '2022-01-15' }],
        leaseEndings: [{ ...disorder, givenOn: '2023-12-31' }],
      },
    },
    course: {
      '2018-12-01': 'permitted',
      '2022-01-15': 'prohibited',
      '2022-07-15': 'permitted',
      '2023-12-31': 'prohibited',
      '2024-06-30': 'permitted',
    },
  },
  {
    name: 'a release of which the day is not known',
    told: { ...allotted, area: 'udsat', applicant: { releases: [{ ...convicted, institution: 'kriminalforsorgen' }] } },
    course: { '2018-12-01': 'undetermined' },
  },
  {
    name: 'a child released from elsewhere while serviceloven § 57 c ends, in an udsat boligområde',
    told: {
      ...allotted,
      area: 'udsat',
      others: [
        {
          role: 'child',
          age: 16,
          releases: [{ ...convicted, institution: 'uden-for-kriminalforsorgen', releasedOn: '2023-09-30' }],
        },
      ],
    },
    course: {
      '2018-12-01': 'permitted',
      '2023-09-30': 'prohibited',
      '2024-01-01': 'assessment',
      '2024-03-30': 'permitted',
    },
  },
  {
    name: 'a child released from elsewhere while serviceloven § 57 c ends, in a forebyggelsesområde',
    told: {
      ...allotted,
      area: 'forebyg',
      others: [
        {
          role: 'child',
          age: 16,
          releases: [{ ...convicted, institution: 'uden-for-kriminalforsorgen', releasedOn: '2023-09-30' }],
        },
      ],
    },
    course: {
      '2018-12-01': 'permitted',
      '2023-09-30': 'prohibited',
      '2024-01-01': 'assessment',
      '2024-03-30': 'permitted',
    },
  },
  {
    name: 'a lease terminated for disorder, and one for arrears',
    told: {
      ...allotted,
      area: 'udsat',
      applicant: {
        leaseEndings: [
          { ...disorder, givenOn: '2021-08-30' },
          { manner: 'ophaevet', ground: 'betalingsmisligholdelse', givenOn: '2022-05-01' },
        ],
      },
    },
    course: { '2018-12-01': 'permitted', '2021-08-30': 'prohibited', '2022-02-28': 'permitted' },
  },
  {
    name: 'a lease terminated across the day on which a forebyggelsesområde is listed',
    told: {
      ...allotted,
      area: 'forebyg',
      applicant: { leaseEndings: [{ ...disorder, givenOn: '2021-10-31' }] },
    },
    course: { '2018-12-01': 'permitted', '2021-12-01': 'prohibited', '2022-04-30': 'permitted' },
  },
  {
    name: 'a British citizen',
    told: { ...allotted, area: 'udsat', applicant: { citizenships: ['GB'] } },
    course: {
      '2018-12-01': 'permitted',
      '2021-01-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'a citizen of a third country, where the lists change every December',
    told: { ...allotted, area: 'skifter', applicant: { citizenships: ['TR'] } },
    course: {
      '2018-12-01': 'permitted',
      '2022-12-01': 'prohibited',
      '2024-12-01': 'permitted',
      '2025-12-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2028-12-01': 'permitted',
      '2029-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'citizenship not told, where the lists change every December',
    told: { ...allotted, area: 'skifter', applicant: { citizenships: 'absent' } },
    course: {
      '2018-12-01': 'permitted',
      '2022-12-01': 'undetermined',
      '2024-12-01': 'permitted',
      '2025-12-01': 'undetermined',
      '2028-12-01': 'permitted',
      '2029-12-01': 'undetermined',
    },
  },
  {
    name: 'a citizen of a third country, for whom the council finds nothing elsewhere',
    told: {
      ...allotted,
      area: 'skifter',
      applicant: { citizenships: ['TR'] },
      findings: { noAlternativeOutsideListedAreas: true },
    },
    course: { '2018-12-01': 'permitted' },
  },
  {
    name: 'a citizen of a third country, a youth dwelling in an udsat boligområde',
    told: {
      ...allotted,
      area: 'udsat',
      dwelling: { kind: 'ungdomsbolig' },
      applicant: { citizenships: ['TR'] },
      findings: { inTargetGroup: true },
    },
    course: barredInUdsat,
  },
  {
    name: 'a citizen of a third country, where forebyggelsesområde is stated and lists are in part unknown',
    told: {
      ...allotted,
      area: 'unaevnt',
      dwelling: { stated: { udsatBoligomraade: false, forebyggelsesomraade: true } },
      applicant: { citizenships: ['TR'] },
    },
    course: {
      '2018-12-01': 'permitted',
      '2021-11-30': 'prohibited',
      '2021-12-01': 'permitted',
      '2024-12-01': 'prohibited',
      '2025-12-01': 'permitted',
      '2026-12-01': 'prohibited',
      '2027-12-01': 'permitted',
      '2030-12-01': 'prohibited',
    },
  },
  {
    name: 'a citizen of a third country, in a forebyggelsesområde exempted for a year and a day',
    told: { ...allotted, area: 'fritaget', applicant: { citizenships: ['TR'] } },
    course: {
      '2018-12-01': 'permitted',
      '2021-12-01': 'prohibited',
      '2023-02-28': 'permitted',
      '2024-03-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'førtidspension, where the lists change every December',
    told: {
      ...allotted,
      area: 'skifter',
      applicant: { benefits: [{ type: 'foertidspension', from: '2019-05', to: null }] },
    },
    course: {
      '2018-12-01': 'permitted',
      '2022-12-01': 'prohibited',
      '2023-12-01': 'permitted',
      '2025-12-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'permitted',
      '2029-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'førtidspension that begins and ends in February',
    told: {
      ...allotted,
      area: 'udsat',
      applicant: { benefits: [{ type: 'foertidspension', from: '2022-02', to: '2024-02' }] },
    },
    course: { '2018-12-01': 'permitted', '2022-02-01': 'prohibited', '2024-03-01': 'permitted' },
  },
  {
    name: 'førtidspension in a former omdannelsesområde under a plan that outlasts the law',
    told: {
      ...allotted,
      area: 'plan',
      applicant: { benefits: [{ type: 'foertidspension', from: '2010-01', to: null }] },
    },
    course: {
      '2018-12-01': 'prohibited',
      '2019-12-01': 'permitted',
      '2021-07-01': 'prohibited',
      '2030-01-01': 'permitted',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'benefits of list A in two runs, one of two benefits, one across the reform',
    told: {
      ...allotted,
      area: 'udsat',
      applicant: {
        benefits: [
          { type: 'integrationsydelse', from: '2019-01', to: '2019-04' },
          { type: 'kontanthjaelp', from: '2019-05', to: '2019-09' },
          { type: 'uddannelseshjaelp', from: '2025-02', to: '2025-08' },
        ],
      },
    },
    course: {
      '2018-12-01': 'permitted',
      '2019-07-01': 'prohibited',
      '2019-11-01': 'permitted',
      '2025-08-01': 'prohibited',
      '2025-10-01': 'permitted',
    },
  },
  {
    name: 'benefits of list B across a year end and a leap day',
    told: {
      ...allotted,
      area: 'udsat',
      applicant: {
        benefits: [
          { type: 'sygedagpenge', from: '2023-08', to: '2024-01' },
          { type: 'arbejdsloeshedsdagpenge', from: '2024-02', to: '2024-02' },
        ],
      },
    },
    course: { '2018-12-01': 'permitted', '2024-02-01': 'prohibited', '2024-04-01': 'permitted' },
  },
  {
    name: 'in a forebyggelsesområde: overgangsydelse, then kontanthjælp under § 16(2)',
    told: {
      ...allotted,
      area: 'forebyg',
      applicant: {
        benefits: [
          { type: 'overgangsydelse', from: '2024-03', to: '2025-06' },
          { type: 'kontanthjaelp', legalBasis: 'las-16-2', from: '2025-07', to: '2026-02' },
        ],
      },
    },
    course: { '2018-12-01': 'permitted', '2024-09-01': 'prohibited', '2026-04-01': 'permitted' },
  },
  {
    name: 'in a forebyggelsesområde: kontanthjælp, from the reform on under § 16(1)',
    told: {
      ...allotted,
      area: 'forebyg',
      applicant: {
        benefits: [
          { type: 'kontanthjaelp', from: '2023-01', to: '2025-06' },
          { type: 'kontanthjaelp', legalBasis: 'las-16-1', from: '2025-07', to: '2026-05' },
        ],
      },
    },
    course: { '2018-12-01': 'permitted', '2025-01-01': 'prohibited', '2026-07-01': 'permitted' },
  },
  {
    name: 'in a forebyggelsesområde: kontanthjælp under § 16(2) throughout, whose months before the reform count for the other rule',
    told: {
      ...allotted,
      area: 'forebyg',
      applicant: { benefits: [{ type: 'kontanthjaelp', legalBasis: 'las-16-2', from: '2022-05', to: null }] },
    },
    course: {
      '2018-12-01': 'permitted',
      '2024-05-01': 'prohibited',
      '2025-08-01': 'permitted',
      '2026-01-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'in a forebyggelsesområde: kontanthjælp without its paragraph, two years full after the reform',
    told: {
      ...allotted,
      area: 'forebyg',
      applicant: { benefits: [{ type: 'kontanthjaelp', from: '2023-10', to: null }] },
    },
    course: { '2018-12-01': 'permitted', '2025-10-01': 'undetermined' },
  },
  {
    name: 'in a forebyggelsesområde: kontanthjælp without its paragraph, two years full before the reform',
    told: {
      ...allotted,
      area: 'forebyg',
      applicant: { benefits: [{ type: 'kontanthjaelp', from: '2022-01', to: null }] },
    },
    course: { '2018-12-01': 'permitted', '2024-01-01': 'prohibited', '2025-08-01': 'undetermined' },
  },
  {
    name: 'a newly assigned refugee, for whom the council finds nothing elsewhere',
    told: {
      ...allotted,
      area: 'skifter',
      household: { integrationPlacement: 'refugee' },
      applicant: { citizenships: ['SY'] },
      findings: { noAlternativeOutsideListedAreas: true },
    },
    course: {
      '2018-12-01': 'permitted',
      '2022-12-01': 'prohibited',
      '2023-12-01': 'permitted',
      '2025-12-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'permitted',
      '2029-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'placed under the special act on Ukraine, where the council finds nothing elsewhere',
    told: {
      ...allotted,
      area: 'udsat',
      household: { integrationPlacement: 'ukraine-special-act' },
      applicant: { citizenships: ['UA'] },
      findings: { noAlternativeOutsideListedAreas: true },
    },
    course: { '2018-12-01': 'permitted' },
  },
  {
    name: 'more than two persons per room, with the permission of the council',
    told: {
      ...allotted,
      dwelling: { rooms: 1, maxTwoPersonsPerRoom: true },
      others: [{ role: 'spouse' }, { role: 'child', age: 3 }],
      findings: { occupancyPermission: true },
    },
    course: { '2018-12-01': 'permitted' },
  },
]
