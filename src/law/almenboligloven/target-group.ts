import type { LettingCase } from '../case.ts'
import { LAW_BEGINS } from '../parameters.ts'
import { type Rule, ruleByJudgement } from '../rule.ts'

/** A dwelling for a target group: whether the household belongs to it is a person's finding. */
const forTargetGroup = (
  id: 'abl-52' | 'abl-54',
  kind: 'ungdomsbolig' | 'aeldrebolig',
  citation: string,
): Rule<LettingCase> =>
  ruleByJudgement({
    id,
    wordings: [{ from: LAW_BEGINS, cites: [['almenboligloven', citation]] }],
    reads: ['/dwelling/kind', '/findings/inTargetGroup'],
    judge: (c) => {
      if (c.kind !== kind) return null
      const { inTargetGroup } = c.findings
      return { verdict: inTargetGroup === undefined ? 'assess' : inTargetGroup ? 'clears' : 'bars', members: [] }
    },
  })

/** § 52: youth dwellings are for young students and others with a special need of them. */
export const section52 = forTargetGroup('abl-52', 'ungdomsbolig', '§ 52, stk. 1')

/** § 54: dwellings for the elderly are for the elderly and people with disabilities. */
export const section54 = forTargetGroup('abl-54', 'aeldrebolig', '§ 54, stk. 1')
