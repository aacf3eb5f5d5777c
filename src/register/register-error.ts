import type { Fault } from '../schema/fault.ts'

const LINES = 20

const lines = (faults: readonly Fault[]): readonly string[] => [
  ...faults.slice(0, LINES).map(({ pointer, detail }) => `  ${pointer === '' ? 'the document' : pointer} ${detail}`),
  ...(faults.length > LINES ? [`  … and ${faults.length - LINES} more`] : []),
]

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
