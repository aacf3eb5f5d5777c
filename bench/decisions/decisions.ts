import { decideRequest, type Setting } from '../../src/decision/decision.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import type { Benchmark, Scale } from '../benchmark.ts'
import { onMeasuredCore } from '../measure/cores.ts'
import { same, WrongAnswer } from '../measure/right.ts'
import { inTurn, interleave, type Plan, perSecond, speedAgainst, type Variant, worked } from '../measure/slices.ts'
import { figure, ratio, type Table, type Target, verdict } from '../measure/table.ts'
import { versionOf } from '../measure/version-of.ts'
import { stringifyOut, writeOut, writtenText } from '../world/answer-bytes.ts'
import { completeApplicants, variedApplicants } from '../world/applicants.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'
import { settingOn } from '../world/setting.ts'
import { anvis } from './anvis.ts'
import { statusOfAreas } from './area-status.ts'
import { cedar } from './cedar.ts'
import type { Engine } from './engine.ts'
import { factsOf } from './facts-of.ts'
import { jsonLogic } from './json-logic.ts'
import { jsonRules } from './json-rules.ts'
import { zenExpression, zenTable } from './zen.ts'

/** Decisions in process, on one core: with all reasons; and reduced to what rules engines answer, beside those. */

const PLANS: Record<Scale, Plan> = {
  full: { rounds: 60, sliceMs: 100, warmUpMs: 1500 },
  short: { rounds: 3, sliceMs: 30, warmUpMs: 100 },
}
const APPLICANTS: Record<Scale, number> = { full: 10_000, short: 2_000 }

const ENOUGH: Target = { atLeast: 300_000 }

/** Reads the text of an answer back, and finds the object there; counts the outcomes, so that no kind is left out. */
const checkTexts = (requests: readonly DecisionRequest[], setting: Setting): ReadonlyMap<string, number> => {
  const outcomes = new Map<string, number>()
  for (const request of requests) {
    const [decided, text] = [decideRequest(request, setting), writtenText(request, setting)]
    if ('problem' in decided) throw new WrongAnswer('an applicant was not answered')
    if (text !== JSON.stringify(decided.decision)) {
      same('the text of an answer', JSON.parse(text), decided.decision)
      throw new WrongAnswer('the text of an answer has its properties in another order than the object')
    }
    const { outcome } = decided.decision
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  for (const outcome of ['permitted', 'prohibited', 'undetermined']) {
    if ((outcomes.get(outcome) ?? 0) < requests.length / 50) throw new WrongAnswer(`hardly any answer is ${outcome}`)
  }
  return outcomes
}

/** So many answers are kept to be written: more would be in the way of everybody's caches, and of the garbage collector. */
const KEPT = 1000

const full = async (scale: Scale, setting: Setting): Promise<Table> => {
  const requests = variedApplicants(APPLICANTS[scale])
  const outcomes = checkTexts(requests, setting)
  const answers = requests.slice(0, KEPT).map((request) => {
    const decided = decideRequest(request, setting)
    return 'problem' in decided ? decided.problem : decided.decision
  })
  const variants = [
    inTurn('object', requests, (request) => decideRequest(request, setting)),
    inTurn('bytes', requests, (request) => writeOut(request, setting)),
    inTurn(
      'parse',
      requests.map((request) => JSON.stringify(request)),
      (text) => JSON.parse(text),
    ),
    inTurn('stringify', answers, stringifyOut),
  ]
  const measured = await interleave(variants, PLANS[scale])
  const row = (name: string, what: string, target?: Target): readonly string[] => [
    what,
    ratio(speedAgainst(measured, name, 'stringify')),
    figure(perSecond(measured, name)),
    target === undefined ? '' : verdict(target, perSecond(measured, name)),
  ]
  const told = [...outcomes].map(([outcome, count]) => `${figure(count)} ${outcome}`).join(', ')
  return {
    caption: `Full answers with all reasons, in both languages: ${figure(requests.length)} applicants (${told})`,
    columns: ['', '× JSON.stringify of the same answers', 'a second, on this machine', 'target'],
    rows: [
      row('bytes', 'the answer as JSON, written into a buffer (`writeDecision`)', ENOUGH),
      row('object', 'the answer as an object (`decideRequest`)', ENOUGH),
      row('stringify', 'for scale: JSON.stringify of the answers, written into a buffer'),
      row('parse', 'for scale: JSON.parse of the requests'),
    ],
  }
}

const checkEngines = async (engines: readonly Engine[], requests: readonly DecisionRequest[]): Promise<void> => {
  const [first, ...others] = await Promise.all(
    engines.map(async ({ name, decide }) => ({ name, answers: await decide(requests) })),
  )
  for (const { name, answers } of others) {
    for (const [i, answer] of answers.entries()) {
      same(`${name} on ${JSON.stringify(requests[i])}, where ${first?.name} differs`, answer, first?.answers[i])
    }
    same(`answers of ${name}`, answers.length, requests.length)
  }
}

/** So many requests are handed over at a time. */
const AT_A_TIME = 32

const variantOf = ({ name, decide }: Engine, requests: readonly DecisionRequest[]): Variant => {
  let next = 0
  const some = (): Promise<number> | number => {
    const now = requests.slice(next, next + AT_A_TIME)
    next = next + AT_A_TIME < requests.length ? next + AT_A_TIME : 0
    const answers = decide(now)
    return 'then' in answers ? answers.then(({ length }) => length) : answers.length
  }
  return { name, slice: (ms) => worked(ms, some) }
}

const likeForLike = async (scale: Scale, setting: Setting): Promise<Table> => {
  const requests = completeApplicants(APPLICANTS[scale])
  const areas = statusOfAreas(benchmarkRegister())
  const ours = anvis(setting)
  const peers: readonly (readonly [Engine, Target])[] = [
    [jsonRules(areas), { atLeast: 50 }],
    [cedar(areas), { atLeast: 50 }],
    [zenTable(areas), { atLeast: 20 }],
    [zenExpression(areas), { atLeast: 20 }],
    [jsonLogic(areas), { atLeast: 1 }],
  ]
  const engines = [ours, ...peers.map(([engine]) => engine)]
  await checkEngines(engines, requests)
  const factsAlone = 'facts alone'
  const measured = await interleave(
    [
      ...engines.map((engine) => variantOf(engine, requests)),
      inTurn(factsAlone, requests, (request) => factsOf(request, areas)),
    ],
    PLANS[scale],
  )
  return {
    caption: `Outcome and barring rules alone, like for like: the same ${figure(requests.length)} applicants, all facts known, every answer the same from each`,
    columns: ['', 'Anvis is × as fast', 'a second, on this machine', 'target'],
    rows: [
      ...peers.map(([{ name }, target]) => {
        const times = speedAgainst(measured, ours.name, name)
        return [name, ratio(times), figure(perSecond(measured, name)), verdict(target, times.median)]
      }),
      [
        'for scale: the facts that they are given, no engine',
        ratio(speedAgainst(measured, ours.name, factsAlone)),
        figure(perSecond(measured, factsAlone)),
        '',
      ],
      [ours.name, '1', figure(perSecond(measured, ours.name)), ''],
    ],
  }
}

export const decisions: Benchmark = {
  name: 'decisions',
  versions: ['json-rules-engine', '@gorules/zen-engine', '@cedar-policy/cedar-wasm', 'json-logic-engine'].map(
    versionOf,
  ),
  measure: async (scale) => {
    onMeasuredCore()
    const setting = settingOn(bytesOfRegister(benchmarkRegister()))
    return [await full(scale, setting), await likeForLike(scale, setting)]
  },
}
