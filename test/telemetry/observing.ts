import { Metrics, type Observed } from '../../src/telemetry/metrics.ts'

/** Metrics of a service that rests on nothing, or on what a test gives it. */
export const observing = (changed: Partial<Observed> = {}): Metrics =>
  new Metrics({
    register: () => undefined,
    changes: () => ({ swaps: 0, refusals: 0 }),
    faults: () => [],
    faultCodes: [],
    now: () => new Date(),
    ...changed,
  })
