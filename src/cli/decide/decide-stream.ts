import { createReadStream, createWriteStream } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { answerLines, type LinesOptions } from '../../batch/answers.ts'
import { sendAll } from '../../batch/send.ts'
import { messageOf } from '../../register/messages.ts'
import { CliError, type ExitCode, exit } from '../exit.ts'
import { type Io, say } from '../io.ts'
import { codeOf, sayTally } from './conclusion.ts'
import { Failures, failureOf } from './failures.ts'
import { type InputFile, piecesOf, readLineIn } from './input-file.ts'
import { Interruption } from './interruption.ts'
import { type DecideOptions, STANDARD } from './options.ts'
import { beginOutput, checkApart } from './output-file.ts'
import { positionAt } from './planner.ts'
import { BEGINNING, type Position } from './position.ts'
import { Progress } from './progress.ts'
import { runRegister } from './run-register.ts'
import { settingAt } from './setting.ts'
import { stretchOf } from './shard.ts'
import { answersIn, Tally } from './tally.ts'

/** From or to what can only be read or written from its beginning to its end: a pipe, a terminal, a device. */

/** What a stream of requests is: its bytes, how many there are where that is known, and where it begins. */
interface Source {
  readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  readonly total: number | undefined
  readonly lines: LinesOptions
  /** Ends it, whatever is being waited for. */
  readonly end: () => void
}

const sourceOf = ({ stdin }: Io, options: DecideOptions, input: InputFile | undefined): Source => {
  if (input === undefined) {
    const stream: Readable = options.in === STANDARD ? stdin : createReadStream(options.in)
    return { bytes: stream, total: undefined, lines: {}, end: () => stream.destroy() }
  }
  const part = stretchOf(input, options.shard)
  const position = positionAt(input, part.from, BEGINNING)
  return {
    bytes: piecesOf(input.descriptor, part),
    total: part.to - part.from,
    lines: { before: position.line - 1, common: commonAt(input, position) },
    end: () => {},
  }
}

const commonAt = ({ descriptor }: InputFile, { common }: Position) => {
  const read = common === null ? {} : readLineIn(descriptor, common)
  return 'sets' in read ? read.sets.common : undefined
}

/** The output, and how it is closed. */
const targetOf = ({ stdout }: Io, { out, force }: DecideOptions, input: InputFile | undefined): Writable => {
  if (out === STANDARD) return stdout
  if (input !== undefined) checkApart(out, input)
  const stream = createWriteStream(out, { fd: beginOutput(out, force) })
  // What a write fails of is told to whoever wrote.
  return stream.on('error', () => {})
}

/** Thrown where the bytes end because the process is asked to: the line that they broke off in is none. */
class Interrupted extends Error {}

/**
 * The bytes of a source until it ends.
 *
 * @throws Interrupted where the process is asked to end before.
 */
async function* bytesOf(
  { bytes }: Source,
  interruption: Interruption,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const some of bytes) {
      if (interruption.asked) throw new Interrupted()
      onBytes(some.length)
      yield some
    }
    if (interruption.asked) throw new Interrupted()
  } catch (error) {
    if (interruption.asked) throw new Interrupted()
    if (error instanceof CliError) throw error
    throw new CliError(exit.cannot, `The input cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

/** What a write fails of when whoever reads the output has stopped reading. */
const STOPPED_READING: readonly unknown[] = ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED']

/** Sends all answers; says whether they were taken to the end. */
const taken = async (answers: AsyncIterable<Uint8Array>, target: Writable): Promise<boolean> => {
  try {
    await sendAll(answers, target)
    return true
  } catch (error) {
    if (error instanceof CliError) throw error
    if (error instanceof Interrupted) return true
    if (error instanceof Error && 'code' in error && STOPPED_READING.includes(error.code)) return false
    throw new CliError(exit.cannot, `The output cannot be written: ${messageOf(error)}`, { cause: error })
  }
}

/** Closes what is not standard output, which is not ours. */
const close = async (target: Writable, { stdout }: Io): Promise<void> => {
  if (target === stdout || target.destroyed) return
  target.end()
  await finished(target)
}

const checkOptions = ({ workers = 1, shard }: DecideOptions, input: InputFile | undefined): void => {
  if (workers > 1) throw new CliError(exit.cannot, 'Several workers need files: for --in, and for --out.')
  if (shard.count > 1 && input === undefined) throw new CliError(exit.cannot, 'A shard needs a file for --in.')
}

/** Decides from or to a stream, in this thread; such a run cannot be gone on with. */
export const decideStream = async (io: Io, options: DecideOptions, input: InputFile | undefined): Promise<ExitCode> => {
  checkOptions(options, input)
  const time = options.at ?? io.now()
  const { bytes } = await runRegister(io, options, time)
  const target = targetOf(io, options, input)
  const source = sourceOf(io, options, input)
  const began = io.now()
  const tally = new Tally()
  const failures = new Failures(io.stderr)
  const progress = new Progress(io, { answers: 0, bytes: 0 }, source.total, options.quiet)
  const interruption = new Interruption(io, source.end)
  let read = 0
  const requests = bytesOf(source, interruption, (count) => {
    read += count
    progress.show({ answers: answersIn(tally.counts), bytes: read })
  })
  const setting = { ...settingAt(bytes, time), onFailure: (error: unknown) => failures.tell([failureOf(error)]) }
  const answers = answerLines(requests, setting, { ...source.lines, onAnswer: (answer) => tally.count(answer) })
  try {
    const whole = await taken(answers, target)
    await close(target, io)
    progress.end()
    if (!options.quiet) sayTally(io, tally.counts, began, 0)
    if (interruption.asked) {
      say(io.stderr, 'Interrupted: the output is not whole.')
      return exit.cannot
    }
    if (!whole) {
      say(io.stderr, 'Whoever reads the output has stopped reading: it is not whole.')
      return exit.cannot
    }
    return codeOf(tally.counts, options)
  } finally {
    progress.end()
    interruption.end()
  }
}
