import { isDeepStrictEqual } from 'node:util'

/** A benchmark stops here: what answers wrongly is not worth timing. */
export class WrongAnswer extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongAnswer'
  }
}

/** @throws WrongAnswer unless both are the same, through and through. */
export const same = (what: string, actual: unknown, expected: unknown): void => {
  if (isDeepStrictEqual(actual, expected)) return
  throw new WrongAnswer(`${what}: ${brief(actual)} instead of ${brief(expected)}`)
}

const brief = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text
}
