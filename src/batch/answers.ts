import { LineCutter } from '../ndjson/lines.ts'
import { Pace } from '../ndjson/pace.ts'
import { writeAnswer, writeLine } from './answer.ts'
import { answerRequest, type BatchSetting } from './answer-request.ts'
import type { Common } from './common.ts'
import { LineBatch } from './line-batch.ts'
import { Output } from './output.ts'

/**
 * A batch: requests in, answers out, in the same order. It knows nothing of where they come from or go. The bytes it
 * gives are good until the next are asked for: then their buffer is used again.
 */

/**
 * Answers a stream of NDJSON with a stream of NDJSON. It reads on only as its answers are taken, and
 * holds no more than a chunk of each: a caller that stops taking stops the work.
 */
export async function* answerLines(
  source: AsyncIterable<Uint8Array>,
  setting: BatchSetting,
): AsyncGenerator<Uint8Array> {
  const cutter = new LineCutter()
  const batch = new LineBatch(setting)
  const output = new Output()
  const pace = new Pace()
  for await (const chunk of source) {
    for (const line of cutter.push(chunk)) {
      writeLine(batch.answer(line), output)
      if (output.full) yield output.take()
      if (pace.due) await pace.rest()
    }
    // What has been answered is not held back while the sender thinks.
    if (output.length > 0) yield output.take()
  }
  for (const line of cutter.end()) writeLine(batch.answer(line), output)
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
    writeAnswer(answerRequest(request, index + 1, common, setting), output)
    if (output.full) yield output.take()
    if (pace.due) await pace.rest()
  }
  output.write(']}')
  yield output.take()
}
