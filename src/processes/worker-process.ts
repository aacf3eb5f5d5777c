/** How a process ended: by itself, with a code; or by a signal. */
export interface Ending {
  readonly code: number | null
  readonly signal: string | null
  /** Given where it could not even begin. */
  readonly reason?: string
}

/** A worker as the primary knows it: a process of its own, from its start to its end. */
export interface WorkerProcess {
  /** Undefined where it could not even begin. */
  readonly pid: number | undefined
  /** Where it listens, as soon as it does; never settles where it ends before. */
  readonly serving: Promise<string>
  readonly ended: Promise<Ending>
  /** Has it take nothing new, finish what is under way, however long that takes, and end. */
  readonly retire: () => void
  /** Has it finish what can be finished soon, and end; at once where it does not serve yet. */
  readonly end: () => void
  /** Ends it, come what may. */
  readonly kill: () => void
}
