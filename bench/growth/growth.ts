import { decideRequest, type Setting } from '../../src/decision/decision.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import type { Benchmark, Scale } from '../benchmark.ts'
import { onMeasuredCore } from '../measure/cores.ts'
import { same, WrongAnswer } from '../measure/right.ts'
import { costAgainst, inTurn, interleave, microseconds, type Plan } from '../measure/slices.ts'
import { figure, ratio, type Table } from '../measure/table.ts'
import { writeOut, writtenText } from '../world/answer-bytes.ts'
import { DECISION_DATE } from '../world/applicants.ts'
import { areaIdOf, benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'
import { settingOn } from '../world/setting.ts'

/** How the cost of a decision grows with what is asked: members, periods of receipt, facts not known. */

const PLANS: Record<Scale, Plan> = {
  full: { rounds: 60, sliceMs: 50, warmUpMs: 500 },
  short: { rounds: 2, sliceMs: 10, warmUpMs: 20 },
}

const known: MemberFacts = {
  role: 'applicant',
  age: 40,
  citizenships: ['DK'],
  enrolledStudent: false,
  releases: [],
  leaseEndings: [],
  benefits: [],
}

/** Of the benchmark register: on the list of udsatte boligområder; a forebyggelsesområde. */
const [UDSAT, PREVENTION] = [areaIdOf(0), areaIdOf(1)]

/** A request of municipal allotment, as objects of requests are made. */
const ask = (members: readonly MemberFacts[], areaId: string = UDSAT): DecisionRequest =>
  JSON.parse(
    JSON.stringify({
      decisionDate: DECISION_DATE,
      pathway: 'kommunal-anvisning',
      dwelling: { areaId, kind: 'familiebolig' },
      household: { members },
    }),
  )

const household = (size: number): readonly MemberFacts[] =>
  Array.from({ length: size }, (_, i) => (i === 0 ? known : { ...known, role: 'child', age: i }))

/** The month so many before that of the decision. */
const monthBefore = (months: number): string => {
  const month = 12 * 2025 + 8 - months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

const LONG_RUN = 24

/** Periods of a month each, one after the other, but for a gap that keeps the run of 24 months from being whole: the longest way to a no. */
const receiving = (periods: number): MemberFacts => ({
  ...known,
  benefits: Array.from({ length: periods }, (_, i) => {
    const month = monthBefore(i + 1 < LONG_RUN ? i + 1 : i + 2)
    return { type: 'kontanthjaelp', legalBasis: 'las-16-1', from: month, to: month }
  }),
})

interface Question {
  readonly name: string
  readonly request: DecisionRequest
  readonly outcome: 'permitted' | 'prohibited' | 'undetermined'
}

interface Series {
  readonly caption: string
  /** The first is what the others are compared with. */
  readonly questions: readonly [Question, ...Question[]]
}

const people = (size: number): Question => ({
  name: size === 1 ? '1 member' : `${size} members`,
  request: ask(household(size)),
  outcome: 'permitted',
})

const periods = (count: number): Question => ({
  name: count === 1 ? '1 period' : `${count} periods`,
  request: ask([receiving(count)], PREVENTION),
  outcome: 'permitted',
})

const forgotten = (size: number): Question => ({
  name: size === 1 ? '1 member of whom nothing is known' : `${size} members of whom nothing is known`,
  request: ask(household(size).map(({ role }) => ({ role }))),
  outcome: 'undetermined',
})

const barred = (name: string, facts: Partial<MemberFacts>): Question => ({
  name,
  request: ask([{ ...known, ...facts }]),
  outcome: 'prohibited',
})

const series: readonly Series[] = [
  { caption: 'Members, all facts known', questions: [people(1), ...[2, 3, 4, 6, 8, 10, 12].map(people)] },
  { caption: 'Periods of receipt of one member', questions: [periods(0), ...[1, 5, 10, 20, 40, 60].map(periods)] },
  { caption: 'Facts not known', questions: [people(1), ...[1, 2, 4, 6, 12].map(forgotten)] },
  {
    caption: 'What bars, and from when it no longer does',
    questions: [
      people(1),
      barred('barred for good: no qualifying citizenship', { citizenships: ['US'] }),
      barred('barred until a day: a lease ended for disorder', {
        leaseEndings: [{ givenOn: '2025-08-01', manner: 'opsagt', ground: 'grov-overtraedelse-af-god-skik-og-orden' }],
      }),
      barred('barred until a month: six months of kontanthjælp', {
        benefits: [{ type: 'kontanthjaelp', legalBasis: 'las-16-1', from: monthBefore(9), to: monthBefore(1) }],
      }),
    ],
  },
]

const check = ({ name, request, outcome }: Question, setting: Setting): number => {
  const [decided, text] = [decideRequest(request, setting), writtenText(request, setting)]
  if ('problem' in decided) throw new WrongAnswer(`${name} was not answered`)
  same(name, decided.decision.outcome, outcome)
  same(`the text for ${name}`, JSON.parse(text), decided.decision)
  return Buffer.byteLength(text)
}

const grow = async ({ caption, questions }: Series, plan: Plan, setting: Setting): Promise<Table> => {
  const [base] = questions
  const bytes = new Map(questions.map((question) => [question, check(question, setting)]))
  const asBytes = (name: string): string => `${name}, bytes`
  const measured = await interleave(
    questions.flatMap(({ name, request }) => [
      inTurn(name, [request], (one) => decideRequest(one, setting), 10),
      inTurn(asBytes(name), [request], (one) => writeOut(one, setting), 10),
    ]),
    plan,
  )
  return {
    caption,
    columns: ['', `object × ${base.name}`, `bytes × ${base.name}`, 'object µs', 'bytes µs', 'bytes of the answer'],
    rows: questions.map((question) => [
      question.name,
      ratio(costAgainst(measured, question.name, base.name)),
      ratio(costAgainst(measured, asBytes(question.name), asBytes(base.name))),
      figure(microseconds(measured, question.name)),
      figure(microseconds(measured, asBytes(question.name))),
      figure(bytes.get(question) ?? Number.NaN),
    ]),
  }
}

export const growth: Benchmark = {
  name: 'growth',
  measure: async (scale) => {
    onMeasuredCore()
    const setting = settingOn(bytesOfRegister(benchmarkRegister()))
    const tables: Table[] = []
    for (const one of series) tables.push(await grow(one, PLANS[scale], setting))
    return tables
  },
}
