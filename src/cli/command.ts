import type { ExitCode } from './exit.ts'
import type { Io } from './io.ts'

/** What every command is given: the world, and how to end. */
export interface Cli {
  readonly io: Io
  readonly end: (code: ExitCode) => void
}
