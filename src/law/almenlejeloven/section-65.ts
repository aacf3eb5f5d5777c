import { addDays, addMonths } from '../calendar.ts'
import type { SubletCase } from '../case.ts'
import type { Moment } from '../moment.ts'
import { LAW_BEGINS, PREVENTION_AREAS_FROM, SUBLET_MONTHS, SUBLET_NOTICE_DAYS } from '../parameters.ts'
import { factAt } from '../pointers.ts'
import { type Rule, rule } from '../rule.ts'
import { not, type Term, unknown } from '../terms.ts'
import { dispensation, failsAsNewcomer, newcomerFacts, newcomers, underAreaRule } from './newcomer.ts'

/** § 65: sublet of the whole dwelling. */
const ofTheWhole = (c: SubletCase): boolean => c.sublet.scope === 'whole'

/** Stk. 1: for at most 2 years, during a temporary absence. */
const absence: Rule<SubletCase> = rule({
  id: 'all-65-absence',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 65, stk. 1']] }],
  reads: ['/tenancy/sublet/from', '/tenancy/sublet/to', '/tenancy/sublet/reason'],
  scope: ofTheWhole,
  consequence: 'assess',
  when: ({ sublet }) => sublet.reason === 'ikke-midlertidig' || sublet.to >= addMonths(sublet.from, SUBLET_MONTHS),
})

/** Stk. 2: no more persons than rooms, or the landlord may object. */
const persons: Rule<SubletCase> = rule({
  id: 'all-65-persons',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 65, stk. 2']] }],
  reads: ['/dwelling/rooms', '/household/members'],
  scope: ofTheWhole,
  consequence: 'assess',
  when: (c) => c.members.length > c.rooms,
})

/** Stk. 4: a dwelling for a target group is sublet within it, where a person has found otherwise. */
const target: Rule<SubletCase> = rule({
  id: 'all-65-target',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 65, stk. 4']] }],
  reads: ['/dwelling/kind', '/findings/inTargetGroup'],
  scope: (c) => ofTheWhole(c) && (c.kind === 'ungdomsbolig' || c.kind === 'aeldrebolig'),
  consequence: 'assess',
  when: (c) => c.findings.inTargetGroup === false,
})

/** In an udsat boligområde those who move in must meet what a newcomer from the waiting list must. */
const area = rule<SubletCase>({
  id: 'all-65-area',
  wordings: [{ from: PREVENTION_AREAS_FROM, cites: [['almenlejeloven', '§ 65']] }],
  reads: newcomerFacts,
  assumptions: ['A3', 'A4', 'A5', 'A10'],
  scope: (c, at) => ofTheWhole(c) && underAreaRule(c, at),
  exceptions: [dispensation],
  when: failsAsNewcomer,
  members: newcomers,
})

/** Notice at least 14 days before the agreement; while there is no agreement it cannot be late. */
const notifiedInTime = ({ sublet }: SubletCase, { today }: Moment): Term => {
  const notified = sublet.notifiedOn !== null && today.reached(sublet.notifiedOn) ? sublet.notifiedOn : null
  if (sublet.agreedOn !== null && today.reached(sublet.agreedOn)) {
    return notified !== null && addDays(notified, SUBLET_NOTICE_DAYS) <= sublet.agreedOn
  }
  return notified !== null || unknown(factAt('/tenancy/sublet/notifiedOn'))
}

/** Stk. 6: the tenant tells the landlord at least 2 weeks before. */
const notice: Rule<SubletCase> = rule({
  id: 'all-65-notice',
  wordings: [{ from: LAW_BEGINS, cites: [['almenlejeloven', '§ 65, stk. 6']] }],
  reads: ['/tenancy/sublet/notifiedOn', '/tenancy/sublet/agreedOn'],
  scope: ofTheWhole,
  consequence: 'assess',
  when: (c, at) => not(notifiedInTime(c, at)),
})

export const section65: readonly Rule<SubletCase>[] = [absence, persons, target, area, notice]
