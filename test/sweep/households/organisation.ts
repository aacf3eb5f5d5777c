import type { Household } from '../household.ts'

/** Letting by the organisation: §§ 51 b, 51 c and 60, and the landlord's grounds. */

const waiting = { pathway: 'venteliste' } as const
const moving = { pathway: 'intern-oprykning' } as const
const advertised = { pathway: 'annoncering' } as const

const kontanthjaelp = { type: 'kontanthjaelp', from: '2018-06', to: '2020-03' } as const
const inOngoing = { type: 'kontanthjaelp', from: '2018-01', to: null } as const

/** Without work where criteria are registered, lapse, only rank, and are registered again. */
const underAgreements = {
  '2018-12-01': 'undetermined',
  '2019-02-01': 'prohibited',
  '2022-03-01': 'undetermined',
  '2022-09-01': 'permitted',
  '2024-03-01': 'prohibited',
  '2026-12-01': 'undetermined',
  '2027-12-01': 'prohibited',
  '2030-12-01': 'undetermined',
} as const

export const organisation: readonly Household[] = [
  {
    name: 'on kontanthjælp in an omdannelsesområde when § 51 c comes',
    told: { ...waiting, area: 'omdannelse', applicant: { benefits: [kontanthjaelp] } },
    course: { '2018-12-01': 'permitted', '2019-07-01': 'prohibited', '2020-04-01': 'permitted' },
  },
  {
    name: 'on kontanthjælp in an omdannelsesområde; whether the applicant lives in the department is not told',
    told: {
      ...moving,
      area: 'omdannelse',
      household: { residesInDepartment: 'absent' },
      applicant: { benefits: [kontanthjaelp] },
    },
    course: { '2018-12-01': 'permitted', '2019-07-01': 'undetermined', '2020-04-01': 'permitted' },
  },
  {
    name: 'on kontanthjælp in an omdannelsesområde, by advertisement',
    told: { ...advertised, area: 'omdannelse', applicant: { benefits: [kontanthjaelp] } },
    course: { '2018-12-01': 'permitted' },
  },
  {
    name: 'a cohabitant who comes to count as a spouse two years after a leap day',
    told: {
      ...waiting,
      area: 'omdannelse',
      applicant: { benefits: [{ type: 'kontanthjaelp', from: '2021-03', to: null }] },
      others: [{ role: 'cohabitant', cohabitingSince: '2024-02-29' }],
    },
    course: { '2018-12-01': 'permitted', '2021-03-01': 'prohibited', '2026-02-28': 'permitted' },
  },
  {
    name: 'on kontanthjælp in an udsat boligområde under a plan that outlasts the law',
    told: { ...waiting, area: 'udsat-plan', applicant: { benefits: [inOngoing] } },
    course: {
      '2018-12-01': 'permitted',
      '2021-07-01': 'prohibited',
      '2030-01-01': 'permitted',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'a move to an udsat boligområde under a plan that outlasts the law',
    told: { ...moving, area: 'udsat-plan', applicant: { benefits: [inOngoing] } },
    course: {
      '2018-12-01': 'permitted',
      '2021-07-01': 'prohibited',
      '2030-01-01': 'permitted',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'on sygedagpenge while the council decides § 51 b anew three times',
    told: {
      ...waiting,
      area: 'kombineret',
      applicant: { benefits: [{ type: 'sygedagpenge', from: '2019-01', to: null }] },
    },
    course: { '2018-12-01': 'permitted', '2021-06-01': 'prohibited', '2023-11-01': 'permitted' },
  },
  {
    name: 'applicant and spouse on list A while the council decides § 51 b anew three times',
    told: {
      ...waiting,
      area: 'kombineret',
      applicant: { benefits: [{ type: 'kontanthjaelp', from: '2018-11', to: null }] },
      others: [{ role: 'spouse', benefits: [{ type: 'uddannelseshjaelp', from: '2018-12', to: '2024-06' }] }],
    },
    course: {
      '2018-12-01': 'permitted',
      '2019-06-01': 'prohibited',
      '2023-11-01': 'permitted',
      '2024-02-29': 'prohibited',
      '2024-08-01': 'permitted',
    },
  },
  {
    name: 'told by the municipality to be covered by § 51 b',
    told: { ...waiting, area: 'kombineret', findings: { coveredBy51b: true } },
    course: {
      '2018-12-01': 'permitted',
      '2019-03-31': 'prohibited',
      '2023-11-01': 'permitted',
      '2024-02-29': 'prohibited',
    },
  },
  {
    name: 'told to be covered by § 51 b, where nobody else takes the dwelling',
    told: { ...waiting, area: 'kombineret', findings: { coveredBy51b: true, noOtherWaitingListApplicant: true } },
    course: { '2018-12-01': 'permitted' },
  },
  {
    name: 'where the decisions of the council are on record for a year alone',
    told: { ...waiting, area: 'fremmed', applicant: { benefits: [inOngoing] } },
    course: { '2018-12-01': 'undetermined', '2019-05-01': 'permitted', '2020-05-01': 'undetermined' },
  },
  {
    name: 'where only a development plan may be unknown',
    told: { ...waiting, area: 'fremmed', applicant: { benefits: [inOngoing] }, findings: { coveredBy51b: false } },
    course: {
      '2018-12-01': 'permitted',
      '2021-07-01': 'undetermined',
      '2030-01-01': 'permitted',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'without work, under criteria that begin and end',
    told: { ...waiting, area: 'aftale', applicant: { employments: [] } },
    course: underAgreements,
  },
  {
    name: 'without work, under criteria that begin and end, by advertisement',
    told: { ...advertised, area: 'aftale', applicant: { employments: [] } },
    course: underAgreements,
  },
  {
    name: 'in work since the last day of March, in a department that ranks for itself for a while',
    told: {
      ...waiting,
      department: 'aftale-1',
      applicant: {
        employments: [{ kind: 'ordinaer', hoursPerWeek: 37, permanent: true, since: '2023-03-31' }],
        educations: [{ kind: 'elev', since: '2023-05-10' }],
        benefits: [{ type: 'kontanthjaelp', from: '2022-08', to: '2022-12' }],
      },
    },
    course: {
      '2018-12-01': 'undetermined',
      '2019-02-01': 'prohibited',
      '2022-03-01': 'undetermined',
      '2022-09-01': 'permitted',
    },
  },
  {
    name: 'on kontanthjælp over a winter, in a department that asks for a year without',
    told: {
      ...waiting,
      department: 'aftale-2',
      applicant: { benefits: [{ type: 'kontanthjaelp', from: '2021-10', to: '2022-02' }] },
    },
    course: { '2018-12-01': 'permitted', '2021-10-01': 'prohibited', '2023-03-01': 'permitted' },
  },
  {
    name: 'without work, under a criterion that ends in more than ten years',
    told: { ...waiting, area: 'langvarig', applicant: { employments: [] } },
    course: {
      '2018-12-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-07-01': 'permitted',
    },
  },
  {
    name: 'in work since the last day of November',
    told: {
      ...waiting,
      area: 'udsat',
      applicant: {
        employments: [{ kind: 'ordinaer', hoursPerWeek: 30, permanent: true, since: '2021-11-30' }],
      },
    },
    course: { '2018-12-01': 'prohibited', '2022-02-28': 'permitted' },
  },
  {
    name: 'without work, in a forebyggelsesområde',
    told: { ...waiting, area: 'forebyg', applicant: { employments: [] } },
    course: {
      '2018-12-01': 'permitted',
      '2021-12-01': 'prohibited',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'prohibited',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'without work, where forebyggelsesområde is stated and lists are in part unknown',
    told: {
      ...waiting,
      area: 'unaevnt',
      dwelling: { stated: { udsatBoligomraade: false, forebyggelsesomraade: true } },
      applicant: { employments: [] },
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
    name: 'forty years old, under an agreement on seniors',
    told: { ...waiting, area: 'frivillig', applicant: { age: 40 } },
    course: { '2018-12-01': 'permitted', '2020-01-01': 'prohibited', '2024-01-01': 'permitted' },
  },
  {
    name: 'a lease ended for disorder on the last day of February, outside the areas',
    told: { ...waiting, landlordGrounds: { disorderLeaseNoticeOn: '2022-02-28' } },
    course: { '2018-12-01': 'permitted', '2022-02-28': 'assessment', '2024-02-28': 'permitted' },
  },
  {
    name: 'a criminal record, where the lists change every December',
    told: { ...waiting, area: 'skifter', landlordGrounds: { relevantCriminalRecord: true } },
    course: {
      '2018-12-01': 'permitted',
      '2022-12-01': 'assessment',
      '2023-12-01': 'permitted',
      '2025-12-01': 'assessment',
      '2026-12-01': 'undetermined',
      '2027-12-01': 'permitted',
      '2029-12-01': 'assessment',
      '2030-12-01': 'undetermined',
    },
  },
  {
    name: 'a dwelling for the elderly, whose target group nobody has looked at',
    told: { ...waiting, area: 'udsat', dwelling: { kind: 'aeldrebolig' } },
    course: { '2018-12-01': 'assessment' },
  },
  {
    name: 'a dwelling for sale',
    told: { ...advertised, dwelling: { offeredForSale: true } },
    course: { '2018-12-01': 'prohibited' },
  },
  ...([waiting, moving, advertised] as const).map((pathway) => ({
    name: `more than two persons per room, with the permission of the council: ${pathway.pathway}`,
    told: {
      ...pathway,
      dwelling: { rooms: 1, maxTwoPersonsPerRoom: true },
      others: [{ role: 'spouse' }, { role: 'child', age: 3 }],
      findings: { occupancyPermission: true },
    } as const,
    course: { '2018-12-01': 'permitted' } as const,
  })),
]
