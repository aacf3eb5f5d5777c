import { provisionsOn } from './acts.ts'
import { priorityOf } from './almenboligloven/section-60.ts'
import type { DecisionAnswer, Reason } from './answer.ts'
import type { Area } from './area.ts'
import type { AssumptionId } from './assumptions.ts'
import { basisOf } from './basis.ts'
import { addMonths, formatDay } from './calendar.ts'
import type { Case } from './case.ts'
import { type Decision, decide, decisiveness, missingFacts } from './decide.ts'
import type { Stated } from './dwelling-facts.ts'
import { earliestPermittedOn } from './earliest.ts'
import type { Language } from './facts.ts'
import { type FactsRead, factsRead } from './facts-read.ts'
import type { Member } from './household.ts'
import { momentOn } from './moment.ts'
import { REVIEW_HOLDS_MONTHS, REVIEWED_ON } from './parameters.ts'
import { type Regime, regimeOn } from './regime.ts'
import type { Described, Judgement } from './rule.ts'
import type { RuleId } from './rule-ids.ts'
import { type Explanations, explanationsOf, question, warning } from './text.ts'
import type { WarningCode } from './warnings.ts'
import type { Weighed } from './weigh.ts'

/** Decides a case and writes the answer. */
export const answerTo = (c: Case): DecisionAnswer => {
  const { options } = c.request
  const language = options?.language ?? 'both'
  const at = momentOn(c.place, c.on)
  const decision = decide(c, at)
  const earliest = decision.outcome === 'prohibited' ? earliestPermittedOn(c, decision) : null
  return {
    outcome: decision.outcome,
    decisionDate: formatDay(c.on),
    advisory: true,
    reasons: reasonsOf(c, at.area, decision, language, options?.reasons === 'decisive'),
    missingFacts: missingIn(decision, language),
    exceptions: exceptionsOf(decision),
    earliestPermittedOn: earliest === null ? null : formatDay(earliest),
    priority: priorityOf(c, at),
    basis: provisionsOn(basisOf(c), c.on),
    area: c.place.described,
    warnings: warningsFor(c, decision, language),
    law: lawOf[regimeOn(c.on)],
  }
}

const NOTHING: readonly never[] = []

/** The state of the law by which an answer is given. */
const lawIn = (regime: Regime): DecisionAnswer['law'] => Object.freeze({ regime, reviewedOn: formatDay(REVIEWED_ON) })

const lawOf = { R1: lawIn('R1'), R2: lawIn('R2'), R3: lawIn('R3') } as const satisfies { [R in Regime]: unknown }

/** What is fixed of a rule in every answer that names it. */
interface Fixed {
  readonly assumptions: readonly AssumptionId[]
  readonly factsRead: FactsRead
  readonly explanations: Explanations
  readonly readsArea: boolean
}

const fixed = new WeakMap<Described, Fixed>()

const fixedOf = (rule: Described): Fixed => {
  const known = fixed.get(rule)
  if (known !== undefined) return known
  const made = {
    assumptions: Object.freeze([...(rule.assumptions ?? [])]),
    factsRead: factsRead(rule.reads),
    explanations: explanationsOf(rule.id),
    readsArea: rule.reads.some((name) => name.startsWith('/dwelling/stated/')),
  }
  fixed.set(rule, made)
  return made
}

/** Every rule that applied, and the exceptions that set one aside; those first on which the outcome rests. */
const reasonsOf = (
  c: Case,
  area: Area,
  decision: Decision,
  language: Language,
  withoutClears: boolean,
): readonly Reason[] => {
  const isDecisive = decisiveness(decision)
  const decisive: Reason[] = []
  const others: Reason[] = []
  for (const one of decision.weighed) {
    if (withoutClears && one.judgement.verdict === 'clears') continue
    if (isDecisive(one)) decisive.push(reasonOf(c, area, one, true, language))
    else others.push(reasonOf(c, area, one, false, language))
  }
  const lifts = liftReasons(c, area, decision, language)
  if (lifts.length > 0) (decision.outcome === 'prohibited' ? others : decisive).push(...lifts)
  if (decisive.length === 0) return others
  for (const reason of others) decisive.push(reason)
  return decisive
}

