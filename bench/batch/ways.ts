import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Server } from '../http/server.ts'
import { startService } from '../http/servers.ts'
import { peakMemoryOf } from '../measure/process-cost.ts'
import type { BatchWorld } from './batch-world.ts'
import { postLines } from './post-lines.ts'
import { type TimedRun, timedRun } from './timed-run.ts'

/** A way for a file of applicants to become answers. */
export interface Way {
  readonly name: string
  /** Whether what it takes to start is a part of the time it takes. */
  readonly starts: boolean
  /** @param keepIn where the answers are to be kept; undefined: they need not be. */
  readonly run: (input: string, keepIn?: string) => Promise<Run>
}

export interface Run extends TimedRun {
  /** How many bytes of answers there were. */
  readonly bytes: number
}

const script = (name: string): readonly string[] => [process.execPath, 'bench/run.mjs', `bench/batch/${name}.ts`]

export const parseAlone: Way = {
  name: 'decode, split, JSON.parse',
  starts: true,
  run: async (input) => ({ ...(await timedRun([...script('parse'), input], 1)), bytes: 0 }),
}

/** Runs a command that writes a file. */
const toFile = async (
  world: BatchWorld,
  commandTo: (output: string) => readonly string[],
  cores: 1 | 2,
  keepIn: string | undefined,
): Promise<Run> => {
  const output = keepIn ?? world.path('out.ndjson')
  rmSync(output, { force: true })
  const timed = await timedRun(commandTo(output), cores)
  const { size: bytes } = statSync(output)
  if (keepIn === undefined) rmSync(output)
  return { ...timed, bytes }
}

export const echoOf = (world: BatchWorld): Way => ({
  name: 'echo',
  starts: true,
  run: (input, keepIn) => toFile(world, (output) => [...script('echo'), input, output, world.answersFile], 1, keepIn),
})

export const commandLine = (world: BatchWorld, workers: 1 | 2): Way => {
  const command = [process.execPath, resolve('dist/cli/anvis.js'), 'decide']
  const options = ['--register', world.register, '--workers', String(workers)]
  return {
    name: `anvis decide --workers ${workers}`,
    starts: true,
    run: (input, keepIn) =>
      toFile(world, (output) => [...command, '--in', input, '--out', output, ...options], workers, keepIn),
  }
}

/** Posts a file to a service that is up. */
const post = async ({ port, pid }: Server, input: string, keepIn: string | undefined): Promise<Run> => {
  const file = keepIn === undefined ? undefined : openSync(keepIn, 'w')
  try {
    const take = (chunk: Buffer): void => {
      if (file !== undefined) writeSync(file, chunk)
    }
    const posted = await postLines(port, '/v1/decisions/batch', input, take)
    return { ...posted, peak: peakMemoryOf(pid) ?? Number.NaN }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

export const overHttp = (service: Server): Way => ({
  name: 'POST /v1/decisions/batch',
  starts: false,
  run: (input, keepIn) => post(service, input, keepIn),
})

/** Over HTTP, each time to a service that has just been started: what it has had in use is then of this run. */
export const overHttpAfresh = ({ folder, register }: BatchWorld): Way => ({
  name: 'POST /v1/decisions/batch',
  starts: false,
  run: async (input, keepIn) => {
    const service = await startService(folder, register)
    try {
      return await post(service, input, keepIn)
    } finally {
      await service.stop()
    }
  },
})
