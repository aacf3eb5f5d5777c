import { availableParallelism } from 'node:os'
import type { LevelWithSilent } from 'pino'
import { type RedisAddress, redisAddress } from './register/redis/redis-address.ts'

/** Where a register document comes from. */
export type SourceAddress =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'http'; readonly url: string }

/** What the process is told by its environment. */
export interface Config {
  readonly host: string
  readonly port: number
  /** How many processes serve; 1: this one, and no other is started. */
  readonly workers: number
  /** Where the register comes from; undefined for the one that ships. */
  readonly register: SourceAddress | undefined
  /** How often the source is read, in seconds. */
  readonly registerPoll: number
  /** The path of the last good copy; undefined where none is kept. */
  readonly registerCopy: string | undefined
  /** How old the register may be before the service calls itself degraded, in seconds. */
  readonly maxRegisterAge: number
  /** The Redis that replicas share the register in; undefined for none. */
  readonly redis: RedisAddress | undefined
  /** What its keys there begin with. */
  readonly redisPrefix: string
  /** The token with which registers may be published. */
  readonly adminToken: string | undefined
  /** The path of a file of further such tokens, by name and hash. */
  readonly keysFile: string | undefined
  readonly logLevel: LevelWithSilent
  /** The greatest JSON body, in bytes. */
  readonly bodyLimit: number
}

/** An environment that the service cannot start with; the message has a line for each thing wrong. */
export class ConfigError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(['The configuration cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'))
    this.name = 'ConfigError'
    this.faults = faults
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** What a variable says, or why it cannot say that; the words follow its name. */
type Read<Value> = (text: string) => { readonly value: Value } | { readonly fault: string }

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const wholeNumber =
  (least: number, most: number): Read<number> =>
  (text) =>
    /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: Number(text) }
      : { fault: `must be a whole number from ${least} to ${most}` }

const workers: Read<number> = (text) => {
  if (text === 'auto') return { value: availableParallelism() }
  const read = wholeNumber(1, 512)(text)
  return 'fault' in read ? { fault: `${read.fault}, or auto for one for each core` } : read
}

const host: Read<string> = (text) =>
  /^[^\s/]+$/.test(text) ? { value: text } : { fault: 'must be a host name or an IP address' }

const logLevel: Read<LevelWithSilent> = (text) => {
  const value = logLevels.find((level) => level === text)
  return value === undefined ? { fault: `must be one of: ${logLevels.join(', ')}` } : { value }
}

const path: Read<string> = (text) => (text.trim() === '' ? { fault: 'must be the path of a file' } : { value: text })

const registerSource: Read<SourceAddress> = (text) => {
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

const redis: Read<RedisAddress> = (text) => {
  const address = redisAddress(text)
  const fault =
    'must be redis://host:port/db, redis+sentinel://host:port,…/master/db or redis+cluster://host:port,…, each with user:password@ before the first host where needed, or with rediss for TLS'
  return address === undefined ? { fault } : { value: address }
}

const redisPrefix: Read<string> = (text) =>
  /^[\w:.-]{1,64}$/.test(text) ? { value: text } : { fault: 'must be 1 to 64 letters, digits, or any of _ : . -' }

const token: Read<string> = (text) =>
  /^[!-~]{24,512}$/.test(text)
    ? { value: text }
    : { fault: 'must be 24 to 512 characters, none of them a space; `anvis key NAME` makes a good one' }

/** In seconds. */
const DAY = 24 * 60 * 60

const KIBIBYTE = 1024
const MEBIBYTE = 1024 * KIBIBYTE

/**
 * Reads the configuration. A variable that is not set takes its default; one that begins with
 * ANVIS_ but is not known is refused, for it is most likely a known one misspelt.
 *
 * @throws ConfigError naming everything that is wrong.
 */
export const readConfig = (environment: Environment): Config => {
  const faults: string[] = []
  // The command line's own, which may be set beside the service's.
  const known = new Set(['ANVIS_TOKEN'])
  const read = <Value, Default>(name: string, byDefault: Default, reader: Read<Value>): Value | Default => {
    known.add(name)
    const text = environment[name]
    if (text === undefined) return byDefault
    const found = reader(text)
    if ('value' in found) return found.value
    faults.push(`${name} ${found.fault}`)
    return byDefault
  }
  const config: Config = {
    host: read('ANVIS_HOST', '127.0.0.1', host),
    port: read('ANVIS_PORT', 8080, wholeNumber(0, 65_535)),
    workers: read('ANVIS_WORKERS', 1, workers),
    register: read('ANVIS_REGISTER', undefined, registerSource),
    registerPoll: read('ANVIS_REGISTER_POLL', 2, wholeNumber(1, 3600)),
    registerCopy: read('ANVIS_REGISTER_COPY', undefined, path),
    maxRegisterAge: read('ANVIS_REGISTER_MAX_AGE', 300, wholeNumber(1, 366 * DAY)),
    redis: read('REDIS_URL', undefined, redis),
    redisPrefix: read('ANVIS_REDIS_PREFIX', 'anvis', redisPrefix),
    adminToken: read('ANVIS_ADMIN_TOKEN', undefined, token),
    keysFile: read('ANVIS_KEYS_FILE', undefined, path),
    logLevel: read('ANVIS_LOG_LEVEL', 'info', logLevel),
    bodyLimit: read('ANVIS_BODY_LIMIT', MEBIBYTE, wholeNumber(KIBIBYTE, 256 * MEBIBYTE)),
  }
  const unknown = Object.keys(environment).filter((name) => name.startsWith('ANVIS_') && !known.has(name))
  for (const name of unknown) faults.push(`${name} is not known; those known are: ${[...known].toSorted().join(', ')}`)
  if (faults.length > 0) throw new ConfigError(faults)
  return config
}
