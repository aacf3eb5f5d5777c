import type { RegisterFault } from './register-faults.ts'

/** What can be wrong with a source. */
export const sourceFaultCodes = ['source-away', 'source-refused', 'source-behind'] as const

type SourceFaultCode = (typeof sourceFaultCodes)[number]

export interface SourceFault extends RegisterFault {
  readonly code: SourceFaultCode
}

/** As one replica tells it to the others: the code and the words; empty where nothing is wrong. */
export const writeSourceFault = (fault: SourceFault | undefined): string =>
  fault === undefined ? '' : `${fault.code} ${fault.detail}`

export const readSourceFault = (text: string): SourceFault | undefined => {
  const code = sourceFaultCodes.find((known) => text.startsWith(`${known} `))
  return code === undefined ? undefined : { code, detail: text.slice(code.length + 1) }
}
