import type { RegisterError } from './register-error.ts'
import type { RegisterSnapshot } from './snapshot.ts'

/** What came of publishing a register. */
export type Publication =
  | { readonly outcome: 'published'; readonly previous: string; readonly register: RegisterSnapshot }
  /** It is the one in use already: published before, and the answer perhaps lost. */
  | { readonly outcome: 'unchanged'; readonly register: RegisterSnapshot }
  /** Another revision than the one named is the current one; '' where there is none. */
  | { readonly outcome: 'moved'; readonly current: string }
  /** Its sequence is not higher than that of the current one. */
  | { readonly outcome: 'not-newer' }
  | { readonly outcome: 'invalid'; readonly error: RegisterError }
  /** Whether it was published is not known: the answer may be what was lost. */
  | { readonly outcome: 'unavailable'; readonly reason: string }
