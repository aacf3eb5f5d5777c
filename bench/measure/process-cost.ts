import { readdirSync, readFileSync } from 'node:fs'

/** What a process of Linux has cost so far, as its kernel counts it. */

/** CPU time of all its threads, in milliseconds. */
export const cpuMsOf = (pid: number): number => {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    // A thread may end between the listing and the reading.
    try {
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1').split(' ', 1)[0])
    } catch {}
  }
  return nanoseconds / 1e6
}

/** The most memory that it has had in use, in MiB; undefined once it has ended. */
export const peakMemoryOf = (pid: number): number | undefined => {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
