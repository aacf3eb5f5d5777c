import { closeSync, fdatasync } from 'node:fs'
import { promisify } from 'node:util'
import { messageOf } from '../../register/messages.ts'
import { version } from '../../version.ts'
import { CliError, type ExitCode, exit } from '../exit.ts'
import { type Io, say } from '../io.ts'
import { codeOf, sayTally } from './conclusion.ts'
import { Failures } from './failures.ts'
import { FileRun, type Reached } from './file-run.ts'
import { handsFor, workersFor } from './hands.ts'
import type { InputFile } from './input-file.ts'
import { Interruption } from './interruption.ts'
import type { DecideOptions } from './options.ts'
import { beginOutput, checkApart, continueOutput } from './output-file.ts'
import { Planner, positionAt } from './planner.ts'
import { BEGINNING, type Stretch } from './position.ts'
import { Progress } from './progress.ts'
import { checkSame, type RunIdentity } from './run-identity.ts'
import { type RunRegister, runRegister } from './run-register.ts'
import { stretchOf, writeShard } from './shard.ts'
import { readState, removeState, statePath, writeState } from './state.ts'
import { answersIn } from './tally.ts'

/** From a file to a file: by several threads, and so that a run that was broken off can go on. */

/** How often a run notes how far it has come, in milliseconds. */
const SAVE_INTERVAL = 2000

const syncData = promisify(fdatasync)

const NOTHING: Omit<Reached, 'next'> = { written: 0, tally: { outcomes: {}, problems: {} } }

/** A run from file to file, ready to be carried out. */
interface Prepared {
  readonly input: InputFile
  /** The part of the input that it answers. */
  readonly part: Stretch
  readonly register: RunRegister
  readonly identity: RunIdentity
  readonly from: Reached
  /** The descriptor of the output. */
  readonly output: number
}

const prepare = async (io: Io, options: DecideOptions, input: InputFile): Promise<Prepared> => {
  const { out, force, shard } = options
  for (const path of [out, statePath(out)]) checkApart(path, input)
  const state = force ? undefined : readState(out)
  const time = options.at ?? (state === undefined ? io.now() : new Date(state.time))
  const register = await runRegister(io, options, time)
  const identity: RunIdentity = {
    anvis: version,
    input: input.identity,
    register: register.revision,
    time: time.toISOString(),
    shard: writeShard(shard),
  }
  const run = { input, part: stretchOf(input, shard), register, identity }
  if (state !== undefined) {
    checkSame(out, state, identity)
    return { ...run, from: state, output: continueOutput(out, state.written) }
  }
  const output = beginOutput(out, force)
  removeState(out)
  return { ...run, from: { ...NOTHING, next: positionAt(input, run.part.from, BEGINNING) }, output }
}

/** Notes what has been reached, when it is sure to be on the disk, and answers an input that is still the same. */
const saveOf =
  ({ input, output, identity }: Prepared, out: string) =>
  async ({ next, written, tally }: Reached): Promise<void> => {
    try {
      await syncData(output)
    } catch (error) {
      throw new CliError(exit.cannot, `${out} cannot be written: ${messageOf(error)}`, { cause: error })
    }
    input.checkUnchanged()
    await writeState(out, { ...identity, next, written, tally })
  }

/** Whether it is time again. */
const every = (interval: number, now: () => Date): (() => boolean) => {
  let last = now().getTime()
  return () => {
    const time = now().getTime()
    if (time - last < interval) return false
    last = time
    return true
  }
}

/** Answers until the end of its part, or until the process is asked to end. */
const carryOut = async (io: Io, options: DecideOptions, run: Prepared): Promise<Reached> => {
  const { input, part, register, identity, from, output } = run
  const save = saveOf(run, options.out)
  // An output never lies there without its state, but when it is whole.
  await save(from)
  const start = {
    files: { input: input.descriptor, output },
    register: register.bytes,
    time: Date.parse(identity.time),
  }
  const doneAt = ({ next, tally }: Reached) => ({ answers: answersIn(tally), bytes: next.offset - part.from })
  const progress = new Progress(io, doneAt(from), part.to - part.from, options.quiet)
  const failures = new Failures(io.stderr)
  const interruption = new Interruption(io)
  try {
    return await new FileRun({
      planner: new Planner(input, from.next, part.to),
      hands: handsFor(options.workers ?? workersFor(part.to - from.next.offset), start),
      from,
      save,
      saveDue: every(SAVE_INTERVAL, io.now),
      interrupted: () => interruption.asked,
      progressed: (reached, answered) => {
        progress.show(doneAt(reached))
        failures.tell(answered.failures)
      },
    }).run()
  } finally {
    interruption.end()
    progress.end()
  }
}

/** Decides from file to file; goes on where a run was broken off. */
export const decideFile = async (io: Io, options: DecideOptions, input: InputFile): Promise<ExitCode> => {
  const run = await prepare(io, options, input)
  const began = io.now()
  try {
    const { next, tally } = await carryOut(io, options, run)
    if (!options.quiet) sayTally(io, tally, began, answersIn(run.from.tally))
    if (next.offset < run.part.to) {
      say(io.stderr, 'Interrupted. What is answered is kept: the same command goes on from there.')
      return exit.cannot
    }
    removeState(options.out)
    return codeOf(tally, options)
  } finally {
    closeSync(run.output)
  }
}
