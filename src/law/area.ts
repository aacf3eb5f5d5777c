import type { Agreement } from './agreement.ts'
import type { Day } from './calendar.ts'
import { Clock } from './clock.ts'
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

const statable = ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade', 'forebyggelsesomraade'] as const

/** Omdannelsesområde ⊂ parallelsamfund ⊂ udsat boligområde (§ 61 a), widest first. */
const nested: readonly Designation[] = ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade']

const placeOf = (designation: Designation): number => nested.indexOf(designation)

/** The lists of which a list is a part. */
export const widerThan = (designation: Designation): readonly Designation[] =>
  nested.slice(0, Math.max(0, placeOf(designation)))

/** The lists that are a part of a list. */
export const narrowerThan = (designation: Designation): readonly Designation[] =>
  placeOf(designation) < 0 ? [] : nested.slice(placeOf(designation) + 1)

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
  /** What was stated of designations that the register does not know. */
  readonly statedUsed: readonly FactName[]
}

/**
 * What the register knows decides; where it does not know a designation, what the caller states of
 * it; both close under nesting. Outside listed areas nothing is designated.
 */
export const designate = (record: AreaRecord, stated: Stated | undefined): Designated => {
  if (record.areaId === null) {
    const listing = Object.fromEntries(designations.map((designation) => [designation, false]))
    return { listing, statedByCaller: [], statedUsed: [] }
  }
  const registered = closeUnderNesting(record.listing)
  const completed: { [D in Designation]?: boolean } = { ...registered }
  const statedUsed: FactName[] = []
  for (const designation of statable) {
    const said = stated?.[statedName[designation]]
    if (registered[designation] !== undefined || said === undefined) continue
    completed[designation] = said
    statedUsed.push(`/dwelling/stated/${statedName[designation]}`)
  }
  const listing = closeUnderNesting(completed)
  return {
    listing,
    statedByCaller: designations.filter((d) => registered[d] === undefined && listing[d] !== undefined),
    statedUsed,
  }
}

/** What the law asks of an area on a day: three-valued, with the property that would settle each unknown. */
export interface Area {
  /** The day it was asked about, and the next on which something of it may change; NEVER if none. */
  readonly from: Day
  readonly until: Day
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
  /** What the caller states of the area that was used, the register not knowing. */
  readonly statedUsed: readonly FactName[]
}

/** What may be stated of the nested designations: each can tell of the others. */
export const nestedFacts = [
  '/dwelling/stated/udsatBoligomraade',
  '/dwelling/stated/parallelsamfund',
  '/dwelling/stated/omdannelsesomraade',
] as const

/** The property that tells a designation where neither the register nor the caller does. */
const designationTerm = (designated: Designated, designation: keyof typeof statedName): Term =>
  designated.listing[designation] ?? unknown(factAt(`/dwelling/stated/${statedName[designation]}`))

/**
 * The decision of a type that is in force on record; false where it is known that there is none, the
 * record being complete or there being no listed area; undefined where that is not known.
 */
const recorded = <Type extends CouncilDecisionType>(
  { areaId, councilDecisions, decisionCoverage }: AreaRecord,
  law: Clock,
  type: Type,
): (CouncilDecision & { type: Type }) | false | undefined => {
  const inForce = councilDecisions.find(
    (decision): decision is CouncilDecision & { type: Type } =>
      decision.type === type && law.within(decision.from, decision.to),
  )
  if (inForce !== undefined) return inForce
  if (areaId === null) return false
  const covered = decisionCoverage.some((one) => one.type === type && law.within(one.from, one.to))
  return covered ? false : undefined
}

const isInForce = (decision: CouncilDecision | false | undefined): boolean | undefined =>
  decision === undefined ? undefined : decision !== false

/** What the register knows; else what the caller states; else unknown. */
const told = (known: boolean | undefined, said: boolean | undefined, name: FactName): Term =>
  known ?? said ?? unknown(factAt(name))

/** What may be stated of each type of council decision; used where the register does not know. */
const statedOf = {
  'development-plan': '/dwelling/stated/developmentPlan',
  'stk7-exemption': '/dwelling/stated/stk7Exempt',
  'kombineret-udlejning': '/dwelling/stated/kombineretUdlejning',
} as const satisfies { [T in CouncilDecisionType]: FactName }

/** The area as the law sees it on a day, its designations being those of the decision date. */
export const areaOn = (record: AreaRecord, designated: Designated, stated: Stated | undefined, on: Day): Area => {
  const law = new Clock(on)
  const plan = law.within(DEVELOPMENT_PLANS_FROM, DEVELOPMENT_PLANS_TO) && recorded(record, law, 'development-plan')
  const exemption = recorded(record, law, 'stk7-exemption')
  const combined = recorded(record, law, 'kombineret-udlejning')
  const { developmentPlan, stk7Exempt, kombineretUdlejning } = stated ?? {}
  const inForce = ({ validFrom, validTo }: Agreement): boolean => law.within(validFrom, validTo)
  const statedUsed: FactName[] = [...designated.statedUsed]
  if (plan === undefined) statedUsed.push(statedOf['development-plan'])
  if (exemption === undefined) statedUsed.push(statedOf['stk7-exemption'])
  if (combined === undefined) statedUsed.push(statedOf['kombineret-udlejning'])
  const area = {
    from: on,
    udsat: designationTerm(designated, 'udsat-boligomraade'),
    forebyggelse: designationTerm(designated, 'forebyggelsesomraade'),
    omdannelse: designationTerm(designated, 'omdannelsesomraade'),
    developmentPlan: told(isInForce(plan), developmentPlan, statedOf['development-plan']),
    exempt: told(isInForce(exemption), stk7Exempt, statedOf['stk7-exemption']),
    combinedLetting: told(
      isInForce(combined),
      kombineretUdlejning === undefined ? undefined : kombineretUdlejning !== 'none',
      statedOf['kombineret-udlejning'],
    ),
    combinedLettingListB: told(
      combined === undefined ? undefined : combined !== false && combined.includesListB,
      kombineretUdlejning === undefined ? undefined : kombineretUdlejning === 'lists-a-and-b',
      statedOf['kombineret-udlejning'],
    ),
    departmentAgreements: record.departmentAgreements.filter(inForce),
    areaAgreements: record.areaAgreements.filter(inForce),
    statedUsed,
  }
  return { ...area, until: law.next }
}
