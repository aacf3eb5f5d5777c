import type { Cite } from '../acts.ts'
import type { ExemptCase } from '../case.ts'
import { LAW_BEGINS } from '../parameters.ts'
import { type Rule, rule } from '../rule.ts'
import type { RuleId } from '../rule-ids.ts'

/** A pathway that §§ 51 b, 51 c, 59, stk. 6-7, and 60 do not reach; the rule says so and why. */
const outside = (id: RuleId, pathway: ExemptCase['pathway'], ...citations: readonly string[]): Rule<ExemptCase> =>
  rule({
    id,
    wordings: [{ from: LAW_BEGINS, cites: citations.map((citation): Cite => ['almenboligloven', citation]) }],
    reads: [],
    scope: (c) => c.pathway === pathway,
    when: () => false,
  })

export const outsideTheBans: readonly Rule<ExemptCase>[] = [
  outside('abl-51-7', 'genhusning', '§ 51, stk. 7'),
  outside('abl-62', 'flygtningebolig', '§ 62'),
  outside('abl-62-a', 'inklusionsbolig', '§ 62 a'),
  outside('abl-63', 'udslusning', '§ 63', '§ 60, stk. 1 og 4'),
]
