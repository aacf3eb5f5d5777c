import { type Designation, designations, widerThan } from '../../src/law/designations.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import type { Edition } from '../../src/register/edition.ts'
import { buildSnapshot } from '../../src/register/snapshot.ts'
import { validateRegister } from '../../src/register/validate.ts'
import { agreement, bytesOf } from '../register/document.ts'

/**
 * A register for the sweep of days: invented areas that come on lists and leave them, agreements, plans
 * and decisions that begin and end on awkward days, and lists of which not all is known.
 */

const udsat: readonly Designation[] = ['udsat-boligomraade']
const omdannelse: readonly Designation[] = ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade']
const forebyggelse: readonly Designation[] = ['forebyggelsesomraade']
const kombineret: readonly Designation[] = ['kombineret-udlejning']

const FIRST_PREVENTION_LIST = 2021

/** The lists that an area is on, by the year of the 1 December; none of a year, or a year not named: on no list. */
const listed = {
  udsat: () => udsat,
  omdannelse: () => omdannelse,
  forebyg: (year: number) => (year < FIRST_PREVENTION_LIST ? [] : forebyggelse),
  fritaget: (year: number) => (year < FIRST_PREVENTION_LIST ? [] : forebyggelse),
  skifter: (year: number) => {
    if (year === 2022 || year === 2025 || year === 2029) return udsat
    return year === 2023 || year === 2027 ? forebyggelse : []
  },
  plan: (year: number) => (year === 2018 ? omdannelse : []),
  'udsat-plan': () => udsat,
  kombineret: () => kombineret,
  fremmed: () => kombineret,
  aftale: () => udsat,
  langvarig: () => udsat,
  frivillig: () => [],
} as const satisfies Record<string, (year: number) => readonly Designation[]>

/** An area that only complete lists tell of, and only that it is on none. */
const UNMENTIONED = 'unaevnt'

const areaIds = [...Object.keys(listed), UNMENTIONED]

const partialIn = (year: number): boolean => year === 2020 || year === 2024

const editionOf = (year: number): Edition => {
  const entries = Object.entries(listed).map(([areaId, in_]) => {
    const on = in_(year)
    const implied = on.flatMap((designation) => [designation, ...widerThan(designation)])
    return {
      areaId,
      on: [...on],
      off: designations.filter((designation) => !implied.includes(designation)),
      sources: ['invented'],
    }
  })
  const coverage = (designation: Designation) => ({
    status: partialIn(year)
      ? ('partial' as const)
      : designation === 'forebyggelsesomraade' && year < FIRST_PREVENTION_LIST
        ? ('not-in-law' as const)
        : ('complete' as const),
    officialTotal: null,
    found: entries.filter(({ on }) => on.includes(designation)).length,
  })
  return {
    listDate: `${year}-12-01`,
    coverage: {
      'udsat-boligomraade': coverage('udsat-boligomraade'),
      parallelsamfund: coverage('parallelsamfund'),
      omdannelsesomraade: coverage('omdannelsesomraade'),
      forebyggelsesomraade: coverage('forebyggelsesomraade'),
      'kombineret-udlejning': coverage('kombineret-udlejning'),
    },
    entries,
  }
}

const job = { type: 'employment', subject: 'applicant-and-partner', minHoursPerWeek: 25, permanent: true } as const

/** The lists of 2026 are not known at all, those of 2020 and 2024 in part, and there are none after 2029. */
const editionYears = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2027, 2028, 2029]

