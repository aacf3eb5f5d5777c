import { availableParallelism } from 'node:os'
import type { LevelWithSilent } from 'pino'
import { type Algorithm, algorithms } from './identity/access-tokens.ts'
import { isTrustworthy } from './identity/loopback.ts'
import { type RedisAddress, redisAddress } from './register/redis/redis-address.ts'

/** What the variables of the environment may say, each as the text it is. */

/** Where a register document comes from. */
export type SourceAddress =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'http'; readonly url: string }

/** What a variable says, or why it cannot say that; the words follow its name. */
export type Read<Value> = (text: string) => { readonly value: Value } | { readonly fault: string }

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export const wholeNumber =
  (least: number, most: number): Read<number> =>
  (text) =>
    /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: Number(text) }
      : { fault: `must be a whole number from ${least} to ${most}` }

export const workers: Read<number> = (text) => {
  if (text === 'auto') return { value: availableParallelism() }
  const read = wholeNumber(1, 512)(text)
  return 'fault' in read ? { fault: `${read.fault}, or auto for one for each core` } : read
}

export const host: Read<string> = (text) =>
  /^[^\s/]+$/.test(text) ? { value: text } : { fault: 'must be a host name or an IP address' }

export const logLevel: Read<LevelWithSilent> = (text) => {
  const value = logLevels.find((level) => level === text)
  return value === undefined ? { fault: `must be one of: ${logLevels.join(', ')}` } : { value }
}

export const path: Read<string> = (text) => (text.trim() === '' ? { fault: 'must be a path' } : { value: text })

export const registerSource: Read<SourceAddress> = (text) => {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    return text.trim() === ''
      ? { fault: 'must be the path of a file, or an http or https address' }
      : { value: { kind: 'file', path: text } }
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    return { fault: 'must be the path of a file, or an http or https address' }
  }
  return url.username === '' && url.password === ''
    ? { value: { kind: 'http', url: text } }
    : { fault: 'must be an address without user name and password: they would be shown with it' }
}

export const redis: Read<RedisAddress> = (text) => {
  const address = redisAddress(text)
  const fault =
    'must be redis://host:port/db, redis+sentinel://host:port,…/master/db or redis+cluster://host:port,…, each with user:password@ before the first host where needed, or with rediss for TLS'
  return address === undefined ? { fault } : { value: address }
}

export const redisPrefix: Read<string> = (text) =>
  /^[\w:.-]{1,64}$/.test(text) ? { value: text } : { fault: 'must be 1 to 64 letters, digits, or any of _ : . -' }

/** Keys that are read in the clear could be anybody's; but of this machine. */
export const secureAddress: Read<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isBare = url?.search === '' && url.hash === '' && url.username === '' && url.password === ''
  return isBare && isTrustworthy(url)
    ? { value: text }
    : { fault: 'must be an https address, without user name, password and query' }
}

export const someText: Read<string> = (text) => (text.trim() === '' ? { fault: 'must not be empty' } : { value: text })

const partsOf = (text: string): readonly string[] => text.split(',').map((part) => part.trim())

export const algorithmList: Read<readonly Algorithm[]> = (text) => {
  const parts = partsOf(text)
  const value = algorithms.filter((algorithm) => parts.includes(algorithm))
  return value.length === new Set(parts).size ? { value } : { fault: `must be some of: ${algorithms.join(', ')}` }
}

export const origins: Read<readonly string[]> = (text) => {
  const value = partsOf(text)
  return value.every((part) => URL.canParse(part) && new URL(part).origin === part)
    ? { value }
    : { fault: 'must be origins such as https://lejer.example.dk, with commas between' }
}

export const exporters: Read<'otlp' | 'none'> = (text) => {
  const named = partsOf(text)
  if (named.includes('otlp')) return { value: 'otlp' }
  return named.every((name) => name === 'none') ? { value: 'none' } : { fault: 'must be otlp or none' }
}

/** Whoever takes OTLP over HTTP in one of its encodings takes the other too. */
export const otlpOverHttp: Read<string> = (text) =>
  ['http/json', 'http/protobuf'].includes(text)
    ? { value: text }
    : { fault: 'must be http/json or http/protobuf: traces are sent over HTTP, as JSON' }
