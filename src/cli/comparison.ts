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
  const { from, to, identical, ...differences } = diff
  if (identical)
    return { diff, alike: true, lines: [`The same document: sequence ${to.sequence}, revision ${to.revision}.`] }
  if (!isEmpty(differences)) return { diff, alike: false, lines: describeDiff(diff) }
  const sequences = from.sequence === to.sequence ? `${to.sequence} in both` : `${from.sequence} and ${to.sequence}`
  return {
    diff,
    alike: true,
    lines: [`No difference in substance. The documents are not the same bytes (sequence ${sequences}).`],
  }
}
