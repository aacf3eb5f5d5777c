import type { Agreement } from './agreement.ts'
import type { Day } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { Stated } from './dwelling-facts.ts'
import { DEVELOPMENT_PLANS_FROM, DEVELOPMENT_PLANS_TO } from './parameters.ts'
import { type FactName, factAt } from './pointers.ts'
import { type Term, unknown } from './terms.ts'

/** The published lists an area can be on, the narrower of the nested three last. */
export const designations = [
  'udsat-boligomraade',
  'parallelsamfund',
  'omdannelsesomraade',
  'forebyggelsesomraade',
  'kombineret-udlejning',
] as const

export type Designation = (typeof designations)[number]

/** What is known of an area's designations; absent = not known. */
export type Listing = { readonly [D in Designation]?: boolean }

/** A decision of the council on an area, both ends included; `to: null`: until further notice. */
export type CouncilDecision = { readonly from: Day; readonly to: Day | null } & (
  | { readonly type: 'stk7-exemption' | 'development-plan' }
  | { readonly type: 'kombineret-udlejning'; readonly includesListB: boolean }
)

export type CouncilDecisionType = CouncilDecision['type']

/** A period for which every decision of a type in the area's municipality is on record. */
export interface DecisionCoverage {
  readonly type: CouncilDecisionType
  readonly from: Day
  readonly to: Day | null
}

/** What a register knows of the place of a dwelling on the decision date; the law's view of it. */
export interface AreaRecord {
  /** null: in no listed area. */
  readonly areaId: string | null
  /** The list in force on the decision date, if the register has it. */
  readonly listDate: string | null
  readonly listing: Listing
  readonly councilDecisions: readonly CouncilDecision[]
  readonly decisionCoverage: readonly DecisionCoverage[]
  /** The agreements that name the department, if the dwelling was given by one. */
  readonly departmentAgreements: readonly Agreement[]
  readonly areaAgreements: readonly Agreement[]
}

const statedName = {
  'udsat-boligomraade': 'udsatBoligomraade',
  parallelsamfund: 'parallelsamfund',
  omdannelsesomraade: 'omdannelsesomraade',
  forebyggelsesomraade: 'forebyggelsesomraade',
} as const satisfies { [D in Designation]?: keyof Stated }

/** Omdannelsesområde ⊂ parallelsamfund ⊂ udsat boligområde (§ 61 a), widest first. */
const nested = ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'] as const

/** On a narrower list, so on the wider; not on a wider, so not on the narrower. A narrower "true" goes first. */
const closeUnderNesting = (known: Listing): Listing => {
  const narrowestOn = nested.findLastIndex((designation) => known[designation] === true)
  const widestOff = nested.findIndex((designation, i) => i > narrowestOn && known[designation] === false)
  const closed: { [D in Designation]?: boolean } = { ...known }
  nested.forEach((designation, i) => {
    if (i <= narrowestOn) closed[designation] = true
    else if (widestOff >= 0 && i >= widestOff) closed[designation] = false
  })
  return closed
}

/** An area's designations on the decision date, and which of them rest on what the caller states. */
export interface Designated {
  readonly listing: Listing
  readonly statedByCaller: readonly Designation[]
}

/**
 * What the register knows decides; where it does not know a designation, what the caller states of
 * it; both close under nesting. Outside listed areas nothing is designated.
 */
export const designate = (record: AreaRecord, stated: Stated | undefined): Designated => {
  if (record.areaId === null) {
    return { listing: Object.fromEntries(designations.map((designation) => [designation, false])), statedByCaller: [] }
  }
  const registered = closeUnderNesting(record.listing)
  const completed: { [D in Designation]?: boolean } = { ...registered }
  for (const designation of designations) {
    const said = designation === 'kombineret-udlejning' ? undefined : stated?.[statedName[designation]]
    if (registered[designation] === undefined && said !== undefined) completed[designation] = said
  }
  const listing = closeUnderNesting(completed)
  return {
    listing,
    statedByCaller: designations.filter((d) => registered[d] === undefined && listing[d] !== undefined),
  }
}

