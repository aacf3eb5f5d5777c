import { type Decision, writeDecision } from '../../src/decision/decision.ts'
import { day } from '../../src/law/calendar.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import type { Course } from './household.ts'
import { dayAfter, daysAfter, everyDay } from './plain-calendar.ts'
import { sweepRegister } from './register.ts'

export const FIRST_DAY = '2018-12-01'
const LAST_DAY = '2030-12-31'

export const allDays: readonly string[] = everyDay(FIRST_DAY, LAST_DAY)

const lastsOfMonths = allDays.filter((date) => dayAfter(date).endsWith('-01'))

/**
 * A part of the days, for a quick look: each of the given days with the one before and the one after it, the
 * first and last of every month, and every eleventh day.
 */
export const daysAround = (days: Iterable<string>): readonly string[] => {
  const around = [...days].flatMap((date) => [daysAfter(date, -1), date, dayAfter(date)])
  const near = new Set([...around, ...lastsOfMonths, ...lastsOfMonths.map(dayAfter), FIRST_DAY, LAST_DAY])
  return allDays.filter((date, index) => index % 11 === 0 || near.has(date))
}

/** Days in a row on which a case is answered alike, but for the decision date. */
export interface Stretch {
  readonly from: string
  readonly to: string
  /** The whole answer as it is sent, without the decision date. */
  readonly text: string
  /** null: the day is not answered. */
  readonly decision: Decision | null
}

const setting = { register: sweepRegister, today: day('2024-05-01'), now: new Date('2024-05-01T12:00:00Z') }

/** The answer of one day as it is sent. */
export const answerOn = (request: DecisionRequest, on: string): string => {
  const written = writeDecision({ ...request, decisionDate: on }, setting)
  return 'problem' in written ? `refused: ${written.problem.type}` : written.bytes
}

const withoutDate = (text: string, on: string): string => text.replace(`"decisionDate":"${on}",`, '')

const readDecision = (text: string): Decision | null =>
  text.startsWith('{') ? JSON.parse(Buffer.from(text, 'latin1').toString()) : null

/** Asks a case on each of the days, and puts together those that are answered alike. */
export const sweep = (request: DecisionRequest, days: readonly string[]): readonly Stretch[] => {
  const stretches: { from: string; to: string; text: string }[] = []
  for (const on of days) {
    const text = withoutDate(answerOn(request, on), on)
    const last = stretches.at(-1)
    if (last?.text === text) last.to = on
    else stretches.push({ from: on, to: on, text })
  }
  return stretches.map((stretch) => ({ ...stretch, decision: readDecision(stretch.text) }))
}

/** The outcomes alone, each by the day from which it holds. */
export const courseOf = (stretches: readonly Stretch[]): Readonly<Record<string, Course>> => {
  const course: Record<string, Course> = {}
  let before: Course | undefined
  for (const { from, decision } of stretches) {
    const outcome = decision?.outcome ?? 'refused'
    if (outcome !== before) course[from] = outcome
    before = outcome
  }
  return course
}
