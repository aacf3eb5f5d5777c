import type { Cause } from './explained-days.ts'
import type { Stretch } from './sweep.ts'
import type { Swept, Turn } from './swept.ts'

/** What a turn may be explained by, beyond the horizon of an answer, which only lets one see further. */
const isExplained = ({ before, after, causes }: Turn): boolean => {
  if (causes.size === 0) return false
  return !onlyBy(causes, 'horizon') || textWithoutEarliest(before) === textWithoutEarliest(after)
}

/** Whether nothing but these explains a turn. */
export const onlyBy = (causes: ReadonlySet<Cause>, ...these: readonly Cause[]): boolean =>
  [...causes].every((cause) => these.includes(cause))

const textWithoutEarliest = ({ text }: Stretch): string => text.replace(/"earliestPermittedOn":[^,]+,/, '')

/** The turns that nothing explains, in words. */
export const unexplainedTurns = ({ turns }: Swept): readonly string[] =>
  turns
    .filter((turn) => !isExplained(turn))
    .map(({ before, after }) => `${before.to} -> ${after.from}: ${difference(before, after)}`)

/** Where two answers part. */
const difference = ({ text: a }: Stretch, { text: b }: Stretch): string => {
  let at = 0
  while (a[at] === b[at]) at += 1
  const from = Math.max(0, at - 40)
  return `${a.slice(from, at + 80)} | ${b.slice(from, at + 80)}`
}