/** What the law asks of an area on a day: three-valued, with the property that would settle each unknown. */
export interface Area {
  readonly udsat: Term
  readonly forebyggelse: Term
  readonly omdannelse: Term
  /** A former omdannelsesområde under a development plan: § 168 a(6). */
  readonly developmentPlan: Term
  /** Exempted from § 59(7) by the council: § 59(8). */
  readonly exempt: Term
  /** Kombineret udlejning decided for the area, and whether the decision takes in list B: § 51 b(1). */
  readonly combinedLetting: Term
  readonly combinedLettingListB: Term
  readonly departmentAgreements: readonly Agreement[]
  readonly areaAgreements: readonly Agreement[]
}

/** The property that tells a designation where neither the register nor the caller does. */
const designationTerm = (designated: Designated, designation: keyof typeof statedName): Term =>
  designated.listing[designation] ?? unknown(factAt(`/dwelling/stated/${statedName[designation]}`))

/**
 * A council decision of a type: in force on record; known not to be, where the record is complete or
 * there is no listed area; else as the caller states; else unknown. `read` says what a recorded
 * decision (null: none) or the stated property comes to.
 */
const decisionTerm = <Type extends CouncilDecisionType, Said>(
  record: AreaRecord,
  law: Clock,
  type: Type,
  said: Said | undefined,
  fact: FactName,
  read: {
    recorded: (decision: CouncilDecision & { type: Type }) => boolean
    stated: (said: Said) => boolean
  },
): Term => {
  const recorded = record.councilDecisions.find(
    (decision): decision is CouncilDecision & { type: Type } =>
      decision.type === type && law.within(decision.from, decision.to),
  )
  if (recorded !== undefined) return read.recorded(recorded)
  if (record.areaId === null) return false
  if (record.decisionCoverage.some((covered) => covered.type === type && law.within(covered.from, covered.to)))
    return false
  return said === undefined ? unknown(factAt(fact)) : read.stated(said)
}

/** The area as the law sees it on a day, its designations being those of the decision date. */
export const areaOn = (record: AreaRecord, designated: Designated, stated: Stated | undefined, law: Clock): Area => ({
  udsat: designationTerm(designated, 'udsat-boligomraade'),
  forebyggelse: designationTerm(designated, 'forebyggelsesomraade'),
  omdannelse: designationTerm(designated, 'omdannelsesomraade'),
  developmentPlan:
    law.within(DEVELOPMENT_PLANS_FROM, DEVELOPMENT_PLANS_TO) &&
    decisionTerm(record, law, 'development-plan', stated?.developmentPlan, '/dwelling/stated/developmentPlan', {
      recorded: () => true,
      stated: (said) => said,
    }),
  exempt: decisionTerm(record, law, 'stk7-exemption', stated?.stk7Exempt, '/dwelling/stated/stk7Exempt', {
    recorded: () => true,
    stated: (said) => said,
  }),
  combinedLetting: decisionTerm(
    record,
    law,
    'kombineret-udlejning',
    stated?.kombineretUdlejning,
    '/dwelling/stated/kombineretUdlejning',
    { recorded: () => true, stated: (said) => said !== 'none' },
  ),
  combinedLettingListB: decisionTerm(
    record,
    law,
    'kombineret-udlejning',
    stated?.kombineretUdlejning,
    '/dwelling/stated/kombineretUdlejning',
    { recorded: (decision) => decision.includesListB, stated: (said) => said === 'lists-a-and-b' },
  ),
  departmentAgreements: record.departmentAgreements.filter(({ validFrom, validTo }) => law.within(validFrom, validTo)),
  areaAgreements: record.areaAgreements.filter(({ validFrom, validTo }) => law.within(validFrom, validTo)),
})
