import { type Decision, decideRequest } from '../../src/decision/decision.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { WrongAnswer } from '../measure/right.ts'
import { variedApplicants } from '../world/applicants.ts'
import { settingOn } from '../world/setting.ts'

/** A request that is sent again and again, and what it is to be answered. */
export interface Question {
  readonly request: DecisionRequest
  readonly answer: Decision
}

/** So many take turns: enough that no answer is like the one before, few enough that a floor can hold all answers. */
const COUNT = 64

export const questionsOn = (register: Uint8Array): readonly Question[] => {
  const setting = settingOn(register)
  return variedApplicants(COUNT).map((request) => {
    const decided = decideRequest(request, setting)
    if ('problem' in decided) throw new WrongAnswer(decided.problem.title)
    return { request, answer: decided.decision }
  })
}

/** The header that tells a floor, which decides nothing, which answer it is to give; the service ignores it. */
export const QUESTION_HEADER = 'x-question'

/** An answer but for when its register was confirmed, which differs from start to start. */
export const timeless = (text: string): string => text.replace(/"confirmedAt":"[^"]*"/, '"confirmedAt":""')
