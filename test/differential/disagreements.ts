import type { Decision } from '../../src/decision/decision.ts'
import { type ModelAnswer, modelAnswer } from '../model/model.ts'
import type { World } from '../worlds/world.ts'
import type { Disagreement } from './disagreement.ts'
import { disagreementsOnEarliest } from './earliest.ts'
import { knowsAll, mayAskIdly, readCriteria } from './read-once.ts'

/** Arrays and plain values, compared as they are written. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const differing = (all: readonly Disagreement[]): readonly Disagreement[] =>
  all.filter(({ engine, model }) => !same(engine, model))

type OfRule = ModelAnswer['rules'] extends ReadonlyMap<string, infer T> ? T : never

/**
 * What is compared of a rule: its verdict and what lifts it; of a bar also whom it rests on and when it
 * lapses. A rule that clears is as good as one that does not apply: who lists which is not the law's.
 */
const compared = (told: OfRule | undefined) => {
  if (told === undefined || told.verdict === 'clears') return null
  const { verdict, liftedBy, members, lapsesOn } = told
  return verdict === 'bars' ? { verdict, liftedBy, members: members.toSorted(), lapsesOn } : { verdict, liftedBy }
}

/** The rules, less what is only that the engine does not know what the model does. */
const ofRules = ({ reasons }: Decision, { rules }: ModelAnswer, sharp: boolean): readonly Disagreement[] => {
  const told = new Map<string, OfRule>(reasons.map((reason) => [reason.ruleId, reason]))
  const unsharp = (id: string): boolean => !sharp && readCriteria.includes(id)
  return differing(
    [...new Set([...told.keys(), ...rules.keys()])].flatMap((about) => {
      const [engine, model] = [compared(told.get(about)), compared(rules.get(about))]
      if (unsharp(about) && engine?.verdict === 'unknown') return []
      if (unsharp(about) && engine?.lapsesOn === null && model?.lapsesOn)
        return [{ about, engine, model: { ...model, lapsesOn: null } }]
      return [{ about, engine, model }]
    }),
  )
}

const UDSAT = '/dwelling/stated/udsatBoligomraade'
const OMDANNELSE = '/dwelling/stated/omdannelsesomraade'
const KOMBINERET = '/dwelling/stated/kombineretUdlejning'
const LEGAL_BASIS = /^\/household\/members\/(\d+)\/benefits\/(\d+)\/legalBasis$/

type Request = World['request']

/** The period of a benefit whose legal basis is asked for. */
const periodAt = ({ household }: Request, pointer: string) => {
  const [, member, index] = LEGAL_BASIS.exec(pointer) ?? []
  return household.members[Number(member)]?.benefits?.[Number(index)]
}

const END = '9999-12'

/** Whether two legal bases are of periods of one person that share a month. */
const overlap = (request: Request, pointer: string, other: string): boolean => {
  const [one, two] = [periodAt(request, pointer), periodAt(request, other)]
  if (one === undefined || two === undefined) return false
  const ofOne = LEGAL_BASIS.exec(pointer)?.[1] === LEGAL_BASIS.exec(other)?.[1]
  return ofOne && one.from <= (two.to ?? END) && two.from <= (one.to ?? END)
}

/**
 * What the engine may ask for though every completion of the rest gives the same. A rule that reads one unknown fact
 * in two places does not see that what the first place asks for makes the second idle: of an area the wider list
 * beside the narrower, of a couple since when they live together where each is covered only if list B is, of benefits
 * that overlap both legal bases. Its verdict is none the worse: but in criteria, no rule wants a fact true in one
 * place and false in another.
 */
const isIdle = (request: Request, pointer: string, essential: readonly string[]): boolean =>
  (pointer === UDSAT && essential.includes(OMDANNELSE)) ||
  (pointer.endsWith('/cohabitingSince') && essential.includes(KOMBINERET)) ||
  essential.some((other) => overlap(request, pointer, other))

/** How much the engine may fail to know: nothing, something of criteria, or what a rule on criteria comes to. */
type Sharpness = 'all' | 'but criteria' | 'but a verdict'

const sharpnessOf = (world: World, { reasons }: Decision, { rules }: ModelAnswer): Sharpness => {
  if (knowsAll(world)) return 'all'
  const isLost = ({ ruleId, verdict }: Decision['reasons'][number]): boolean =>
    readCriteria.includes(ruleId) && verdict === 'unknown' && rules.get(ruleId)?.verdict !== 'unknown'
  return reasons.some(isLost) ? 'but a verdict' : 'but criteria'
}

/** What the engine asks for, less what it may ask for in vain. */
const missingOf = (world: World, { missingFacts }: Decision, model: ModelAnswer, sharpness: Sharpness) => {
  const excused = (pointer: string): boolean =>
    isIdle(world.request, pointer, model.missingFacts) ||
    sharpness === 'but a verdict' ||
    (sharpness === 'but criteria' && mayAskIdly(world, pointer))
  return missingFacts
    .map(({ pointer }) => pointer)
    .toSorted()
    .filter((pointer) => model.missingFacts.includes(pointer) || !excused(pointer))
}

/** Whether it is only that the engine does not know of a lower tier that the model knows to hold. */
const mayBeLower = (engine: number | null, model: number | null): boolean =>
  model !== null && (engine === null || model < engine)

/**
 * Everything on which the engine's answer to a world and the model's are not the same. What the engine says for
 * certain the model must always say; where the criteria read a fact in two places, the engine may fail to know what
 * every completion gives.
 *
 * @param inFull whether the model looks for the earliest day by asking of every day; else of some.
 */
export const disagreements = (world: World, decision: Decision, inFull: boolean): readonly Disagreement[] => {
  const model = modelAnswer(world.request, world.document)
  const sharpness = sharpnessOf(world, decision, model)
  const sharp = sharpness === 'all'
  const [outcome, tier] = [decision.outcome, decision.priority?.tier ?? null]
  const bothProhibit = outcome === 'prohibited' && model.outcome === 'prohibited'
  return [
    ...ofRules(decision, model, sharp),
    ...differing([
      { about: 'priority', engine: decision.priority !== null, model: model.priority },
      ...(sharpness !== 'but a verdict' || outcome !== 'undetermined'
        ? [{ about: 'outcome', engine: outcome, model: model.outcome }]
        : []),
      ...(sharp || !mayBeLower(tier, model.tier) ? [{ about: 'tier', engine: tier, model: model.tier }] : []),
      { about: 'missing', engine: missingOf(world, decision, model, sharpness), model: model.missingFacts },
    ]),
    ...(bothProhibit
      ? disagreementsOnEarliest(world, decision, { inFull, sharp })
      : differing([{ about: 'earliestPermittedOn', engine: decision.earliestPermittedOn, model: null }])),
  ]
}
