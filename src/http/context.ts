import type { Day } from '../law/calendar.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'

/** What routes answer from. */
export interface Context {
  /** The current revision; each request takes it once. */
  readonly register: () => RegisterSnapshot
  /** The day it is in Denmark. */
  readonly today: () => Day
}
