import type { Readable, Writable } from 'node:stream'

/** What the command line meets of the world; a test gives it another. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  /** What was asked for. */
  readonly stdout: Writable
  /** Complaints, and what is being done. */
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: typeof fetch
  readonly now: () => Date
  /** Calls back when the process is asked to end; returns how to stop that. Unasked, it ends as processes do. */
  readonly onInterrupt: (asked: () => void) => () => void
}

/** Writes lines, without what a terminal would obey: names and messages come from files and from other machines. */
export const say = (stream: Writable, ...lines: readonly string[]): void => {
  for (const line of lines) stream.write(`${printable(line)}\n`)
}

/** Writes a value as JSON, for a script. */
export const sayJson = (stream: Writable, value: unknown): void => {
  stream.write(`${JSON.stringify(value, null, 2)}\n`)
}

const printable = (text: string): string => text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
