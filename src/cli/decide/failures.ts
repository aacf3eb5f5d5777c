import type { Writable } from 'node:stream'
import { say } from '../io.ts'

/** A fault of the program may meet a million lines: so many are told of. */
const MOST_TOLD = 5

/** Tells of what should not have happened; the lines themselves are answered with an internal error. */
export class Failures {
  readonly #stderr: Writable
  #told = 0

  constructor(stderr: Writable) {
    this.#stderr = stderr
  }

  tell(failures: readonly string[]): void {
    for (const failure of failures.slice(0, MOST_TOLD - this.#told)) {
      this.#told += 1
      say(this.#stderr, `Something is wrong in anvis itself: ${failure}`)
    }
  }
}

/** Where an error came from, without its message, which may quote the value that caused it. */
export const failureOf = (error: unknown): string =>
  error instanceof Error
    ? [error.name, ...(error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))].join('\n')
    : typeof error
