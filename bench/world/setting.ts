import type { Setting } from '../../src/decision/decision.ts'
import { day } from '../../src/law/calendar.ts'
import { readRegister } from '../../src/register/load.ts'
import { DECISION_DATE } from './applicants.ts'

/** What requests are answered by in a benchmark: its register, on its day. */
export const settingOn = (register: Uint8Array): Setting => {
  const now = new Date(`${DECISION_DATE}T12:00:00Z`)
  return { register: readRegister(register, 'the register of the benchmark', now), today: day(DECISION_DATE), now }
}
