import type { LevelWithSilent } from 'pino'
import {
  algorithmList,
  exporters,
  host,
  logLevel,
  origins,
  otlpOverHttp,
  path,
  type Read,
  redis,
  redisPrefix,
  registerSource,
  type SourceAddress,
  secureAddress,
  someText,
  wholeNumber,
  workers,
} from './config-values.ts'
import type { Algorithm } from './identity/access-tokens.ts'
import { isLoopback } from './identity/loopback.ts'
import type { RedisAddress } from './register/redis/redis-address.ts'
import type { MetricsAddress } from './telemetry/metrics-server.ts'

/** The issuer of access tokens. */
export interface OidcConfig {
  readonly issuer: string
  /** What its tokens must say they are for. */
  readonly audience: string
  /** Where its keys are; undefined for where its metadata say. */
  readonly jwks: string | undefined
  readonly algorithms: readonly Algorithm[]
  /** How far its clock may be from this one's, in seconds. */
  readonly skew: number
}

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
  /** The path of the folder in which every register that was in use is kept; undefined for none. */
  readonly registerArchive: string | undefined
  /** How old the register may be before the service calls itself degraded, in seconds. */
  readonly maxRegisterAge: number
  /** The Redis that replicas share the register in; undefined for none. */
  readonly redis: RedisAddress | undefined
  /** What its keys there begin with. */
  readonly redisPrefix: string
  /** The path of a file of API keys, by name and hash; undefined for none. */
  readonly keysFile: string | undefined
  /** The path of a file of the keys that receipts are signed with; undefined where none are. */
  readonly receiptKeys: string | undefined
  /** Undefined where no access tokens are taken. */
  readonly oidc: OidcConfig | undefined
  /** How often one client may ask, in requests in ten seconds. */
  readonly rateLimit: number
  /** How long a request may wait while the service cannot keep up, in milliseconds. */
  readonly maxDelay: number
  /** Origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[]
  /** Where metrics are served; undefined where none are kept. */
  readonly metrics: MetricsAddress | undefined
  /** Whether requests are traced. How, OpenTelemetry reads from the environment itself. */
  readonly traces: boolean
  /** How long the service goes on serving, and says that it is not ready, once it is asked to end; in seconds. */
  readonly closeAfter: number
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

type Reader = <Value, Default>(name: string, byDefault: Default, reader: Read<Value>) => Value | Default

const DEFAULT_ALGORITHMS: readonly Algorithm[] = ['RS256', 'PS256', 'ES256', 'EdDSA']

const oidcOf = (environment: Environment, read: Reader, faults: string[]): OidcConfig | undefined => {
  const issuer = read('ANVIS_OIDC_ISSUER', undefined, secureAddress)
  const audience = read('ANVIS_OIDC_AUDIENCE', undefined, someText)
  const rest = {
    jwks: read('ANVIS_OIDC_JWKS_URI', undefined, secureAddress),
    algorithms: read('ANVIS_OIDC_ALGORITHMS', DEFAULT_ALGORITHMS, algorithmList),
    skew: read('ANVIS_OIDC_CLOCK_SKEW', 30, wholeNumber(0, 300)),
  }
  if (issuer !== undefined && audience !== undefined) return { issuer, audience, ...rest }
  if (issuer !== undefined) faults.push('ANVIS_OIDC_AUDIENCE must say what tokens of the issuer are to be for')
  const orphan = Object.keys(environment).find((name) => name.startsWith('ANVIS_OIDC_'))
  if (environment.ANVIS_OIDC_ISSUER === undefined && orphan !== undefined) {
    faults.push(`ANVIS_OIDC_ISSUER must say whose tokens ${orphan} is about`)
  }
  return undefined
}

