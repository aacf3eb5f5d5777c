import type { Log } from '../../src/register/log.ts'
import { revisionOf } from '../../src/register/revision.ts'
import type { RegisterSource } from '../../src/register/source.ts'

/** A log that nobody reads. */
export const quiet: Log = { info: () => {}, warn: () => {} }

/** A source that a test has in its hand: it gives these bytes, or fails as they do. */
export const sourceOf = (bytes: () => Uint8Array | Promise<Uint8Array>, name = 'a source'): RegisterSource => ({
  name,
  read: async () => {
    const given = await bytes()
    return { bytes: given, revision: revisionOf(given), readAt: new Date() }
  },
})
