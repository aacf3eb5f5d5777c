import type { Agreement } from './agreement.ts'
import type { AreaRecord } from './area-record.ts'
import type { Day } from './calendar.ts'
import { Clock } from './clock.ts'
import type { CouncilDecision, CouncilDecisionType } from './council-decision.ts'
import { type Designated, designationTerm } from './designate.ts'
import type { Stated } from './dwelling-facts.ts'
import { DEVELOPMENT_PLANS_FROM, DEVELOPMENT_PLANS_TO } from './parameters.ts'
import { type FactName, factAt } from './pointers.ts'
import { type Term, unknown } from './terms.ts'

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
