import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import type { TestProject } from 'vitest/node'
import { startRedis } from './redis/redis-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether tests can start Redis servers, and have a shared one. Always true in CI. */
    redisAvailable: boolean
    /** The shared server's; empty where there is none. */
    redisUrl: string
  }
}

const run = promisify(execFile)

const canRun = async (program: string): Promise<boolean> => {
  try {
    await run(program, ['--version'], { timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

/** Installs Debian's package, if this is Debian and we are root; what went wrong shows when the program is missing. */
const install = async (): Promise<void> => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('redis-server is missing: installing the package redis-server')
  // The package would start a server of its own; in this runlevel it does not. The tests would not mind it.
  const options = { timeout: 180_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } }
  try {
    await run('apt-get', ['update', '-q'], options)
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'redis-server'], options)
  } catch (error) {
    console.error(`the package redis-server could not be installed: ${lastLine(error)}`)
  }
}

const lastLine = (error: unknown): string =>
  error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error)

const MISSING =
  'redis-server is missing, which the Redis tests need: install it (Debian: apt-get install redis-server, macOS: brew install redis)'

/** Fails unless something answers at the URL, which may hold a password and is not repeated. */
const reach = async (url: string): Promise<void> => {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: null,
    connectTimeout: 5_000,
    commandTimeout: 5_000,
  })
  client.on('error', () => {})
  try {
    await client.ping()
  } catch (cause) {
    throw new Error('REDIS_URL is set, but no Redis answers there', { cause })
  } finally {
    client.disconnect()
  }
}

/**
 * Sees to it that the tests have Redis: the one at `REDIS_URL`, or one started for this run. The program is needed
 * either way, by the tests that break servers of their own. Where it cannot be had the run fails in CI; elsewhere
 * the tests that need it are skipped, and a line says how to get it.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  if (!(await canRun('redis-server'))) await install()
  const available = await canRun('redis-server')
  project.provide('redisAvailable', available)
  if (!available) {
    if (process.env.CI) throw new Error(MISSING)
    console.warn(`${MISSING}. Skipping them.`)
    project.provide('redisUrl', '')
    return async () => {}
  }
  const given = process.env.REDIS_URL
  if (given) {
    await reach(given)
    project.provide('redisUrl', given)
    return async () => {}
  }
  const server = await startRedis()
  project.provide('redisUrl', server.url)
  return () => server.stop()
}
