import { type Static, Type } from 'typebox'
import { DecisionAnswer } from '../law/answer.ts'
import { type Day, day, formatDay } from '../law/calendar.ts'
import { type Case, readCase } from '../law/case.ts'
import type { DecisionRequest } from '../law/facts.ts'
import type { Immutable } from '../law/immutable.ts'
import { inconsistencies } from '../law/inconsistencies.ts'
import { BOLIGFORHOLD_FROM, LAW_BEGINS } from '../law/parameters.ts'
import { answerTo } from '../law/write-answer.ts'
import { type Problem, problem } from '../problem.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import { ageSeconds, RegisterStamp } from '../register/stamp.ts'
import { answerText } from './answer-text.ts'
import { jsonBytes } from './byte-text.ts'
import { countAnswer, type DecisionCounts } from './decision-counts.ts'
import { type Receipter, SignedReceipt } from './signed-receipt.ts'

export const Decision = Type.Object(
  { ...DecisionAnswer.properties, register: RegisterStamp, receipt: Type.Optional(SignedReceipt) },
  { $id: 'Decision' },
)

export type Decision = Immutable<Static<typeof Decision>>

/** One revision of the register, as decisions see it. */
export type RegisterView = Pick<RegisterSnapshot, 'stamp' | 'locate'>

/** What a request is answered by. */
export interface Setting {
  readonly register: RegisterView
  /** The day it is in Denmark. */
  readonly today: Day
  /** The time it is, against which the register is old or not. */
  readonly now: Date
  /** Makes receipts; undefined where there is no key to sign them with. */
  readonly receipter?: Receipter | undefined
  /** Told of each decision that somebody is answered with; by default nobody is. */
  readonly counts?: DecisionCounts | undefined
}

export type Decided = { readonly decision: Decision } | { readonly problem: Problem }

const ageProblem = (request: DecisionRequest, { register, now }: Setting): Problem | undefined => {
  const allowed = request.options?.maxRegisterAgeSeconds
  if (allowed === undefined) return undefined
  const age = ageSeconds(register.stamp, now)
  if (age <= allowed) return undefined
  const detail = `the register was last known to be the current one ${age} seconds ago`
  return problem('register-too-old', 'The register is older than the request allows.', [
    { pointer: '/options/maxRegisterAgeSeconds', detail },
  ])
}

/** A request read as a case of the law, or why it cannot be. */
export type Opened = { readonly case: Case } | { readonly problem: Problem }

/**
 * Reads a request that has the shape of the vocabulary as a case: the facts it states, and what the
 * register knows of the place on the decision date.
 */
export const openCase = (request: DecisionRequest, setting: Setting): Opened => {
  const { register, today } = setting
  const wrong = inconsistencies(request)
  if (wrong.length > 0) {
    return {
      problem: problem('invalid-request', 'The request contradicts itself or lacks what its pathway needs.', wrong),
    }
  }
  const on = request.decisionDate === undefined ? today : day(request.decisionDate)
  const first = request.pathway === 'privat-anvisning' ? BOLIGFORHOLD_FROM : LAW_BEGINS
  if (on < first) {
    return {
      problem: problem(
        'decision-date-out-of-range',
        `Decisions on this pathway are answered from ${formatDay(first)}.`,
        [{ pointer: '/decisionDate', detail: `must be ${formatDay(first)} or later` }],
      ),
    }
  }
  const tooOld = ageProblem(request, setting)
  if (tooOld !== undefined) return { problem: tooOld }
  const { areaId, departmentId } = request.dwelling
  const record = register.locate(departmentId === undefined ? { areaId: areaId ?? null } : { departmentId }, on)
  if (record === undefined) {
    const pointer = departmentId === undefined ? '/dwelling/areaId' : '/dwelling/departmentId'
    return {
      problem: problem('unknown-area', 'The register has no such area or department; see GET /v1/areas.', [
        { pointer, detail: 'is not in the register' },
      ]),
    }
  }
  return { case: readCase(request, record, on) }
}

/** Receipts name every rule that applied, whichever the answer is to carry. */
const completeAnswer = (request: DecisionRequest, answer: DecisionAnswer, setting: Setting): DecisionAnswer => {
  if (request.options?.reasons !== 'decisive') return answer
  const opened = openCase({ ...request, options: {} }, setting)
  return 'problem' in opened ? answer : answerTo(opened.case)
}

/** The receipt of an answer, where one is asked for; or why there is none. */
const receiptFor = (
  request: DecisionRequest,
  answer: DecisionAnswer,
  setting: Setting,
): { readonly receipt?: SignedReceipt } | { readonly problem: Problem } => {
  if (request.options?.receipt !== true) return {}
  const { receipter, register } = setting
  if (receipter === undefined) {
    const places = [{ pointer: '/options/receipt', detail: 'cannot be true here' }]
    return { problem: problem('receipts-off', 'The service has no key to sign a receipt with.', places) }
  }
  return { receipt: receipter(request, completeAnswer(request, answer, setting), register.stamp) }
}

/** Answers a request that has the shape of the vocabulary, with nothing kept, and nothing counted. */
export const decideRequest = (request: DecisionRequest, setting: Setting): Decided => {
  const opened = openCase(request, setting)
  if ('problem' in opened) return opened
  const answer = answerTo(opened.case)
  const receipted = receiptFor(request, answer, setting)
  if ('problem' in receipted) return receipted
  return { decision: Object.assign(answer, { register: setting.register.stamp }, receipted) }
}

/**
 * The same answer as the bytes of its JSON, for those who only send it on: a string with a character for
 * each byte (see byte-text.ts), to be written out as `latin1`.
 */
export const writeDecision = (
  request: DecisionRequest,
  setting: Setting,
): { readonly bytes: string } | { readonly problem: Problem } => {
  const opened = openCase(request, setting)
  if ('problem' in opened) return opened
  const answer = answerTo(opened.case)
  const receipted = receiptFor(request, answer, setting)
  if ('problem' in receipted) return receipted
  if (setting.counts !== undefined) countAnswer(setting.counts, request.pathway, answer)
  const end = endOf(setting.register.stamp)
  const { receipt } = receipted
  return { bytes: answerText(answer, receipt === undefined ? `${end}}` : `${end},"receipt":${jsonBytes(receipt)}}`) }
}

/** What every answer by one register ends with, but for the last brace; of the one in use there is one stamp until it is confirmed again. */
let written: { readonly stamp: RegisterStamp; readonly text: string } | undefined

const endOf = (stamp: RegisterStamp): string => {
  if (written?.stamp !== stamp) written = { stamp, text: `,"register":${jsonBytes(stamp)}` }
  return written.text
}
