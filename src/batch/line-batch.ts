import { readJson } from '../ndjson/json.ts'
import { type Line, MAX_LINE_BYTES } from '../ndjson/lines.ts'
import { type Problem, problem } from '../problem.ts'
import { isJsonObject, type JsonObject } from '../schema/json-object.ts'
import { type Answer, invalid, refuse } from './answer.ts'
import { answerRequest, type BatchSetting } from './answer-request.ts'
import { type Common, readCommon } from './common.ts'

/** The lines of one stream, with the `common` that the last such line has set. */
export class LineBatch {
  readonly #setting: BatchSetting
  #common: Common | undefined

  constructor(setting: BatchSetting, common?: Common) {
    this.#setting = setting
    this.#common = common
  }

  /** The answer to a line; undefined where none is due. */
  answer(line: Line): Answer | undefined {
    const read = readLine(line)
    if ('sets' in read) this.#common = read.sets.common
    if ('request' in read) return answerRequest(read.request, line.number, this.#common, this.#setting)
    return read.problem && refuse(null, line.number, read.problem)
  }
}

/** What a line is: a request; or one that sets `common`, or unsets it; or nothing; or a problem. */
export type LineRead =
  | { readonly request: unknown }
  | { readonly sets: { readonly common: Common | undefined }; readonly problem?: Problem }
  | { readonly problem?: Problem }

export const readLine = (line: Line): LineRead => {
  if (line.bytes === undefined) {
    return unreadable(line.head, problem('body-too-large', `A line may have ${MAX_LINE_BYTES} bytes.`))
  }
  const read = readJson(line.bytes)
  if (!('fault' in read)) return readValue(read.value)
  if (read.fault === 'empty') return {}
  return unreadable(line.bytes, problem('malformed-json', `The line is ${read.fault}.`))
}

const readValue = (value: unknown): LineRead =>
  isJsonObject(value) && Object.hasOwn(value, 'common') ? readCommonLine(value) : { request: value }

/** A `common` that cannot be read leaves none: the lines after it must not inherit what it was to replace. */
const readCommonLine = ({ common: value, ...others }: JsonObject): LineRead => {
  if (Object.keys(others).length > 0) {
    return {
      sets: { common: undefined },
      problem: invalid([{ pointer: '', detail: 'must have no property beside common' }]),
    }
  }
  const read = readCommon(value)
  return 'problem' in read ? { sets: { common: undefined }, problem: read.problem } : { sets: read }
}

/** What such a line was to set is not known, and what it was to replace must not be inherited. */
const unreadable = (bytes: Buffer, because: Problem): LineRead =>
  beginsCommon(bytes) ? { sets: { common: undefined }, problem: because } : { problem: because }

/** So far a line that cannot be read is looked at. */
const HEAD_BYTES = 64

const beginsCommon = (bytes: Buffer): boolean => /^\s*\{\s*"common"/.test(bytes.toString('latin1', 0, HEAD_BYTES))
