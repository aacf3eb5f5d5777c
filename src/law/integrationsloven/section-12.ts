import { section59Stk9 } from '../almenboligloven/section-59-exceptions.ts'
import type { LettingCase } from '../case.ts'
import { nestedFacts } from '../designate.ts'
import { LAW_BEGINS } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'

/**
 * Integrationsloven § 12, stk. 2: a newly assigned refugee is not placed in an udsat boligområde, in
 * any kind of dwelling; a development plan alone is not enough. For those under the special act on
 * Ukraine the council may, where it finds no other place: there § 59, stk. 9, sets the bar aside.
 */
export const section12: Rule<LettingCase> = rule({
  id: 'int-12-2',
  wordings: [{ from: LAW_BEGINS, cites: [['integrationsloven', '§ 12, stk. 2']] }],
  reads: [...nestedFacts, '/household/integrationPlacement'],
  assumptions: ['A3'],
  scope: (c, { area }) => c.request.household.integrationPlacement !== undefined && area.udsat,
  exceptions: [
    {
      ...section59Stk9,
      applies: (c) => c.request.household.integrationPlacement === 'ukraine-special-act',
    },
  ],
  when: () => true,
})
