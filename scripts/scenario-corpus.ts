import { Type } from 'typebox'
import { Provision, provisionsOn } from '../src/law/acts.ts'
import { DecisionAnswer } from '../src/law/answer.ts'
import { day, formatDay } from '../src/law/calendar.ts'
import { catalogue } from '../src/law/catalogue.ts'
import { outcomes } from '../src/law/decide.ts'
import { DecisionRequest } from '../src/law/facts.ts'
import { LAW_BEGINS, REVIEWED_ON } from '../src/law/parameters.ts'
import { regimeOn, regimes } from '../src/law/regime.ts'
import { ruleIds, verdictsOf } from '../src/law/rule-ids.ts'
import { CriteriaDefinition } from '../src/register/agreement-entry.ts'
import { RegisterDocument } from '../src/register/document.ts'
import { type Expectation, requestOf, type Scenario } from '../test/scenarios/scenario.ts'
import type { Section } from '../test/scenarios/sections.ts'

/**
 * The scenarios in a form that any letting system can be tested against: every request written out, the
 * register it is about, and what of the answer is told by the law. What is expected is named as the
 * scenarios name it, in the terms of the answer of `POST /v1/decisions`.
 */

const LocalDate = Type.String({ format: 'date' })
const RuleIdentifier = Type.Enum([...ruleIds])
const orNull = (date: string) => Type.Union([LocalDate, Type.Null()], { description: date })

const verdicts = [...new Set(Object.values(verdictsOf).flat())]

const ExpectedReason = Type.Object(
  {
    ruleId: RuleIdentifier,
    verdict: Type.Union([Type.Enum(verdicts), Type.Null()], {
      description: 'null: the rule does not apply, and no reason is by it.',
    }),
    decisive: Type.Optional(Type.Boolean()),
    liftedBy: Type.Optional(Type.Union([RuleIdentifier, Type.Null()])),
    members: Type.Optional(Type.Array(Type.Integer({ minimum: 0 }), { description: 'In any order.' })),
    lapsesOn: Type.Optional(orNull('The first day on which the bar no longer bars.')),
    provision: Type.Optional(
      Type.Partial(Type.Pick(Provision, ['citation', 'eli', 'versionFrom']), {
        description: 'Of the provision that the reason cites first.',
      }),
    ),
  },
  { description: 'Compared with the reason by the same rule.' },
)

const Expected = Type.Object(
  {
    status: Type.Integer({ description: 'Of HTTP: 200, or that of a problem document.' }),
    problem: Type.Optional(Type.String({ description: 'The last segment of the `type` of the problem document.' })),
    outcome: Type.Optional(Type.Enum([...outcomes])),
    reasons: Type.Optional(Type.Array(ExpectedReason)),
    missingFacts: Type.Optional(
      Type.Array(Type.String({ format: 'json-pointer' }), {
        description: 'The pointers of all facts that are asked for, in any order.',
      }),
    ),
    exceptions: Type.Optional(
      Type.Array(RuleIdentifier, { description: 'The rules of all exceptions that are named, in any order.' }),
    ),
    earliestPermittedOn: Type.Optional(orNull('As in the answer.')),
    agreementId: Type.Optional(
      Type.Union([Type.String(), Type.Null()], { description: 'Of `priority`; null: `priority` is null.' }),
    ),
    tier: Type.Optional(
      Type.Union([Type.Integer({ minimum: 1 }), Type.Null()], {
        description: 'Of `priority`; null: it gives none, or is null.',
      }),
    ),
    regime: Type.Optional(Type.Enum(regimes.map(({ regime }) => regime))),
    area: Type.Optional(
      Type.Partial(
        Type.Pick(DecisionAnswer.properties.area, ['listDate', 'designations', 'unknown', 'statedByCaller']),
        { description: 'Lists in any order.' },
      ),
    ),
    reviewOverdue: Type.Optional(Type.Boolean({ description: 'Whether the answer warns of `law-review-overdue`.' })),
  },
  { description: 'What is absent here is not compared.' },
)

const CorpusScenario = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9-]+/[a-z0-9-]+$', description: 'Stays as it is while the scenario does.' }),
  title: Type.String(),
  section: Type.String({ description: 'The part of the law under which it stands.' }),
  ruleId: RuleIdentifier,
  provisions: Type.Array(Type.Object(Provision.properties), {
    minItems: 1,
    description: 'From which the answer follows: the rule as it is cited on the decision date.',
  }),
  regime: Type.Union([Type.Enum(regimes.map(({ regime }) => regime)), Type.Null()], {
    description: 'The state of the law on the decision date; null before there is any.',
  }),
  request: Type.Object(DecisionRequest.properties, {
    additionalProperties: false,
    description: 'The body of `POST /v1/decisions`, whole.',
  }),
  expected: Expected,
})

export const ScenarioCorpus = Type.Object(
  {
    format: Type.Literal('anvis-scenarios'),
    version: Type.Literal(1, { description: 'Of this format. Within it properties and scenarios are only added.' }),
    licence: Type.Literal('EUPL-1.2'),
    lawReviewedOn: LocalDate,
    register: Type.Object(RegisterDocument.properties, {
      additionalProperties: false,
      description: 'The one register that all scenarios are about. Its areas are invented.',
    }),
    scenarios: Type.Array(CorpusScenario, { minItems: 1 }),
  },
  { $defs: { Criteria: CriteriaDefinition }, title: 'Scenarios of Danish letting law' },
)

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** What is undefined here is not named, and is left out where it is written. */
const expectedOf = (ruleId: Scenario['rule'], expected: Expectation): object => {
  const { outcome, problem, verdict, missing, exceptions, agreement, reviewOverdue } = expected
  if (outcome === 'refused') return { status: 422, problem }
  const { decisive, liftedBy, members, lapsesOn, provision, earliestPermittedOn, tier, regime, area } = expected
  return {
    status: 200,
    outcome,
    reasons: [{ ruleId, verdict, decisive, liftedBy, members, lapsesOn, provision }],
    missingFacts: missing,
    exceptions,
    earliestPermittedOn,
    agreementId: agreement,
    tier,
    regime,
    area,
    reviewOverdue,
  }
}

const scenarioOf = (section: string, scenario: Scenario) => {
  const { rule: ruleId, name, on: date, expect } = scenario
  const entry = catalogue.find(({ rule }) => rule.id === ruleId)
  if (entry === undefined) throw new Error(`${name} is about no rule of the catalogue`)
  const on = day(date)
  return {
    id: `${ruleId}/${slug(name)}`,
    title: name,
    section,
    ruleId,
    provisions: provisionsOn(entry.rule.wordings, on),
    regime: on < LAW_BEGINS ? null : regimeOn(on),
    request: requestOf(scenario),
    expected: expectedOf(ruleId, expect),
  }
}

/** The corpus, still to be checked against its schema. */
export const scenarioCorpus = (sections: readonly Section[], register: unknown): object => ({
  $schema: './scenarios.schema.json',
  format: 'anvis-scenarios',
  version: 1,
  licence: 'EUPL-1.2',
  lawReviewedOn: formatDay(REVIEWED_ON),
  register,
  scenarios: sections.flatMap(({ section, scenarios }) => scenarios.map((one) => scenarioOf(section, one))),
})
