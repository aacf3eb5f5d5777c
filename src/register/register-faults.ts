import type { Log } from './log.ts'

/** What can be wrong with the keeping of the register while it goes on being used. */
export const registerFaultCodes = [
  /** Redis does not answer. */
  'redis-away',
  /** What is in Redis cannot be used by this replica. */
  'redis-refused',
  /** The source does not answer. */
  'source-away',
  /** What the source has cannot be used. */
  'source-refused',
  /** The source has an older register than the one in use. */
  'source-behind',
  /** The copy on disk cannot be written. */
  'copy-failed',
  /** A register that came into use is not kept for good yet: receipts that rest on it might not be replayed later. */
  'archive-failed',
  /** The register that ships is in use, though another is to be. */
  'register-fallback',
] as const

export type RegisterFaultCode = (typeof registerFaultCodes)[number]

export interface RegisterFault {
  readonly code: RegisterFaultCode
  readonly detail: string
}

/** The faults there are now; each is logged when it begins and when it ends. */
export class RegisterFaults {
  readonly #log: Log
  readonly #faults = new Map<RegisterFaultCode, string>()

  constructor(log: Log) {
    this.#log = log
  }

  begin(code: RegisterFaultCode, detail: string): void {
    if (!this.#faults.has(code)) this.#log.warn({ fault: code, detail }, 'register degraded')
    this.#faults.set(code, detail)
  }

  end(code: RegisterFaultCode): void {
    if (this.#faults.delete(code)) this.#log.info({ fault: code }, 'register recovered')
  }

  get all(): readonly RegisterFault[] {
    return [...this.#faults].map(([code, detail]) => ({ code, detail }))
  }
}
