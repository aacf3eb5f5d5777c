import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onCores } from '../measure/cores.ts'
import { peakMemoryOf } from '../measure/process-cost.ts'

/** A command from its start to its end. */
export interface TimedRun {
  readonly ms: number
  /** The most memory it had in use, in MiB. */
  readonly peak: number
}

const LOOK_EVERY_MS = 20

export const timedRun = async (command: readonly string[], cores: 1 | 2): Promise<TimedRun> => {
  const [program = '', ...rest] = onCores(cores, command)
  const since = performance.now()
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-2000)
  })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  let peak = 0
  const { pid = 0 } = child
  const look = setInterval(() => {
    peak = peakMemoryOf(pid) ?? peak
  }, LOOK_EVERY_MS)
  const [code] = await once(child, 'exit')
  const ms = performance.now() - since
  clearInterval(look)
  process.off('exit', kill)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}: ${complaint}`)
  return { ms, peak }
}
