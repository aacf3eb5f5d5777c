import type { Setting } from '../../decision/decision.ts'
import { todayInDenmark } from '../../decision/today.ts'
import { readRegister } from '../../register/load.ts'

/**
 * What a run answers by: one register, one time, and the day it then is in Denmark. Made of the same bytes and time it
 * is the same, in every thread and when a run goes on.
 */
export const settingAt = (register: Uint8Array, time: Date): Setting => ({
  register: readRegister(register, 'the register', time),
  today: todayInDenmark(time),
  now: time,
})
