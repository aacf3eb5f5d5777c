import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const faults = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({ PATH: '/bin', HOME: '/' })).toEqual({
      host: '127.0.0.1',
      port: 8080,
      workers: 1,
      register: undefined,
      registerPoll: 2,
      registerCopy: undefined,
      registerArchive: undefined,
      maxRegisterAge: 300,
      redis: undefined,
      redisPrefix: 'anvis',
      keysFile: undefined,
      receiptKeys: undefined,
      oidc: undefined,
      rateLimit: 10_000,
      maxDelay: 200,
      corsOrigins: [],
      metrics: undefined,
      traces: false,
      closeAfter: 2,
      logLevel: 'info',
      bodyLimit: 1024 * 1024,
    })
  })

  it('is what the environment says', () => {
    const environment = {
      ANVIS_HOST: '::',
      ANVIS_PORT: '0',
      ANVIS_WORKERS: '4',
      ANVIS_REGISTER: './register.json',
      ANVIS_REGISTER_POLL: '60',
      ANVIS_REGISTER_COPY: '/var/lib/anvis/register.json',
      ANVIS_REGISTER_ARCHIVE: '/var/lib/anvis/registers',
      ANVIS_REGISTER_MAX_AGE: '86400',
      REDIS_URL: 'redis://127.0.0.1:6380/3',
      ANVIS_REDIS_PREFIX: 'anvis:test',
      ANVIS_OIDC_ISSUER: 'https://login.example.dk/realms/bolig',
      ANVIS_OIDC_AUDIENCE: 'anvis',
      ANVIS_OIDC_JWKS_URI: 'https://login.example.dk/keys',
      ANVIS_OIDC_ALGORITHMS: 'ES256, EdDSA',
      ANVIS_OIDC_CLOCK_SKEW: '5',
      ANVIS_RATE_LIMIT: '500',
      ANVIS_MAX_DELAY: '5',
      ANVIS_CORS_ORIGINS: 'https://lejer.example.dk,http://127.0.0.1:3000',
      ANVIS_KEYS_FILE: '/etc/anvis/keys.json',
      ANVIS_RECEIPT_KEYS: '/etc/anvis/receipt-keys.json',
      ANVIS_METRICS_PORT: '9464',
      ANVIS_METRICS_HOST: '127.0.0.1',
      OTEL_TRACES_EXPORTER: 'otlp',
      ANVIS_CLOSE_AFTER: '30',
      ANVIS_LOG_LEVEL: 'silent',
      ANVIS_BODY_LIMIT: '4096',
    }
    expect(readConfig(environment)).toEqual({
      host: '::',
      port: 0,
      workers: 4,
      register: { kind: 'file', path: './register.json' },
      registerPoll: 60,
      registerCopy: '/var/lib/anvis/register.json',
      registerArchive: '/var/lib/anvis/registers',
      maxRegisterAge: 86400,
      redis: { form: 'single', tls: false, node: { host: '127.0.0.1', port: 6380 }, db: 3 },
      redisPrefix: 'anvis:test',
      oidc: {
        issuer: 'https://login.example.dk/realms/bolig',
        audience: 'anvis',
        jwks: 'https://login.example.dk/keys',
        algorithms: ['ES256', 'EdDSA'],
        skew: 5,
      },
      rateLimit: 500,
      maxDelay: 5,
      corsOrigins: ['https://lejer.example.dk', 'http://127.0.0.1:3000'],
      closeAfter: 30,
      keysFile: '/etc/anvis/keys.json',
      receiptKeys: '/etc/anvis/receipt-keys.json',
      metrics: { host: '127.0.0.1', port: 9464 },
      traces: true,
      logLevel: 'silent',
      bodyLimit: 4096,
    })
  })

  it.each([
    ['ANVIS_HOST', ''],
    ['ANVIS_HOST', 'http://localhost'],
    ['ANVIS_PORT', ''],
    ['ANVIS_PORT', '65536'],
    ['ANVIS_PORT', '-1'],
    ['ANVIS_PORT', '80.5'],
    ['ANVIS_PORT', '0x50'],
    ['ANVIS_PORT', ' 80'],
    ['ANVIS_WORKERS', '0'],
    ['ANVIS_WORKERS', '513'],
    ['ANVIS_WORKERS', 'all'],
    ['ANVIS_REGISTER', ''],
    ['ANVIS_REGISTER', 'ftp://example.dk/register.json'],
    ['ANVIS_REGISTER', 'https://'],
    ['ANVIS_REGISTER', 'https://me:secret@example.dk/register.json'],
    ['ANVIS_REGISTER_POLL', '0'],
    ['ANVIS_REGISTER_COPY', ''],
    ['ANVIS_REGISTER_MAX_AGE', '0'],
    ['REDIS_URL', 'localhost:6379'],
    ['ANVIS_REDIS_PREFIX', 'a b'],
    ['ANVIS_KEYS_FILE', ' '],
    ['ANVIS_RATE_LIMIT', '0'],
    ['ANVIS_CORS_ORIGINS', '*'],
    ['ANVIS_CORS_ORIGINS', 'https://lejer.example.dk/'],
    ['ANVIS_CORS_ORIGINS', ''],
    ['ANVIS_METRICS_PORT', 'on'],
    ['ANVIS_METRICS_PORT', '65536'],
    ['ANVIS_METRICS_PORT', '8080'],
    ['OTEL_TRACES_EXPORTER', 'zipkin'],
    ['ANVIS_CLOSE_AFTER', '301'],
    ['ANVIS_LOG_LEVEL', 'INFO'],
    ['ANVIS_LOG_LEVEL', 'loud'],
    ['ANVIS_BODY_LIMIT', '1023'],
    ['ANVIS_BODY_LIMIT', '1e6'],
    ['ANVIS_BODY_LIMIT', '99999999999999999999'],
  ])('refuses %s=%s', (name, value) => {
    expect(faults({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} must be `))])
  })

  it.each([
    ['ANVIS_OIDC_ISSUER', 'login.example.dk'],
    ['ANVIS_OIDC_ISSUER', 'http://login.example.dk'],
    ['ANVIS_OIDC_ISSUER', 'https://me:word@login.example.dk'],
    ['ANVIS_OIDC_ISSUER', 'https://:word@login.example.dk'],
    ['ANVIS_OIDC_ISSUER', 'https://login.example.dk?a'],
    ['ANVIS_OIDC_AUDIENCE', ''],
    ['ANVIS_OIDC_AUDIENCE', undefined],
    ['ANVIS_OIDC_ISSUER', undefined],
    ['ANVIS_OIDC_JWKS_URI', 'http://login.example.dk/keys'],
    ['ANVIS_OIDC_ALGORITHMS', 'none'],
    ['ANVIS_OIDC_ALGORITHMS', 'HS256'],
    ['ANVIS_OIDC_ALGORITHMS', 'RS256,HS256'],
    ['ANVIS_OIDC_ALGORITHMS', ''],
    ['ANVIS_OIDC_CLOCK_SKEW', '301'],
  ])('refuses an issuer with %s=%s', (name, value) => {
    const issuer = { ANVIS_OIDC_ISSUER: 'https://login.example.dk', ANVIS_OIDC_AUDIENCE: 'anvis' }
    const said = faults(
      Object.fromEntries(Object.entries({ ...issuer, [name]: value }).filter(([, text]) => text !== undefined)),
    )
    expect(said).toContainEqual(expect.stringMatching(new RegExp(`^${name} must `)))
  })

  it.each(['ANVIS_OIDC_JWKS_URI', 'ANVIS_OIDC_CLOCK_SKEW'])('refuses %s without an issuer', (name) => {
    const value = name === 'ANVIS_OIDC_JWKS_URI' ? 'https://login.example.dk/keys' : '5'
    expect(faults({ [name]: value })).toEqual([`ANVIS_OIDC_ISSUER must say whose tokens ${name} is about`])
  })

  it('takes an issuer in the clear on this machine alone', () => {
    const read = readConfig({ ANVIS_OIDC_ISSUER: 'http://127.0.0.1:8081', ANVIS_OIDC_AUDIENCE: 'anvis' })
    expect(read.oidc).toEqual({
      issuer: 'http://127.0.0.1:8081',
      audience: 'anvis',
      jwks: undefined,
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      skew: 30,
    })
  })

  it.each(['0.0.0.0', '::', '10.0.0.7', 'anvis.example.dk', '127.0.0.1.example.dk', '128.0.0.1'])(
    'refuses to listen on %s as long as nobody is known who may ask',
    (host) => {
      expect(faults({ ANVIS_HOST: host })).toEqual([expect.stringMatching(/^ANVIS_HOST must be of this machine alone/)])
      expect(faults({ ANVIS_HOST: host, ANVIS_KEYS_FILE: 'keys.json' })).toEqual([])
      const issuer = { ANVIS_OIDC_ISSUER: 'https://login.example.dk', ANVIS_OIDC_AUDIENCE: 'anvis' }
      expect(faults({ ANVIS_HOST: host, ...issuer })).toEqual([])
    },
  )

  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('listens on %s though nobody is known', (host) => {
    expect(readConfig({ ANVIS_HOST: host }).host).toBe(host)
  })

  it('serves metrics where the service itself is, unless it is told otherwise', () => {
    expect(readConfig({ ANVIS_HOST: '::1', ANVIS_METRICS_PORT: '0', ANVIS_PORT: '0' }).metrics).toEqual({
      host: '::1',
      port: 0,
    })
    expect(faults({ ANVIS_METRICS_HOST: '::1' })).toEqual([expect.stringMatching(/^ANVIS_METRICS_PORT must say /)])
  })

  it.each([
    [{}, false],
    [{ OTEL_TRACES_EXPORTER: 'none' }, false],
    [{ OTEL_TRACES_EXPORTER: '' }, false],
    [{ OTEL_TRACES_EXPORTER: 'console,otlp' }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces' }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_TRACES_EXPORTER: 'none' }, false],
    [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'TRUE' }, false],
    [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'no' }, true],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, false],
  ])('traces by %j: %j', (environment: Record<string, string>, traces) => {
    expect(readConfig(environment).traces).toBe(traces)
  })

  it('refuses to send traces otherwise than over HTTP', () => {
    expect(faults({ OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toEqual([
      expect.stringMatching(/^OTEL_EXPORTER_OTLP_PROTOCOL must be http/),
    ])
    expect(faults({ OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' })).toEqual([])
  })

  it('has a worker for each core where it is told so', () => {
    expect(readConfig({ ANVIS_WORKERS: 'auto' }).workers).toBe(availableParallelism())
  })

  it('takes a register from an http or https address', () => {
    expect(readConfig({ ANVIS_REGISTER: 'https://example.dk/register.json?version=2' }).register).toEqual({
      kind: 'http',
      url: 'https://example.dk/register.json?version=2',
    })
  })

  it('never repeats a secret', () => {
    const said = faults({
      ANVIS_OIDC_ISSUER: 'https://me:word-secret@example.dk',
      ANVIS_OIDC_AUDIENCE: 'anvis',
      REDIS_URL: 'redis://:pass-secret@',
      ANVIS_REGISTER: 'https://me:url-secret@example.dk',
    })
    expect(said).toHaveLength(3)
    expect(said.join()).not.toMatch(/secret/)
  })

  it('knows the variable that the command line reads', () => {
    expect(faults({ ANVIS_TOKEN: 'anything' })).toEqual([])
  })

  it('tells of everything wrong at once, misspelt names too', () => {
    const error = faults({ ANVIS_PORT: 'x', ANVIS_LOGLEVEL: 'info', ANVIS_LOG_LEVEL: 'x' })
    expect(error).toHaveLength(3)
    expect(error.join('\n')).toContain(
      'ANVIS_LOGLEVEL is not known; those known are: ANVIS_BODY_LIMIT, ANVIS_CLOSE_AFTER',
    )
    expect(() => readConfig({ ANVIS_PORT: 'x' })).toThrow(/^The configuration cannot be used:\n {2}ANVIS_PORT must be/)
  })
})
