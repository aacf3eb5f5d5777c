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
      maxRegisterAge: 300,
      redis: undefined,
      redisPrefix: 'anvis',
      adminToken: undefined,
      keysFile: undefined,
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
      ANVIS_REGISTER_MAX_AGE: '86400',
      REDIS_URL: 'redis://127.0.0.1:6380/3',
      ANVIS_REDIS_PREFIX: 'anvis:test',
      ANVIS_ADMIN_TOKEN: 'a-token-of-24-characters',
      ANVIS_KEYS_FILE: '/etc/anvis/keys.json',
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
      maxRegisterAge: 86400,
      redis: { form: 'single', tls: false, node: { host: '127.0.0.1', port: 6380 }, db: 3 },
      redisPrefix: 'anvis:test',
      adminToken: 'a-token-of-24-characters',
      keysFile: '/etc/anvis/keys.json',
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
    ['ANVIS_ADMIN_TOKEN', 'too-short'],
    ['ANVIS_ADMIN_TOKEN', 'with a space, though it is long'],
    ['ANVIS_KEYS_FILE', ' '],
    ['ANVIS_LOG_LEVEL', 'INFO'],
    ['ANVIS_LOG_LEVEL', 'loud'],
    ['ANVIS_BODY_LIMIT', '1023'],
    ['ANVIS_BODY_LIMIT', '1e6'],
    ['ANVIS_BODY_LIMIT', '99999999999999999999'],
  ])('refuses %s=%s', (name, value) => {
    expect(faults({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} must be `))])
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
      ANVIS_ADMIN_TOKEN: 'short-secret',
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
      'ANVIS_LOGLEVEL is not known; those known are: ANVIS_ADMIN_TOKEN, ANVIS_BODY_LIMIT',
    )
    expect(() => readConfig({ ANVIS_PORT: 'x' })).toThrow(/^The configuration cannot be used:\n {2}ANVIS_PORT must be/)
  })
})
