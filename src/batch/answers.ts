import { type Line, LineCutter } from '../ndjson/lines.ts'
import { Pace } from '../ndjson/pace.ts'
import { type Answer, writeAnswer, writeLine } from './answer.ts'
import { answerRequest, type BatchSetting } from './answer-request.ts'
import type { Common } from './common.ts'
import { LineBatch } from './line-batch.ts'
import { Output } from './output.ts'

/**
 * A batch: requests in, answers out, in the same order. It knows nothing of where they come from or go. The bytes it
 * gives are good until the next are asked for: then their buffer is used again.
 */

/** Where a stream begins that is a part of another, and who is told of each answer. */
export interface LinesOptions {
  /** How many lines there were before the first. */
  readonly before?: number
  /** What the lines inherit until one of them says otherwise. */
  readonly common?: Common | undefined
  readonly onAnswer?: (answer: Answer) => void
}

/**
 * Answers a stream of NDJSON with a stream of NDJSON. It reads on only as its answers are taken, and
 * holds no more than a chunk of each: a caller that stops taking stops the work.
 */
export async function* answerLines(
  source: AsyncIterable<Uint8Array>,
  setting: BatchSetting,
  { before = 0, common, onAnswer }: LinesOptions = {},
): AsyncGenerator<Uint8Array> {
  const cutter = new LineCutter({ before })
  const batch = new LineBatch(setting, common)
  const output = new Output()
  const pace = new Pace()
  const answer = (line: Line): void => {
    const answered = batch.answer(line)
    if (answered === undefined) return
    count(answered, setting)
    writeLine(answered, output)
    onAnswer?.(answered)
  }
  for await (const chunk of source) {
    for (const line of cutter.push(chunk)) {
      answer(line)
      if (output.full) yield output.take()
      if (pace.due) await pace.rest()
    }
    // What has been answered is not held back while the sender thinks.
    if (output.length > 0) yield output.take()
  }
  for (const line of cutter.end()) answer(line)
  if (output.length > 0) yield output.take()
}

/** Answers requests already at hand, as the text of one JSON document: `{ "results": [ … ] }`. */
export async function* answerRequests(
  requests: readonly unknown[],
  common: Common | undefined,
  setting: BatchSetting,
): AsyncGenerator<Uint8Array> {
  const output = new Output()
  const pace = new Pace()
  output.write('{"results":[')
  for (const [index, request] of requests.entries()) {
    if (index > 0) output.write(',')
    const answered = answerRequest(request, index + 1, common, setting)
    count(answered, setting)
    writeAnswer(answered, output)
    if (output.full) yield output.take()
    if (pace.due) await pace.rest()
  }
  output.write(']}')
  yield output.take()
}

/** Decisions are counted where they are made. */
const count = (answer: Answer, { counts }: BatchSetting): void => {
  if ('problem' in answer) counts?.refused(answer.problem)
}
