import type { Cite } from '../acts.ts'
import type { ExemptCase } from '../case.ts'
import { LAW_BEGINS } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'
import type { RuleId } from '../rule-ids.ts'

/** A pathway that §§ 51 b, 51 c, 59, stk. 6-7, and 60 do not reach; the rule says so and why. */
const outside = (id: RuleId, ...citations: readonly string[]): Rule<ExemptCase> =>
  rule({
    id,
    wordings: [{ from: LAW_BEGINS, cites: citations.map((citation): Cite => ['almenboligloven', citation]) }],
    reads: [],
    when: () => false,
  })

/** Rehousing, when another organisation takes the tenants too. */
export const section51Stk7 = outside('abl-51-7', '§ 51, stk. 7')

/** Dwellings that the organisation makes available to refugees. */
export const section62 = outside('abl-62', '§ 62')

/** Inklusionsboliger. */
export const section62a = outside('abl-62-a', '§ 62 a')

/** Udslusningsboliger. */
export const section63 = outside('abl-63', '§ 63', '§ 60, stk. 1 og 4')