const metricsOf = (read: Reader, service: MetricsAddress, faults: string[]): MetricsAddress | undefined => {
  const port = read('ANVIS_METRICS_PORT', undefined, wholeNumber(0, 65_535))
  const named = read('ANVIS_METRICS_HOST', undefined, host)
  if (port === undefined) {
    if (named !== undefined) faults.push('ANVIS_METRICS_PORT must say where ANVIS_METRICS_HOST is to be asked')
    return undefined
  }
  if (port === service.port && port !== 0) faults.push('ANVIS_METRICS_PORT must be another port than ANVIS_PORT')
  return { host: named ?? service.host, port }
}

/** Whether traces are to be sent: as OpenTelemetry has it for all its programs, but off where nothing is said. */
const tracesOf = (environment: Environment, read: Reader): boolean => {
  const isSet = (name: string): boolean => (environment[name] ?? '') !== ''
  // To OpenTelemetry a variable that is empty is one that is not set.
  const readSet: Reader = (name, byDefault, reader) => (isSet(name) ? read(name, byDefault, reader) : byDefault)
  if (environment.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return false
  const named = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'].some(isSet)
  if (readSet('OTEL_TRACES_EXPORTER', named ? 'otlp' : 'none', exporters) === 'none') return false
  for (const name of ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'])
    readSet(name, undefined, otlpOverHttp)
  return true
}

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
  const read: Reader = (name, byDefault, reader) => {
    known.add(name)
    const text = environment[name]
    if (text === undefined) return byDefault
    const found = reader(text)
    if ('value' in found) return found.value
    faults.push(`${name} ${found.fault}`)
    return byDefault
  }
  const service = {
    host: read('ANVIS_HOST', '127.0.0.1', host),
    port: read('ANVIS_PORT', 8080, wholeNumber(0, 65_535)),
  }
  const config: Config = {
    ...service,
    workers: read('ANVIS_WORKERS', 1, workers),
    register: read('ANVIS_REGISTER', undefined, registerSource),
    registerPoll: read('ANVIS_REGISTER_POLL', 2, wholeNumber(1, 3600)),
    registerCopy: read('ANVIS_REGISTER_COPY', undefined, path),
    registerArchive: read('ANVIS_REGISTER_ARCHIVE', undefined, path),
    maxRegisterAge: read('ANVIS_REGISTER_MAX_AGE', 300, wholeNumber(1, 366 * DAY)),
    redis: read('REDIS_URL', undefined, redis),
    redisPrefix: read('ANVIS_REDIS_PREFIX', 'anvis', redisPrefix),
    keysFile: read('ANVIS_KEYS_FILE', undefined, path),
    receiptKeys: read('ANVIS_RECEIPT_KEYS', undefined, path),
    oidc: oidcOf(environment, read, faults),
    rateLimit: read('ANVIS_RATE_LIMIT', 10_000, wholeNumber(1, 10_000_000)),
    maxDelay: read('ANVIS_MAX_DELAY', 200, wholeNumber(1, 60_000)),
    corsOrigins: read('ANVIS_CORS_ORIGINS', [], origins),
    metrics: metricsOf(read, service, faults),
    traces: tracesOf(environment, read),
    closeAfter: read('ANVIS_CLOSE_AFTER', 2, wholeNumber(0, 300)),
    logLevel: read('ANVIS_LOG_LEVEL', 'info', logLevel),
    bodyLimit: read('ANVIS_BODY_LIMIT', MEBIBYTE, wholeNumber(KIBIBYTE, 256 * MEBIBYTE)),
  }
  const unknown = Object.keys(environment).filter((name) => name.startsWith('ANVIS_') && !known.has(name))
  if (config.keysFile === undefined && config.oidc === undefined && !isLoopback(config.host)) {
    faults.push(
      'ANVIS_HOST must be of this machine alone, such as 127.0.0.1, as long as nobody is known who may ask: name API keys (ANVIS_KEYS_FILE) or an issuer of tokens (ANVIS_OIDC_ISSUER), or anybody could ask',
    )
  }
  for (const name of unknown) faults.push(`${name} is not known; those known are: ${[...known].toSorted().join(', ')}`)
  if (faults.length > 0) throw new ConfigError(faults)
  return config
}
