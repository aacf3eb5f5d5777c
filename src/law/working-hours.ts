import { and, every, type Known, type Term, Unknown } from './terms.ts'

/** A job that may count towards a number of hours a week. */
export interface Job {
  readonly counts: Term
  readonly hours: Known<number>
}

/** Hours are counted in whole hundredths: sums of fractions would depend on their order. */
const hundredths = (hours: number): number => Math.round(100 * hours)

/** The sums below `need` that some choice among the jobs comes to; null where one of them may come to any. */
const sumsBelow = (jobs: readonly Job[], need: number): ReadonlySet<number> | null => {
  const sums = new Set([0])
  for (const { hours } of jobs) {
    if (hours instanceof Unknown) return null
    for (const sum of [...sums]) if (sum + hundredths(hours) < need) sums.add(sum + hundredths(hours))
  }
  return sums
}

/** Whether some choice among the others brings a sum below `need` that one more job of `hours` lifts to it. */
const canTip = (others: readonly Job[], hours: number, need: number): boolean => {
  const sums = sumsBelow(others, need)
  if (sums === null) return hours > 0
  return [...sums].some((sum) => sum + hundredths(hours) >= need)
}

/**
 * Whether the hours of the jobs that count reach a number. Unknown while known hours fall short and
 * possible hours reach it; then only the jobs that could still tip the sum are asked about.
 */
export const hoursReach = (jobs: readonly Job[], need: number): Term => {
  const open: Job[] = []
  let settled = 0
  let lacking = hundredths(need)
  for (const job of jobs) {
    if (job.counts === false) continue
    if (job.counts === true && !(job.hours instanceof Unknown)) {
      settled += 1
      lacking -= hundredths(job.hours)
    } else open.push(job)
  }
  if (lacking <= 0 && settled > 0) return true
  const decisive = open.filter((job) => {
    const others = open.filter((other) => other !== job)
    return job.hours instanceof Unknown || canTip(others, job.hours, lacking)
  })
  if (decisive.length === 0) return false
  return every(decisive, ({ counts, hours }) => and(counts, hours instanceof Unknown ? hours : true))
}
