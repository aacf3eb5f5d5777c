import type { Fact } from './pointers.ts'
import { and, type Term, Unknown } from './terms.ts'

/** A job that may count towards a number of hours a week. */
export interface Job {
  readonly counts: Term
  readonly hours: number | undefined
  readonly hoursFact: Fact
}

/** Whether some choice among the jobs brings a sum below `need` that one more job of `hours` lifts to it. */
const canTip = (others: readonly Job[], hours: number, need: number): boolean => {
  const [first, ...rest] = others
  if (need <= 0) return false
  if (first === undefined) return hours >= need
  return first.hours === undefined ? hours > 0 : canTip(rest, hours, need) || canTip(rest, hours, need - first.hours)
}

/**
 * Whether the hours of the jobs that count reach a number. Unknown while known hours fall short and
 * possible hours reach it; then only the jobs that could still tip the sum are asked about.
 */
export const hoursReach = (jobs: readonly Job[], need: number): Term => {
  const possible = jobs.filter(({ counts }) => counts !== false)
  const settled = possible.filter(({ counts, hours }) => counts === true && hours !== undefined)
  const open = possible.filter((job) => !settled.includes(job))
  const lacking = need - settled.reduce((sum, { hours = 0 }) => sum + hours, 0)
  if (lacking <= 0 && settled.length > 0) return true
  const decisive = open.filter((job) => {
    const others = open.filter((other) => other !== job)
    return job.hours === undefined || lacking <= 0 || canTip(others, job.hours, lacking)
  })
  if (decisive.length === 0) return false
  return decisive.reduce<Term>(
    (term, { counts, hours, hoursFact }) => and(term, counts, hours === undefined ? new Unknown([hoursFact]) : true),
    true,
  )
}
