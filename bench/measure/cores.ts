import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * Who works on which core. What is measured has one for itself; whoever puts load on it, the other.
 * Where there is no second core, or no taskset, nothing is pinned, and the tables say so.
 */

const MEASURED = 0
const LOAD = 1

export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0

const pin = (pid: number, core: number): void => {
  if (!canPin) return
  const { status, stderr } = spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)])
  if (status !== 0) throw new Error(`taskset: ${stderr}`)
}

/** Gives a process, with its threads of now and later, the core for what is measured. */
export const onMeasuredCore = (pid: number = process.pid): void => pin(pid, MEASURED)

/** Gives a process the core for what puts load on. */
export const onLoadCore = (pid: number = process.pid): void => pin(pid, LOAD)

/** A command as one that runs on so many cores from its beginning. */
export const onCores = (cores: 1 | 2, command: readonly string[]): readonly string[] =>
  canPin ? ['taskset', '-c', cores === 1 ? String(MEASURED) : `${MEASURED},${LOAD}`, ...command] : command
