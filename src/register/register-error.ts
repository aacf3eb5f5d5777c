import type { Fault } from '../schema/fault.ts'

const LINES = 20

const lines = (faults: readonly Fault[]): readonly string[] => [
  ...faults.slice(0, LINES).map(({ pointer, detail }) => `  ${pointer === '' ? 'the document' : pointer} ${detail}`),
  ...(faults.length > LINES ? [`  … and ${faults.length - LINES} more`] : []),
]

/** Reads something of a source; what goes wrong becomes a RegisterError that says why. */
export const readingOf = async <Read>(
  source: string,
  read: () => Promise<Read>,
  why: (error: unknown) => string,
): Promise<Read> => {
  try {
    return await read()
  } catch (error) {
    if (error instanceof RegisterError) throw error
    throw new RegisterError(source, why(error), [], { cause: error })
  }
}

/** A register that cannot be used: which, why, and where in it, one line for each place. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError'
  readonly source: string
  readonly reason: string
  readonly faults: readonly Fault[]

  constructor(source: string, reason: string, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super([`The register ${source} cannot be used: ${reason}`, ...lines(faults)].join('\n'), options)
    this.source = source
    this.reason = reason
    this.faults = faults
  }
}
