import { type Answered, departuresOf, mediaTypeOf, PROBLEM } from '../conformance/departures.ts'
import { CANARY } from './hostile.ts'

/** What no answer may be, whatever was asked. */
export const unsoundIn = (answered: Answered): readonly string[] => [
  ...departuresOf(answered),
  ...(failed(answered) ? [`it failed with ${answered.status}: ${answered.body}`] : []),
  ...(told(answered).includes(CANARY) ? ['it repeats a value of the request'] : []),
]

/** A register that is older than the request allows is no failure. */
const failed = ({ status, body = '' }: Answered): boolean =>
  status >= 500 && !(status === 503 && body.includes('/problems/register-too-old'))

/**
 * What the service says of the request in words of its own: headers and problems, not the ids it hands back. A
 * register is published, holds nobody's facts, and is told by the ids of its areas where it is wrong.
 */
export const told = (answered: Answered): string =>
  `${JSON.stringify(answered.headers)}${JSON.stringify(problemsIn(answered))}`

const problemsIn = ({ headers, body = '' }: Answered): unknown => {
  const type = mediaTypeOf(headers)
  if (type === PROBLEM) return body.includes('/problems/invalid-register') ? [] : body
  if (type === 'application/x-ndjson')
    return body
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).problem)
  if (type !== 'application/json' || body === '') return []
  const { results = [], invalid = [] } = Object(JSON.parse(body))
  return [...results, ...invalid].map(({ problem }) => problem)
}

/** What no line of the log may be. */
export const unsoundLines = (log: readonly string[]): readonly string[] => {
  const text = log.join('')
  return [
    ...(text.includes(CANARY) ? ['a line of the log repeats a value of the request'] : []),
    ...(/"level":[56]0/.test(text) ? [`something failed: ${text}`] : []),
  ]
}
