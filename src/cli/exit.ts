/** How a command ends, for the shell. */
export const exit = {
  fine: 0,
  /** The answer is no: invalid, different, not matched, refused. */
  no: 1,
  /** It could not be carried out: wrong usage, no such file, no connection. */
  cannot: 2,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** Ends a command with a message and an exit code. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly code: ExitCode

  constructor(code: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
