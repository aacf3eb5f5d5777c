import type { LettingCase } from '../case.ts'
import { LAW_BEGINS } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'

/** § 51: a dwelling offered for sale under ch. 5 a is not let. */
export const section51Sale: Rule<LettingCase> = rule({
  id: 'abl-51-sale',
  wordings: [{ from: LAW_BEGINS, cites: [['almenboligloven', '§ 51, stk. 1']] }],
  reads: ['/dwelling/offeredForSale'],
  scope: (c) => c.request.dwelling.offeredForSale === true,
  when: () => true,
})
