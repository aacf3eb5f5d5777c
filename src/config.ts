import type { LevelWithSilent } from 'pino'
import { shippedRegister } from './register/source.ts'

/** What the process is told by its environment. */
export interface Config {
  readonly host: string
  readonly port: number
  /** The path of the register document. */
  readonly register: string
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

const host: Read<string> = (text) =>
  /^[^\s/]+$/.test(text) ? { value: text } : { fault: 'must be a host name or an IP address' }

const logLevel: Read<LevelWithSilent> = (text) => {
  const value = logLevels.find((level) => level === text)
  return value === undefined ? { fault: `must be one of: ${logLevels.join(', ')}` } : { value }
}

const registerFile: Read<string> = (text) => {
  if (/^https?:/i.test(text)) return { fault: 'must be the path of a file; a register cannot be read over HTTP yet' }
  return text === '' ? { fault: 'must be the path of a file' } : { value: text }
}

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
  const known = new Set<string>()
  const read = <Value>(name: string, byDefault: Value, reader: Read<Value>): Value => {
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
    register: read('ANVIS_REGISTER', shippedRegister, registerFile),
    logLevel: read('ANVIS_LOG_LEVEL', 'info', logLevel),
    bodyLimit: read('ANVIS_BODY_LIMIT', MEBIBYTE, wholeNumber(KIBIBYTE, 256 * MEBIBYTE)),
  }
  const unknown = Object.keys(environment).filter((name) => name.startsWith('ANVIS_') && !known.has(name))
  for (const name of unknown) faults.push(`${name} is not known; those known are: ${[...known].join(', ')}`)
  if (faults.length > 0) throw new ConfigError(faults)
  return config
}
