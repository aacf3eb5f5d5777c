import { type Static, Type } from 'typebox'
import { Provision } from './acts.ts'
import { AreaDescription } from './area-description.ts'
import { assumptionIds } from './assumptions.ts'
import { outcomes } from './decide.ts'
import type { Immutable } from './immutable.ts'
import { regimes } from './regime.ts'
import { ruleIds } from './rule-ids.ts'
import { Text } from './text.ts'
import { warningCodes } from './warnings.ts'

/** The shape of the answer to a decision request. */

const LocalDate = Type.String({ format: 'date' })

const RuleIdentifier = Type.Enum(ruleIds)

export const Reason = Type.Object({
  ruleId: RuleIdentifier,
  verdict: Type.Enum(['bars', 'clears', 'unknown', 'assess', 'lifts']),
  decisive: Type.Boolean({ description: 'The outcome rests on it.' }),
  liftedBy: Type.Union([RuleIdentifier, Type.Null()], {
    description: 'The rule that sets this one aside; it then never decides.',
  }),
  members: Type.Array(Type.Integer({ minimum: 0 }), {
    description: 'Indexes into household.members that the verdict rests on.',
  }),
  lapsesOn: Type.Union([LocalDate, Type.Null()], {
    description: 'For a bar: the first day it no longer bars, if the facts fix one.',
  }),
  provisions: Type.Array(Provision, { minItems: 1 }),
  facts: Type.Array(Type.String({ format: 'json-pointer' }), {
    description: 'Pointers into the request, no values.',
  }),
  assumptions: Type.Array(Type.Enum([...assumptionIds])),
  explanation: Text,
})

export type Reason = Immutable<Static<typeof Reason>>

export const DecisionAnswer = Type.Object({
  outcome: Type.Enum([...outcomes]),
  decisionDate: LocalDate,
  advisory: Type.Literal(true, { description: 'Always: a person or authority decides.' }),
  reasons: Type.Array(Reason, { description: 'Every rule that applied, decisive ones first.' }),
  missingFacts: Type.Array(
    Type.Object({
      pointer: Type.String({ format: 'json-pointer' }),
      ruleIds: Type.Array(RuleIdentifier, { minItems: 1 }),
      question: Text,
    }),
    {
      description:
        'The facts that could still change the outcome, those first that intrude least; [] unless undetermined. Ask from the front, and send again: the rest may not be needed.',
    },
  ),
  exceptions: Type.Array(Type.Object({ ruleId: RuleIdentifier, finding: Type.String() }), {
    description: 'Findings that could lift the bars of a prohibited case.',
  }),
  earliestPermittedOn: Type.Union([LocalDate, Type.Null()], {
    description:
      'Prohibited only: the first later date, at most ten years on, on which the same request would be permitted or left to assessment.',
  }),
  priority: Type.Union(
    [
      Type.Object({
        tier: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
        agreementId: Type.String(),
        criteria: Type.Array(Type.String(), { description: 'The criteria known to be met that give the tier.' }),
      }),
      Type.Null(),
    ],
    { description: 'null unless a § 60 agreement is known to rank the household.' },
  ),
  basis: Type.Array(Provision, { minItems: 1, description: 'What allots on this pathway.' }),
  area: AreaDescription,
  warnings: Type.Array(Type.Object({ code: Type.Enum([...warningCodes]), explanation: Text })),
  law: Type.Object({ regime: Type.Enum(regimes.map(({ regime }) => regime)), reviewedOn: LocalDate }),
})

export type DecisionAnswer = Immutable<Static<typeof DecisionAnswer>>
