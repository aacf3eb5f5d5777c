import { inProblem, mediaTypeOf, PROBLEM } from '../conformance/departures.ts'
import { CANARY } from './hostile.ts'

/** Answers as they came over a connection, one after the other. */

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answers in what was received, up to the first that did not come whole; those to HEAD cannot be told apart. */
export const answersIn = (received: string): readonly RawAnswer[] => {
  const answers: RawAnswer[] = []
  let rest = Buffer.from(received)
  for (let read = firstIn(rest); read !== undefined; read = firstIn(rest)) {
    // What announces that the answer is still to come is none.
    if (read.answer.status >= 200) answers.push(read.answer)
    rest = rest.subarray(read.length)
  }
  return answers
}

const HEAD_END = '\r\n\r\n'

const firstIn = (bytes: Buffer): { readonly answer: RawAnswer; readonly length: number } | undefined => {
  const end = bytes.indexOf(HEAD_END)
  if (end < 0) return undefined
  const [first = '', ...lines] = bytes.subarray(0, end).toString().split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1])
  if (Number.isNaN(status)) throw new Error(`this is no answer: ${first}`)
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const start = end + HEAD_END.length
  const body = headers['transfer-encoding'] === 'chunked' ? chunksIn(bytes, start) : lengthIn(bytes, start, headers)
  return body && { answer: { status, headers, body: body.text }, length: body.end }
}

interface ReadBody {
  readonly text: string
  readonly end: number
}

const lengthIn = (bytes: Buffer, start: number, headers: RawAnswer['headers']): ReadBody | undefined => {
  const end = start + Number(headers['content-length'] ?? 0)
  return end > bytes.length ? undefined : { text: bytes.subarray(start, end).toString(), end }
}

const chunksIn = (bytes: Buffer, start: number): ReadBody | undefined => {
  const parts: Buffer[] = []
  for (let at = start; ; ) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(bytes.subarray(at, line).toString(), 16)
    const from = line + 2
    if (from + size + 2 > bytes.length) return undefined
    at = from + size + 2
    if (size === 0) return { text: Buffer.concat(parts).toString(), end: at }
    parts.push(bytes.subarray(from, from + size))
  }
}

/** What no answer may be, whatever came over the connection. */
export const unsoundAnswers = (answers: readonly RawAnswer[]): readonly string[] =>
  answers.flatMap((answer) => {
    const { status, headers, body } = answer
    if (status >= 500) return [`it failed with ${status}: ${body}`]
    if (status < 400 || refusedByNode(answer)) return []
    if (mediaTypeOf(headers) !== PROBLEM) return [`${status} came without a problem document`]
    return [...inProblem(body), ...(body.includes(CANARY) ? ['it repeats a value of the request'] : [])]
  })

/** Requests without Host and those that expect something are refused before the service hears of them. */
const refusedByNode = ({ status, headers, body }: RawAnswer): boolean =>
  (status === 400 || status === 417) && headers['content-type'] === undefined && body === ''
