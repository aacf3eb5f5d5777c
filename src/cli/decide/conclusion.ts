import { type ExitCode, exit } from '../exit.ts'
import { type Io, say } from '../io.ts'
import type { DecideOptions } from './options.ts'
import { answersInWords, whole } from './progress.ts'
import { answersIn, problemsIn, type TallyCounts } from './tally.ts'

/** The end of a run: what came of it, and how it ends for the shell. */

const listed = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, count]) => `  ${whole(count).padStart(COUNT_WIDTH)}  ${what}`)

const COUNT_WIDTH = 13

/** Says how many answers there are of each kind, and how fast they came. */
export const sayTally = (io: Io, counts: TallyCounts, began: Date, before: number): void => {
  const seconds = Math.max((io.now().getTime() - began.getTime()) / 1000, 0.001)
  const all = answersIn(counts)
  const now = all - before
  say(
    io.stderr,
    `${answersInWords(all)}${before > 0 ? `, ${whole(now)} of them now` : ''}, in ${seconds.toFixed(1)} s (${whole(now / seconds)}/s)`,
    ...listed(counts.outcomes),
    ...(problemsIn(counts) === 0
      ? []
      : ['Lines that could not be answered, by the kind of problem:', ...listed(counts.problems)]),
  )
}

/** Lines that were answered with a problem are a no, unless they are accepted. */
export const codeOf = (counts: TallyCounts, { acceptProblems }: DecideOptions): ExitCode =>
  problemsIn(counts) === 0 || acceptProblems ? exit.fine : exit.no
