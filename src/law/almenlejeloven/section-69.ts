import { addMonths } from '../calendar.ts'
import type { ExchangeCase } from '../case.ts'
import { EXCHANGE_RESIDENCE_MONTHS, LAW_BEGINS, PREVENTION_AREAS_FROM } from '../parameters.ts'
import { type Rule, rule, ruleByJudgement } from '../rule.ts'
import { dispensation, failsAsNewcomer, newcomerFacts, newcomers, underAreaRule } from './newcomer.ts'

/** § 69: a tenant who gives the dwelling up has lived there for 3 years, or the landlord may object. */
const residence: Rule<ExchangeCase> = rule({
  id: 'all-69-residence',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 69']] }],
  reads: ['/tenancy/exchange/outgoingTenantSince'],
  consequence: 'assess',
  when: (c, { today }) => !today.reached(addMonths(c.outgoingTenantSince, EXCHANGE_RESIDENCE_MONTHS)),
})

/** No more than one person per room, or the landlord may object. */
const persons: Rule<ExchangeCase> = rule({
  id: 'all-69-persons',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 69']] }],
  reads: ['/dwelling/rooms', '/household/members'],
  consequence: 'assess',
  when: (c) => c.members.length > c.rooms,
})

/** In an udsat boligområde those who move in must meet what a newcomer from the waiting list must. */
const area = rule<ExchangeCase>({
  id: 'all-69-area',
  wordings: [{ from: PREVENTION_AREAS_FROM, cites: [['almenlejeloven', '§ 69']] }],
  reads: newcomerFacts,
  assumptions: ['A3', 'A4', 'A5', 'A10'],
  scope: underAreaRule,
  exceptions: [dispensation],
  when: failsAsNewcomer,
  members: newcomers,
})

/** Stk. 5: a dwelling for a target group goes to a household of that group, or with the council's consent. */
const target: Rule<ExchangeCase> = ruleByJudgement({
  id: 'all-69-target',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 69, stk. 5']] }],
  reads: ['/dwelling/kind', '/findings/inTargetGroup', '/findings/councilConsent'],
  judge: (c) => {
    if (c.kind !== 'ungdomsbolig' && c.kind !== 'aeldrebolig') return null
    const { inTargetGroup, councilConsent } = c.findings
    if (inTargetGroup === true || councilConsent === true) return { verdict: 'clears', members: [] }
    return { verdict: inTargetGroup === false ? 'bars' : 'assess', members: [] }
  },
})

export const section69: readonly Rule<ExchangeCase>[] = [residence, persons, area, target]
