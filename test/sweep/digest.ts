import { createHash } from 'node:crypto'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { explainedDays } from './explained-days.ts'
import { asked } from './household.ts'
import { households } from './households.ts'
import { sweepDocument } from './register.ts'
import { allDays, answerOn } from './sweep.ts'
import { danishTurns, todayAround } from './today-in-denmark.ts'

/** What a process in one zone makes of it all. */
export interface Digest {
  /** Minutes from local time to UTC at the turn of 2024: shows that the process is where it should be. */
  readonly offset: number
  /** SHA-256 of all answers, and how many there were. */
  readonly answers: string
  readonly count: number
  /** SHA-256 of the days it was in Denmark around every midnight and every change of the clock. */
  readonly todays: string
}

/** The days on which the answer may turn: a quick look. */
const turningDays = (request: DecisionRequest): readonly string[] => {
  const explained = explainedDays(request, sweepDocument)
  return allDays.filter((date) => explained.has(date))
}

export const digest = (which: 'all' | 'some'): Digest => {
  const answers = createHash('sha256')
  let count = 0
  for (const { told } of households) {
    const request = asked(told)
    const days = which === 'all' ? allDays : turningDays(request)
    for (const on of days) answers.update(answerOn(request, on), 'latin1')
    count += days.length
  }
  const todays = createHash('sha256')
  for (const turn of danishTurns()) todays.update(todayAround(turn).join())
  return {
    offset: new Date('2024-01-01T00:00:00Z').getTimezoneOffset(),
    answers: answers.digest('hex'),
    count,
    todays: todays.digest('hex'),
  }
}
