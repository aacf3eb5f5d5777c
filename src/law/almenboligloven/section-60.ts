import type { Agreement } from '../agreement.ts'
import type { Area } from '../area.ts'
import type { Case, LettingCase } from '../case.ts'
import type { Criteria } from '../criteria.ts'
import { nestedFacts } from '../designate.ts'
import type { Pathway } from '../facts.ts'
import { criteriaMet, meetsCriteria } from '../meets-criteria.ts'
import type { Moment } from '../moment.ts'
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

/** What of an agreement is known to give a household its tier. */
interface Held {
  readonly tier: number
  readonly by: Criteria
}

const WAIVED_TIER = 1

/** The tier that the facts show under an agreement: 1 by a waiver, else the lowest known to hold. */
const heldUnder = ({ waivers, tiers }: Agreement, c: LettingCase, { today }: Moment): Held | null => {
  if (c.findings.flexibleCriteriaMet === false) return null
  for (const by of waivers) if (meetsCriteria(by, c.members, today) === true) return { tier: WAIVED_TIER, by }
  for (const { tier, criteria: by } of tiers) if (meetsCriteria(by, c.members, today) === true) return { tier, by }
  return null
}

/** The § 60 agreement that is known to rank the household; stk. 4 goes before stk. 1. */
const rankingAgreement = (c: LettingCase, at: Moment): Agreement | undefined =>
  rankingUnder('abl-60-4', underStk4, c, at) ?? rankingUnder('abl-60-1', underStk1, c, at)

const rankingUnder = (
  basis: Agreement['basis'],
  scope: (c: LettingCase, at: Moment) => Term,
  c: LettingCase,
  at: Moment,
): Agreement | undefined => {
  const agreement = agreementOf(basis, at.area)
  return scope(c, at) === true && exemptMove(agreement, c) === false ? agreement : undefined
}

/** The pathways on which § 60 agreements rank. */
export const ranksByCriteria = (
  pathway: Pathway,
): pathway is Extract<Pathway, 'venteliste' | 'intern-oprykning' | 'annoncering'> =>
  pathway === 'venteliste' || pathway === 'intern-oprykning' || pathway === 'annoncering'

const isRanked = (c: Case): c is LettingCase => ranksByCriteria(c.pathway)

/**
 * The household's rank under the § 60 agreement that is known to apply; null where none does, where
 * the move is exempt, or where whether it applies is not known.
 */
export const priorityOf = (c: Case, at: Moment): Priority | null => {
  if (!isRanked(c)) return null
  const agreement = rankingAgreement(c, at)
  if (agreement === undefined) return null
  const held = heldUnder(agreement, c, at)
  return {
    tier: held?.tier ?? null,
    agreementId: agreement.agreementId,
    criteria: held === null ? [] : criteriaMet(held.by, c.members, at.today),
  }
}

/** The tier of that rank alone, for those who put households in order. */
export const tierOf = (c: Case, at: Moment): number | null => {
  if (!isRanked(c)) return null
  const agreement = rankingAgreement(c, at)
  return agreement === undefined ? null : (heldUnder(agreement, c, at)?.tier ?? null)
}
