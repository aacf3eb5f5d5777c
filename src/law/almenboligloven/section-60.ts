import type { Agreement } from '../agreement.ts'
import { type Area, nestedFacts } from '../area.ts'
import type { Case, LettingCase } from '../case.ts'
import { criteriaMet, meetsCriteria } from '../meets-criteria.ts'
import { type Moment, momentOn } from '../moment.ts'
import { LAW_BEGINS, PREVENTION_AREAS_FROM } from '../parameters.ts'
import { factAt } from '../pointers.ts'
import { type Rule, rule } from '../rule.ts'
import { and, not, or, some, type Term, unknown } from '../terms.ts'

/** The agreement of a basis for the dwelling: the department's own, which displaces its area's. */
export const agreementOf = (basis: Agreement['basis'], area: Area): Agreement | undefined =>
  area.departmentAgreements.find((agreement) => agreement.basis === basis) ??
  area.areaAgreements.find((agreement) => agreement.basis === basis)

/** Whether the criteria are met: a tier holds, or a waiver does. A person's finding goes before the facts. */
const criteriaAreMet = (agreement: Agreement, c: Case, { today }: Moment): Term =>
  c.findings.flexibleCriteriaMet ??
  or(
    some(agreement.tiers, ({ criteria }) => meetsCriteria(criteria, c.members, today)),
    some(agreement.waivers, (waiver) => meetsCriteria(waiver, c.members, today)),
  )

/** Whether the criteria keep the household out: those of effect `gate` do, unless met (A10). */
export const failsGate = (agreement: Agreement | undefined, c: Case, at: Moment): Term => {
  if (agreement === undefined) {
    const met = c.findings.flexibleCriteriaMet
    return met === undefined ? unknown(factAt('/findings/flexibleCriteriaMet')) : !met
  }
  return agreement.effect === 'gate' && not(criteriaAreMet(agreement, c, at))
}

/** Moves inside the department that the agreement exempts. */
const exemptMove = (agreement: Agreement | undefined, c: LettingCase): Term =>
  c.pathway === 'intern-oprykning' && agreement?.sameDepartmentMoves === 'exempt' && c.residesInDepartment

/** Where § 60, stk. 4, holds: family dwellings in udsatte boligområder and, from 30 November 2021, forebyggelsesområder. */
const underStk4 = ({ kind }: LettingCase, { area, law }: Moment): Term =>
  kind === 'familiebolig' && or(area.udsat, law.reached(PREVENTION_AREAS_FROM) && area.forebyggelse)

/** Where § 60, stk. 1, holds: family dwellings for which an agreement is registered. */
const underStk1 = ({ kind }: LettingCase, { area }: Moment): Term =>
  kind === 'familiebolig' && agreementOf('abl-60-1', area) !== undefined

/** The facts that criteria may look at. */
export const criteriaFacts = [
  '/findings/flexibleCriteriaMet',
  '/household/members/*/age',
  '/household/members/*/employments',
  '/household/members/*/employments/*/hoursPerWeek',
  '/household/members/*/employments/*/permanent',
  '/household/members/*/employments/*/since',
  '/household/members/*/employments/*/workplaceMunicipalityCode',
  '/household/members/*/educations',
  '/household/members/*/educations/*/kind',
  '/household/members/*/educations/*/since',
  '/household/members/*/benefits',
] as const

/** § 60, stk. 1: criteria agreed by council and organisation. */
export const section60Stk1: Rule<LettingCase> = rule({
  id: 'abl-60-1',
  wordings: [{ from: LAW_BEGINS, cites: [['almenboligloven', '§ 60, stk. 1']] }],
  reads: ['/dwelling/kind', '/household/residesInDepartment', ...criteriaFacts],
  assumptions: ['A10'],
  scope: underStk1,
  when: (c, at) => {
    const agreement = agreementOf('abl-60-1', at.area)
    return and(failsGate(agreement, c, at), not(exemptMove(agreement, c)))
  },
  members: (c) => c.members,
})

/** § 60, stk. 4: criteria the council shall set in listed areas; not registered, they are not known. */
export const section60Stk4: Rule<LettingCase> = rule({
  id: 'abl-60-4',
  wordings: [
    { from: LAW_BEGINS, cites: [['almenboligloven', '§ 60, stk. 4']] },
    { from: PREVENTION_AREAS_FROM, cites: [['almenboligloven', '§ 60, stk. 4']] },
  ],
  reads: [
    '/dwelling/kind',
    ...nestedFacts,
    '/dwelling/stated/forebyggelsesomraade',
    '/household/residesInDepartment',
    ...criteriaFacts,
  ],
  assumptions: ['A3', 'A10'],
  scope: underStk4,
  when: (c, at) => {
    const agreement = agreementOf('abl-60-4', at.area)
    return and(failsGate(agreement, c, at), not(exemptMove(agreement, c)))
  },
  members: (c) => c.members,
})

/** Where an agreement ranks the household. */
export interface Priority {
  /** 1 is first; null: in no tier as far as is known. */
  readonly tier: number | null
  readonly agreementId: string
  /** The types of the criteria or waivers that give the tier. */
  readonly criteria: readonly string[]
}

/** The tier that the facts show under an agreement: 1 by a waiver, else the lowest tier known to hold. */
const rankUnder = (agreement: Agreement, c: LettingCase, { today }: Moment): Priority => {
  const { agreementId, waivers, tiers } = agreement
  if (c.findings.flexibleCriteriaMet === false) return { tier: null, agreementId, criteria: [] }
  const waiver = waivers.find((criteria) => meetsCriteria(criteria, c.members, today) === true)
  if (waiver !== undefined) return { tier: 1, agreementId, criteria: criteriaMet(waiver, c.members, today) }
  const held = tiers.find(({ criteria }) => meetsCriteria(criteria, c.members, today) === true)
  return held === undefined
    ? { tier: null, agreementId, criteria: [] }
    : { tier: held.tier, agreementId, criteria: criteriaMet(held.criteria, c.members, today) }
}

/**
 * The household's rank under the § 60 agreement that is known to apply; null where none does, where
 * the move is exempt, or where whether it applies is not known. Stk. 4 goes before stk. 1.
 */
export const priorityOf = (c: LettingCase, at: Moment = momentOn(c.place, c.on)): Priority | null => {
  for (const [basis, scope] of [
    ['abl-60-4', underStk4],
    ['abl-60-1', underStk1],
  ] as const) {
    const agreement = agreementOf(basis, at.area)
    if (agreement !== undefined && scope(c, at) === true && exemptMove(agreement, c) === false)
      return rankUnder(agreement, c, at)
  }
  return null
}
