import fc from 'fast-check'
import { almenKinds } from '../../src/law/dwelling-facts.ts'
import { type Pathway, pathways } from '../../src/law/facts.ts'
import { seldom } from './chances.ts'
import { nearDay } from './dates.ts'
import { household } from './household.ts'
import { AREA, DEPARTMENT, OUTSIDE } from './places.ts'
import { ToldDay } from './sketch.ts'
import { exchange, privateAgreement, sublet } from './tenancy.ts'

/** Sketches of requests, each consistent. */

const place = fc.constantFrom<({ areaId: string | null } | { departmentId: string })[]>(
  { areaId: AREA },
  { areaId: AREA },
  { areaId: AREA },
  { areaId: AREA },
  { departmentId: DEPARTMENT },
  { departmentId: DEPARTMENT },
  { departmentId: OUTSIDE },
  { areaId: null },
)

/** Every property that may be stated of an area. */
export const statedFacts = {
  udsatBoligomraade: fc.boolean(),
  parallelsamfund: fc.boolean(),
  omdannelsesomraade: fc.boolean(),
  forebyggelsesomraade: fc.boolean(),
  kombineretUdlejning: fc.constantFrom('none' as const, 'list-a' as const, 'lists-a-and-b' as const),
  stk7Exempt: fc.boolean(),
  developmentPlan: fc.boolean(),
}

const stated = fc.record(statedFacts, { requiredKeys: [] })

const dwelling = fc.record({
  place,
  kind: seldom('familiebolig', fc.constantFrom(...almenKinds)),
  rooms: fc.constantFrom(3, 2, 1, 4),
  maxTwoPersonsPerRoom: fc.boolean(),
  told: fc.constantFrom<string[][]>(['rooms'], ['rooms', 'maxTwoPersonsPerRoom'], ['maxTwoPersonsPerRoom'], []),
  offeredForSale: seldom<boolean | undefined>(undefined, fc.boolean(), 10),
  stated: seldom<object | undefined>(undefined, stated, 2),
})

const findings = fc.record(
  {
    noAlternativeOutsideListedAreas: fc.boolean(),
    noOtherWaitingListApplicant: fc.boolean(),
    dispensation51c: fc.boolean(),
    flexibleCriteriaMet: fc.boolean(),
    coveredBy51b: fc.boolean(),
    coveredBy51c: fc.boolean(),
    inTargetGroup: fc.boolean(),
    councilConsent: fc.boolean(),
    occupancyPermission: fc.boolean(),
  },
  { requiredKeys: [] },
)

const landlordGrounds = fc.record(
  {
    overdueDebt: fc.boolean(),
    disorderLeaseNoticeOn: fc.oneof(
      nearDay,
      fc.integer({ min: -1, max: 1 }).map((days) => new ToldDay([-24, days])),
    ),
    relevantCriminalRecord: fc.boolean(),
  },
  { requiredKeys: [] },
)

const parts = fc.record({
  dwelling,
  household,
  findings: seldom<object | undefined>(undefined, findings, 2),
  landlordGrounds: seldom<object | undefined>(undefined, landlordGrounds, 4),
})

/** How often each pathway is drawn: by how much it reads. */
const weights: { readonly [P in Pathway]: number } = {
  'kommunal-anvisning': 24,
  venteliste: 12,
  'intern-oprykning': 12,
  annoncering: 6,
  genhusning: 1,
  udslusning: 1,
  inklusionsbolig: 1,
  flygtningebolig: 1,
  fremleje: 12,
  bytte: 8,
  'privat-anvisning': 4,
}

/** A request of one of some pathways, or of all, its dates told by that of the decision. */
export const requestSketch = (among: readonly Pathway[] = pathways) => {
  const pathway = fc.oneof(...among.map((one) => ({ weight: weights[one], arbitrary: fc.constant(one) })))
  return fc
    .record({ pathway, parts, tenancy: fc.record({ sublet, exchange, privateAgreement }) })
    .map(({ pathway, parts: { dwelling, household, findings, landlordGrounds }, tenancy }) => {
      const { place, kind, rooms, maxTwoPersonsPerRoom, told, offeredForSale, stated } = dwelling
      const roomsNeeded = pathway === 'fremleje' || pathway === 'bytte'
      return {
        pathway,
        dwelling: {
          ...place,
          kind: pathway === 'privat-anvisning' ? 'privat-lejebolig' : kind,
          rooms: roomsNeeded || told.includes('rooms') ? rooms : undefined,
          maxTwoPersonsPerRoom: roomsNeeded || told.includes('maxTwoPersonsPerRoom') ? maxTwoPersonsPerRoom : undefined,
          offeredForSale,
          stated,
        },
        household,
        findings,
        landlordGrounds,
        tenancy:
          pathway === 'fremleje'
            ? { sublet: tenancy.sublet }
            : pathway === 'bytte'
              ? { exchange: tenancy.exchange }
              : undefined,
        privateAgreement: pathway === 'privat-anvisning' ? tenancy.privateAgreement : undefined,
      }
    })
}
