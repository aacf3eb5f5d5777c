import { type Provision, provisionsOn, wordingOn } from './acts.ts'
import { priorityOf } from './almenboligloven/section-60.ts'
import type { DecisionAnswer, Reason } from './answer.ts'
import { designations } from './area.ts'
import { basisOf } from './basis.ts'
import { addMonths, formatDay } from './calendar.ts'
import type { Case } from './case.ts'
import { type Decision, decide, isDecisive, missingFacts } from './decide.ts'
import type { Stated } from './dwelling-facts.ts'
import { earliestPermittedOn } from './earliest.ts'
import type { Language } from './facts.ts'
import { factsRead } from './facts-read.ts'
import { REVIEW_HOLDS_MONTHS, REVIEWED_ON } from './parameters.ts'
import { regimeOn } from './regime.ts'
import type { Described } from './rule.ts'
import { explanation, textIn } from './text.ts'
import type { WarningCode } from './warnings.ts'
import type { Weighed } from './weigh.ts'

/** Decides a case and writes the answer. */
export const answerTo = (c: Case): DecisionAnswer => {
  const { options } = c.request
  const language = options?.language ?? 'both'
  const decision = decide(c)
  const { outcome, weighed } = decision
  const all = [...weighed.map((one) => reasonOf(c, decision, one, language)), ...liftReasons(c, decision, language)]
  const shown = options?.reasons === 'decisive' ? all.filter(({ verdict }) => verdict !== 'clears') : all
  const earliest = outcome === 'prohibited' ? earliestPermittedOn(c) : null
  return {
    outcome,
    decisionDate: formatDay(c.law.on),
    advisory: true,
    reasons: [...shown.filter(({ decisive }) => decisive), ...shown.filter(({ decisive }) => !decisive)],
    missingFacts: missingFacts(decision).map(({ fact, askedBy }) => ({
      pointer: fact.pointer,
      ruleIds: askedBy.map(({ rule }) => rule.id),
      question: textIn(language, ({ questions }) => questions[fact.name]),
    })),
    exceptions: exceptionsOf(decision),
    earliestPermittedOn: earliest === null ? null : formatDay(earliest),
    priority: priorityIn(c),
    basis: [...provisionsOn(basisOf(c), c.law.on)],
    area: {
      areaId: c.record.areaId,
      listDate: c.record.listDate,
      designations: designations.filter((d) => c.designated.listing[d] === true),
      unknown: designations.filter((d) => c.designated.listing[d] === undefined),
      statedByCaller: [...c.designated.statedByCaller],
    },
    warnings: warningsFor(c, decision).map((code) => ({
      code,
      explanation: textIn(language, ({ warnings }) => warnings[code]),
    })),
    law: { regime: regimeOn(c.law), reviewedOn: formatDay(REVIEWED_ON) },
  }
}

const provisionsOf = (rule: Described, c: Case): Provision[] => [
  ...provisionsOn(wordingOn(rule.wordings, c.law.on) ?? rule.wordings[0], c.law.on),
]

const reasonOf = (c: Case, decision: Decision, weighed: Weighed, language: Language): Reason => {
  const { rule, judgement, liftedBy } = weighed
  const { verdict, members } = judgement
  const lapse = verdict === 'bars' ? weighed.lapsesOn() : null
  return {
    ruleId: rule.id,
    verdict,
    decisive: isDecisive(decision, weighed),
    liftedBy: liftedBy?.id ?? null,
    members: members.map(({ index }) => index),
    lapsesOn: lapse === null ? null : formatDay(lapse),
    provisions: provisionsOf(rule, c),
    facts: [
      ...new Set([
        ...factsRead(c, rule.reads, members),
        ...(judgement.verdict === 'unknown' ? judgement.missing.map(({ pointer }) => pointer) : []),
      ]),
    ],
    assumptions: [...(rule.assumptions ?? [])],
    explanation: explanation(language, rule.id, verdict),
  }
}

/** The exceptions that set something aside: decisive, unless another bar stands. */
const liftReasons = (c: Case, { outcome, weighed }: Decision, language: Language): Reason[] => {
  const lifts = new Map(weighed.flatMap(({ liftedBy }) => (liftedBy === null ? [] : [[liftedBy.id, liftedBy]])))
  return [...lifts.values()].map((lift) => ({
    ruleId: lift.id,
    verdict: 'lifts',
    decisive: outcome !== 'prohibited',
    liftedBy: null,
    members: [],
    lapsesOn: null,
    provisions: provisionsOf(lift, c),
    facts: [...factsRead(c, lift.reads, [])],
    assumptions: [...(lift.assumptions ?? [])],
    explanation: explanation(language, lift.id, 'lifts'),
  }))
}

/** The findings, not made, that would lift the bars of a prohibited case; each once. */
const exceptionsOf = ({ weighed }: Decision): DecisionAnswer['exceptions'] => {
  const named = new Map(
    weighed
      .filter(({ judgement, liftedBy }) => judgement.verdict === 'bars' && liftedBy === null)
      .flatMap(({ exceptions }) => exceptions.map(({ id, finding }) => [id, { ruleId: id, finding }] as const)),
  )
  return [...named.values()]
}

const priorityIn = (c: Case): DecisionAnswer['priority'] => {
  if (c.pathway !== 'venteliste' && c.pathway !== 'intern-oprykning' && c.pathway !== 'annoncering') return null
  const priority = priorityOf(c)
  return priority === null ? null : { ...priority, criteria: [...priority.criteria] }
}

const warningsFor = (c: Case, { weighed }: Decision): WarningCode[] => {
  const codes: WarningCode[] = []
  if (c.law.on > addMonths(REVIEWED_ON, REVIEW_HOLDS_MONTHS)) codes.push('law-review-overdue')
  const readArea = weighed.some(({ rule }) => rule.reads.some((name) => name.startsWith('/dwelling/stated/')))
  if (readArea && c.record.areaId !== null && c.record.listDate === null) codes.push('no-list-for-date')
  if (c.record.areaId === null && saysListed(c.request.dwelling.stated)) codes.push('stated-ignored')
  const barredByCitizenship = weighed.some(
    ({ rule, judgement, liftedBy }) =>
      (rule.id === 'abl-59-6-4' || rule.id === 'abl-59-7-4') && judgement.verdict === 'bars' && liftedBy === null,
  )
  if (barredByCitizenship) codes.push('free-movement-rights')
  return codes
}

/** Whether anything is stated that would be true of a listed area alone. */
const saysListed = (stated: Stated | undefined): boolean =>
  Object.values(stated ?? {}).some((said) => said !== false && said !== 'none')
