import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { describe, inject } from 'vitest'

/**
 * The server that all tests of a run share, and that may be one with other people's data: a test touches only keys
 * that begin with its own prefix, and sweeps them away when it is done.
 */
export const sharedRedis = (): { url: string; prefix: string; sweep(): Promise<void> } => {
  const url = inject('redisUrl')
  const prefix = `anvis-test:${randomUUID()}:`
  return {
    url,
    prefix,
    async sweep() {
      const client = new Redis(url)
      for await (const keys of client.scanStream({ match: `${prefix}*`, count: 1_000 })) {
        if (keys.length > 0) await client.unlink(keys)
      }
      client.disconnect()
    },
  }
}

/** `describe` for tests that need Redis: skipped, and counted as such, where there is none. In CI there always is. */
export const describeWithRedis = describe.skipIf(!inject('redisAvailable'))
