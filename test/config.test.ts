import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'
import { shippedRegister } from '../src/register/source.ts'

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
      register: shippedRegister,
      logLevel: 'info',
      bodyLimit: 1024 * 1024,
    })
  })

  it('is what the environment says', () => {
    const environment = {
      ANVIS_HOST: '::',
      ANVIS_PORT: '0',
      ANVIS_REGISTER: './register.json',
      ANVIS_LOG_LEVEL: 'silent',
      ANVIS_BODY_LIMIT: '4096',
    }
    expect(readConfig(environment)).toEqual({
      host: '::',
      port: 0,
      register: './register.json',
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
    ['ANVIS_REGISTER', ''],
    ['ANVIS_REGISTER', 'https://example.dk/register.json'],
    ['ANVIS_LOG_LEVEL', 'INFO'],
    ['ANVIS_LOG_LEVEL', 'loud'],
    ['ANVIS_BODY_LIMIT', '1023'],
    ['ANVIS_BODY_LIMIT', '1e6'],
    ['ANVIS_BODY_LIMIT', '99999999999999999999'],
  ])('refuses %s=%s', (name, value) => {
    expect(faults({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} must be `))])
  })

  it('tells of everything wrong at once, misspelt names too', () => {
    const error = faults({ ANVIS_PORT: 'x', ANVIS_LOGLEVEL: 'info', ANVIS_LOG_LEVEL: 'x' })
    expect(error).toHaveLength(3)
    expect(error.join('\n')).toContain('ANVIS_LOGLEVEL is not known; those known are: ANVIS_HOST, ANVIS_PORT')
    expect(() => readConfig({ ANVIS_PORT: 'x' })).toThrow(/^The configuration cannot be used:\n {2}ANVIS_PORT must be/)
  })
})
