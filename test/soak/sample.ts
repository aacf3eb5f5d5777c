import { type Static, Type } from 'typebox'

/** What the service tells of itself at one moment; see probe.mjs. */
export const Sample = Type.Object({
  /** What JavaScript holds, in and beside its heap, in bytes, all garbage collected. */
  heap: Type.Number(),
  /** What the process has of the machine's memory, in bytes. */
  rss: Type.Number(),
  /** The longest that the event loop stood still since the last sample, in milliseconds. */
  stoodStill: Type.Number(),
})

export type Sample = Static<typeof Sample>