export const sweepDocument: RegisterDocument = {
  schemaVersion: 1,
  sequence: 1,
  areas: areaIds.map((areaId) => ({
    areaId,
    name: areaId,
    municipalityCode: areaId === 'fremmed' ? '0901' : '0900',
  })),
  departments: [
    { departmentId: 'aftale-1', name: 'Afdeling 1', municipalityCode: '0900', areaId: 'aftale' },
    { departmentId: 'aftale-2', name: 'Afdeling 2', municipalityCode: '0900', areaId: 'aftale' },
  ],
  editions: editionYears.map(editionOf),
  agreements: [
    agreement({
      agreementId: 'staaende',
      areaIds: areaIds.filter((areaId) => areaId !== 'aftale' && areaId !== 'langvarig'),
      validFrom: '2018-12-01',
      tiers: [{ tier: 1, criteria: { ...job, minMonths: 3 } }],
      waivers: [{ type: 'age', subject: 'applicant', min: 65 }],
    }),
    agreement({
      agreementId: 'aftale-foerste',
      areaIds: ['aftale'],
      validFrom: '2019-02-01',
      validTo: '2022-02-28',
      tiers: [{ tier: 1, criteria: { ...job, minMonths: 6 } }],
    }),
    agreement({
      agreementId: 'aftale-fortrin',
      areaIds: ['aftale'],
      effect: 'priority',
      validFrom: '2022-09-01',
      validTo: '2024-02-29',
      tiers: [
        {
          tier: 1,
          criteria: {
            allOf: [
              { ...job, minMonths: 6 },
              { type: 'no-benefits', subject: 'all-adults', lists: ['A', 'B'], months: 12 },
            ],
          },
        },
        { tier: 2, criteria: { ...job, minMonths: 6 } },
      ],
    }),
    agreement({
      agreementId: 'aftale-anden',
      areaIds: ['aftale'],
      validFrom: '2024-03-01',
      tiers: [{ tier: 1, criteria: { ...job, minMonths: 6 } }],
    }),
    agreement({
      agreementId: 'aftale-egen',
      departmentIds: ['aftale-1'],
      effect: 'priority',
      validFrom: '2023-01-15',
      validTo: '2023-06-14',
      tiers: [{ tier: 1, criteria: { type: 'education', subject: 'applicant', kinds: ['elev'] } }],
    }),
    agreement({
      agreementId: 'aftale-uden-ydelser',
      departmentIds: ['aftale-2'],
      validFrom: '2018-12-01',
      tiers: [{ tier: 1, criteria: { type: 'no-benefits', subject: 'all-adults', lists: ['A', 'B'], months: 12 } }],
    }),
    agreement({
      agreementId: 'langvarig-krav',
      areaIds: ['langvarig'],
      validFrom: '2018-12-01',
      validTo: '2030-06-30',
      tiers: [{ tier: 1, criteria: job }],
    }),
    agreement({
      agreementId: 'langvarig-fortrin',
      areaIds: ['langvarig'],
      effect: 'priority',
      validFrom: '2030-07-01',
      tiers: [{ tier: 1, criteria: job }],
    }),
    agreement({
      agreementId: 'frivillig',
      basis: 'abl-60-1',
      areaIds: ['frivillig'],
      validFrom: '2020-01-01',
      validTo: '2023-12-31',
      tiers: [{ tier: 1, criteria: { type: 'age', subject: 'applicant', min: 55 } }],
    }),
  ],
  councilDecisions: [
    { type: 'stk7-exemption', areaId: 'fritaget', from: '2023-02-28', to: '2024-02-29' },
    {
      type: 'kombineret-udlejning',
      areaId: 'kombineret',
      includesListB: false,
      from: '2019-03-31',
      to: '2021-05-31',
    },
    { type: 'kombineret-udlejning', areaId: 'kombineret', includesListB: true, from: '2021-06-01', to: '2023-10-31' },
    { type: 'kombineret-udlejning', areaId: 'kombineret', includesListB: false, from: '2024-02-29', to: null },
    { type: 'kombineret-udlejning', areaId: UNMENTIONED, includesListB: true, from: '2025-03-31', to: '2025-06-15' },
    { type: 'development-plan', areaId: 'plan', from: '2020-01-01', to: '2031-12-31' },
    { type: 'development-plan', areaId: 'udsat-plan', from: '2020-01-01', to: '2031-12-31' },
  ],
  decisionCoverage: [
    {
      municipalityCode: '0900',
      types: ['stk7-exemption', 'kombineret-udlejning', 'development-plan'],
      from: '2018-12-01',
      to: null,
    },
    { municipalityCode: '0901', types: ['kombineret-udlejning'], from: '2019-05-01', to: '2020-04-30' },
  ],
  municipalities: [
    { code: '0900', name: 'Prøve', familyDwellings: [] },
    { code: '0901', name: 'Fremmed', familyDwellings: [] },
  ],
}

const validated = validateRegister(sweepDocument)
if ('errors' in validated) throw new Error(`the register of the sweep: ${JSON.stringify(validated.errors)}`)

export const sweepRegister = buildSnapshot(sweepDocument, bytesOf(sweepDocument), new Date('2024-05-01T10:00:00Z'))
