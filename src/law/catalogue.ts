import { type Static, Type } from 'typebox'
import { Provision, provisionsOn } from './acts.ts'
import { type AssumptionId, assumptionIds } from './assumptions.ts'
import { type Day, formatDay } from './calendar.ts'
import { type Pathway, pathways } from './facts.ts'
import { rulesOf } from './pathways.ts'
import { type FactName, factNames } from './pointers.ts'
import { type Regime, regimes } from './regime.ts'
import type { Described } from './rule.ts'
import { type RuleId, ruleIds, verdictsOf } from './rule-ids.ts'
import { explanationsOf, Text, textIn } from './text.ts'

/** A rule or an exception of the law as it stands, whatever the case. */
export interface Entry {
  readonly rule: Described
  readonly pathways: readonly Pathway[]
  /** The facts it and its exceptions read. */
  readonly reads: readonly FactName[]
  /** The exceptions that can set it aside. */
  readonly liftedBy: readonly RuleId[]
  /** Of an exception: the rules it can set aside. */
  readonly lifts: readonly RuleId[]
}

const collect = (): readonly Entry[] => {
  const entries = new Map<
    RuleId,
    { rule: Described; pathways: Pathway[]; reads: FactName[]; liftedBy: RuleId[]; lifts: RuleId[] }
  >()
  const entryOf = (rule: Described) => {
    const known = entries.get(rule.id) ?? { rule, pathways: [], reads: [...rule.reads], liftedBy: [], lifts: [] }
    entries.set(rule.id, known)
    return known
  }
  const add = <T>(list: T[], item: T): void => {
    if (!list.includes(item)) list.push(item)
  }
  for (const pathway of pathways) {
    for (const rule of rulesOf[pathway]) {
      const entry = entryOf(rule)
      add(entry.pathways, pathway)
      for (const lift of rule.exceptions) {
        const exception = entryOf(lift)
        add(exception.pathways, pathway)
        add(exception.lifts, rule.id)
        add(entry.liftedBy, lift.id)
        for (const name of lift.reads) add(entry.reads, name)
      }
    }
  }
  return [...entries.values()].sort((a, b) => ruleIds.indexOf(a.rule.id) - ruleIds.indexOf(b.rule.id))
}

/** Every rule and exception, in the order of the Acts. */
export const catalogue: readonly Entry[] = collect()

const RuleIdentifier = Type.Enum(ruleIds)

export const RuleDescription = Type.Object({
  ruleId: RuleIdentifier,
  title: Text,
  says: Text,
  provisions: Type.Array(Provision, {
    description: 'As cited on the date asked about; [] before the rule came into force.',
  }),
  wordings: Type.Array(Type.Object({ from: Type.String({ format: 'date' }), citations: Type.Array(Type.String()) }), {
    description: 'Since when the rule reads how.',
  }),
  regimes: Type.Array(Type.Enum(regimes.map(({ regime }) => regime))),
  pathways: Type.Array(Type.Enum([...pathways])),
  facts: Type.Array(Type.Enum([...factNames]), { description: 'The facts it reads, * for any index.' }),
  assumptions: Type.Array(Type.Object({ id: Type.Enum([...assumptionIds]), text: Text })),
  explanations: Type.Array(Type.Object({ verdict: Type.String(), explanation: Text }), {
    description: 'The verdicts it can give, and what each means.',
  }),
  liftedBy: Type.Array(RuleIdentifier),
  lifts: Type.Array(RuleIdentifier),
})

export type RuleDescription = Static<typeof RuleDescription>

/** The regimes during which the rule is in force: it is from its first wording on. */
export const regimesOf = (rule: Described): readonly Regime[] =>
  regimes
    .filter((_, index) => {
      const next = regimes[index + 1]
      return next === undefined || rule.wordings[0].from < next.from
    })
    .map(({ regime }) => regime)

const assumption = (id: AssumptionId) => ({ id, text: textIn('both', ({ assumptions }) => assumptions[id]) })

/** Describes a rule as it is cited on a day. */
export const describeRule = ({ rule, pathways: on, reads, liftedBy, lifts }: Entry, day: Day): RuleDescription => {
  const explanation = explanationsOf(rule.id)
  return {
    ruleId: rule.id,
    title: textIn('both', ({ rules }) => rules[rule.id].title),
    says: textIn('both', ({ rules }) => rules[rule.id].says),
    provisions: day < rule.wordings[0].from ? [] : [...provisionsOn(rule.wordings, day)],
    wordings: rule.wordings.map(({ from, cites }) => ({
      from: formatDay(from),
      citations: cites.map(([act, citation]) => `${act} ${citation}`),
    })),
    regimes: [...regimesOf(rule)],
    pathways: [...on],
    facts: [...reads],
    assumptions: (rule.assumptions ?? []).map(assumption),
    explanations: verdictsOf[rule.id].map((verdict) => ({
      verdict,
      explanation: explanation('both', verdict),
    })),
    liftedBy: [...liftedBy],
    lifts: [...lifts],
  }
}

/** The rules in force on a day, in the order of the Acts. */
export const rulesOn = (day: Day): readonly RuleDescription[] =>
  catalogue.filter(({ rule }) => rule.wordings[0].from <= day).map((entry) => describeRule(entry, day))
