import { readJson } from '../ndjson/json.ts'
import { type Line, LineCutter, MAX_LINE_BYTES } from '../ndjson/lines.ts'
import { Pace } from '../ndjson/pace.ts'
import { type Problem, problem } from '../problem.ts'
import { isJsonObject, type JsonObject } from '../schema/json-object.ts'
import { answerLine, type BatchSetting, invalid, type LineAnswer, refuse } from './answer-line.ts'
import { type Common, readCommon } from './common.ts'

/** A batch: requests in, answers out, in the same order. It knows nothing of where they come from or go. */

/** So much text is gathered before it is handed on; less where the input pauses. */
const CHUNK_LENGTH = 64 * 1024

/**
 * Answers a stream of NDJSON with a stream of NDJSON. It reads on only as its answers are taken, and
 * holds no more than a chunk of each: a caller that stops taking stops the work.
 */
export async function* answerLines(source: AsyncIterable<Uint8Array>, setting: BatchSetting): AsyncGenerator<string> {
  const cutter = new LineCutter()
  const batch = new LineBatch(setting)
  const pace = new Pace()
  let text = ''
  for await (const chunk of source) {
    for (const line of cutter.push(chunk)) {
      text += batch.answer(line)
      if (text.length >= CHUNK_LENGTH) {
        yield text
        text = ''
      }
      if (pace.due) await pace.rest()
    }
    // What has been answered is not held back while the sender thinks.
    if (text !== '') yield text
    text = ''
  }
  for (const line of cutter.end()) yield batch.answer(line)
}

/** Answers requests already at hand, as the text of one JSON document: `{ "results": [ … ] }`. */
export async function* answerRequests(
  requests: readonly unknown[],
  common: Common,
  setting: BatchSetting,
): AsyncGenerator<string> {
  const pace = new Pace()
  let text = '{"results":['
  for (const [index, request] of requests.entries()) {
    if (index > 0) text += ','
    text += JSON.stringify(answerLine(request, index + 1, common, setting))
    if (text.length >= CHUNK_LENGTH) {
      yield text
      text = ''
    }
    if (pace.due) await pace.rest()
  }
  yield `${text}]}`
}

/** The lines of one stream, with the `common` that the last of them set. */
class LineBatch {
  readonly #setting: BatchSetting
  #common: Common = {}

  constructor(setting: BatchSetting) {
    this.#setting = setting
  }

  /** The text of the answer line; empty where none is due. */
  answer(line: Line): string {
    const answer = this.#answer(line)
    return answer === undefined ? '' : `${JSON.stringify(answer)}\n`
  }

  #answer({ number, bytes, head }: Line): LineAnswer | undefined {
    const read = bytes === undefined ? undefined : readJson(bytes)
    if (read !== undefined && !('fault' in read)) return this.#answerValue(number, read.value)
    if (read?.fault === 'empty') return undefined
    // What such a line was to set is not known, and what it was to replace must not be inherited.
    if (beginsCommon(head)) this.#common = {}
    return read === undefined
      ? refuse(null, number, problem('body-too-large', `A line may have ${MAX_LINE_BYTES} bytes.`))
      : refuse(null, number, problem('malformed-json', `The line is ${read.fault}.`))
  }

  #answerValue(number: number, value: unknown): LineAnswer | undefined {
    if (!isJsonObject(value) || !Object.hasOwn(value, 'common')) {
      return answerLine(value, number, this.#common, this.#setting)
    }
    const wrong = this.#setCommon(value)
    return wrong === undefined ? undefined : refuse(null, number, wrong)
  }

  /** A `common` that cannot be read leaves none: the lines after it must not inherit what it was to replace. */
  #setCommon({ common: value, ...others }: JsonObject): Problem | undefined {
    this.#common = {}
    if (Object.keys(others).length > 0) {
      return invalid([{ pointer: '', detail: 'must have no property beside common' }])
    }
    const read = readCommon(value)
    if ('problem' in read) return read.problem
    this.#common = read.common
    return undefined
  }
}

/** Whether a line that cannot be read looks like one that sets `common`. */
const beginsCommon = (head: Buffer): boolean => /^\s*\{\s*"common"/.test(head.toString('latin1'))
