import { Value } from 'typebox/value'
import { Problem } from '../problem.ts'
import type { Answer } from './ask.ts'

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** What an answer says is wrong, a line for each place; its status alone where it is no problem document. */
export const problemIn = ({ status, headers, bytes }: Answer): readonly string[] => {
  const location = headers.get('location')
  if (status >= 300 && status < 400 && location !== null) return [`It answered ${status}: ask ${location} instead.`]
  const value = parsed(bytes)
  if (!Value.Check(Problem, value)) return [`It answered ${status}.`]
  const { title, detail, errors = [] } = value
  const retry = headers.get('retry-after')
  return [
    `It answered ${status}: ${title}. ${detail}`,
    ...errors.map((place) => `  ${place.pointer === '' ? 'the document' : place.pointer} ${place.detail}`),
    ...(retry === null ? [] : [`Try again in ${retry} seconds.`]),
  ]
}