const reasonOf = (c: Case, area: Area, weighed: Weighed, decisive: boolean, language: Language): Reason => {
  const { rule, judgement, liftedBy } = weighed
  const { verdict, members } = judgement
  const { assumptions, factsRead, explanations } = fixedOf(rule)
  const lapse = verdict === 'bars' ? weighed.lapsesOn() : null
  return {
    ruleId: rule.id,
    verdict,
    decisive,
    liftedBy: liftedBy === null ? null : liftedBy.id,
    members: members.map(indexOf),
    lapsesOn: lapse === null ? null : formatDay(lapse),
    provisions: provisionsOn(rule.wordings, c.on),
    facts: withMissing(factsRead(c.request, area, members), judgement),
    assumptions,
    explanation: explanations(language, verdict),
  }
}

const indexOf = ({ index }: Member): number => index

/** Where a rule does not know, the facts it lacks are named with those it read, each once. */
const withMissing = (facts: readonly string[], judgement: Judgement): readonly string[] => {
  if (judgement.verdict !== 'unknown') return facts
  return [...new Set([...facts, ...judgement.missing.map(({ pointer }) => pointer)])]
}

/** The exceptions that set something aside: decisive, unless another bar stands. */
const liftReasons = (c: Case, area: Area, { outcome, weighed }: Decision, language: Language): readonly Reason[] => {
  if (weighed.every(({ liftedBy }) => liftedBy === null)) return NOTHING
  const lifts = new Map(weighed.flatMap(({ liftedBy }) => (liftedBy === null ? [] : [[liftedBy.id, liftedBy]])))
  return [...lifts.values()].map((lift) => {
    const { assumptions, factsRead, explanations } = fixedOf(lift)
    return {
      ruleId: lift.id,
      verdict: 'lifts',
      decisive: outcome !== 'prohibited',
      liftedBy: null,
      members: NOTHING,
      lapsesOn: null,
      provisions: provisionsOn(lift.wordings, c.on),
      facts: factsRead(c.request, area, NOTHING),
      assumptions,
      explanation: explanations(language, 'lifts'),
    }
  })
}

const missingIn = (decision: Decision, language: Language): DecisionAnswer['missingFacts'] => {
  if (decision.outcome !== 'undetermined') return NOTHING
  return missingFacts(decision).map(({ fact, askedBy }) => ({
    pointer: fact.pointer,
    ruleIds: askedBy.map(({ rule }) => rule.id),
    question: question(language, fact.name),
  }))
}

/** The findings, not made, that would lift the bars of a prohibited case; each once. */
const exceptionsOf = ({ outcome, weighed }: Decision): DecisionAnswer['exceptions'] => {
  if (outcome !== 'prohibited') return NOTHING
  const named: { ruleId: RuleId; finding: string }[] = []
  for (const { judgement, liftedBy, exceptions } of weighed) {
    if (judgement.verdict !== 'bars' || liftedBy !== null) continue
    for (const { id, finding } of exceptions) {
      if (!named.some(({ ruleId }) => ruleId === id)) named.push({ ruleId: id, finding })
    }
  }
  return named
}

const warningsFor = (c: Case, decision: Decision, language: Language): DecisionAnswer['warnings'] => {
  const codes = warningCodesFor(c, decision)
  return codes.length === 0 ? NOTHING : codes.map((code) => ({ code, explanation: warning(language, code) }))
}

const REVIEW_HOLDS_UNTIL = addMonths(REVIEWED_ON, REVIEW_HOLDS_MONTHS)

const warningCodesFor = (c: Case, { weighed }: Decision): readonly WarningCode[] => {
  const { areaId, listDate } = c.place.record
  const codes: WarningCode[] = []
  if (c.on > REVIEW_HOLDS_UNTIL) codes.push('law-review-overdue')
  const noList = areaId !== null && listDate === null
  if (noList && weighed.some(({ rule }) => fixedOf(rule).readsArea)) codes.push('no-list-for-date')
  if (areaId === null && saysListed(c.request.dwelling.stated)) codes.push('stated-ignored')
  if (weighed.some(barsByCitizenship)) codes.push('free-movement-rights')
  return codes
}

const barsByCitizenship = ({ rule, judgement, liftedBy }: Weighed): boolean =>
  judgement.verdict === 'bars' && liftedBy === null && (rule.id === 'abl-59-6-4' || rule.id === 'abl-59-7-4')

/** Whether anything is stated that would be true of a listed area alone. */
const saysListed = (stated: Stated | undefined): boolean =>
  stated !== undefined && Object.values(stated).some((said) => said !== false && said !== 'none')
