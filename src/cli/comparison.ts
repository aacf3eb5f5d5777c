import { describeDiff } from '../register/diff/describe-diff.ts'
import { diffRegisters } from '../register/diff/diff-registers.ts'
import type { RegisterDiff } from '../register/diff/register-diff.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import { isJsonObject } from '../schema/json-object.ts'

/** Two registers, side by side. */
export interface Comparison {
  readonly diff: RegisterDiff
  /** Whether nothing of what they say differs, however they are written. */
  readonly alike: boolean
  /** For people. */
  readonly lines: readonly string[]
}

/** Differences are items of lists, however deep the lists lie. */
const isEmpty = (part: unknown): boolean =>
  Array.isArray(part) ? part.length === 0 : !isJsonObject(part) || Object.values(part).every(isEmpty)

/** What differs between two registers, and how to say it. */
export const compare = (before: RegisterSnapshot, after: RegisterSnapshot): Comparison => {
  const diff = diffRegisters(before, after)
  return { diff, alike: isEmpty(diff), lines: describeDiff(diff) }
}
