import { type Static, Type } from 'typebox'
import { Decision } from '../decision/decision.ts'
import type { Immutable } from '../law/immutable.ts'
import { ruleIds } from '../law/rule-ids.ts'
import { Problem } from '../problem.ts'

/** What the answer to a ranking looks like. */

const whose = {
  id: Type.String(),
  line: Type.Integer({
    minimum: 1,
    description: 'From 1: the line, that of the vacancy counted, or the position among the candidates.',
  }),
}

const tier = Type.Union([Type.Integer({ minimum: 1 }), Type.Null()], {
  description: 'As in the priority of its decision: the tier of the § 60 agreement that ranks it, null = none.',
})

const decision = Type.Optional(Decision)

export const RankedCandidate = Type.Object(
  {
    ...whose,
    position: Type.Integer({ minimum: 1 }),
    tier,
    outcome: Type.Enum(['permitted', 'assessment']),
    decision,
  },
  { $id: 'RankedCandidate' },
)

export type RankedCandidate = Immutable<Static<typeof RankedCandidate>>

export const ExcludedCandidate = Type.Object(
  {
    ...whose,
    tier,
    outcome: Type.Literal('prohibited'),
    ruleIds: Type.Array(Type.Enum(ruleIds), { minItems: 1, description: 'The rules that bar.' }),
    decision,
  },
  { $id: 'ExcludedCandidate' },
)

export type ExcludedCandidate = Immutable<Static<typeof ExcludedCandidate>>

export const UndeterminedCandidate = Type.Object(
  {
    ...whose,
    tier,
    missingFacts: Type.Array(Type.String({ format: 'json-pointer' }), {
      minItems: 1,
      description:
        'Pointers to the facts that could still change the outcome: into the candidate, or, below /dwelling, into the vacancy.',
    }),
    wouldRankAt: Type.Integer({
      minimum: 1,
      description:
        'The position it would take if permitted as known now, no other undetermined candidate being so. Exact as far as ' +
        '`ranked` reaches. Beyond that it is the best it can be: of those in the same tier since the same day only the ' +
        'listed are counted before it.',
    }),
    decision,
  },
  { $id: 'UndeterminedCandidate' },
)

export type UndeterminedCandidate = Immutable<Static<typeof UndeterminedCandidate>>

export const InvalidCandidate = Type.Object(
  {
    id: Type.Union([Type.String(), Type.Null()], { description: 'null where it has no id that can be read.' }),
    line: whose.line,
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    problem: Problem,
  },
  { $id: 'InvalidCandidate', description: 'One that cannot be ranked, and why; pointers are into the candidate.' },
)

export type InvalidCandidate = Immutable<Static<typeof InvalidCandidate>>

export const AppliedOrder = Type.Object(
  {
    agreementId: Type.Union([Type.String(), Type.Null()], {
      description: 'The § 60 agreement that applies to the dwelling; null = none is known to.',
    }),
    ordering: Type.Union(
      [
        Type.Object({ mode: Type.Enum(['tiers', 'seniority']) }),
        Type.Object({ mode: Type.Literal('quota'), preferred: Type.Integer(), of: Type.Integer() }),
        Type.Null(),
      ],
      { description: 'How that agreement orders.' },
    ),
    by: Type.Array(Type.Enum(['internal', 'tier', 'seniorityDate', 'id']), {
      description: 'What candidates were ordered by here, in turn; internal = those on intern-oprykning first.',
    }),
  },
  { $id: 'AppliedOrder', description: 'The order in which candidates of this vacancy come.' },
)

export type AppliedOrder = Immutable<Static<typeof AppliedOrder>>

const count = (description: string) => Type.Integer({ minimum: 0, description })

export const RankingCounts = Type.Object(
  {
    candidates: count('All.'),
    ranked: count('Permitted, or left to assessment.'),
    excluded: count('Prohibited.'),
    undetermined: count('Facts are missing that decide.'),
    invalid: count('Could not be read.'),
  },
  { $id: 'RankingCounts', description: 'Of all candidates, however many are listed.' },
)

export type RankingCounts = Immutable<Static<typeof RankingCounts>>

/** What a ranking says of the vacancy, as a decision on it would. */
const { decisionDate, advisory, area, warnings, law, register } = Decision.properties

const inOrder = 'In the order of the ranking, the first `limit` of them.'

export const RankingAnswer = Type.Object(
  {
    decisionDate,
    advisory,
    order: AppliedOrder,
    counts: RankingCounts,
    ranked: Type.Array(RankedCandidate, { description: inOrder }),
    excluded: Type.Array(ExcludedCandidate, { description: inOrder }),
    undetermined: Type.Array(UndeterminedCandidate, { description: inOrder }),
    invalid: Type.Array(InvalidCandidate, { description: 'In the order they came, the first `limit` of them.' }),
    area,
    warnings,
    law,
    register,
  },
  { $id: 'RankingAnswer' },
)

export type RankingAnswer = Immutable<Static<typeof RankingAnswer>>
