import type { Benchmark } from '../benchmark.ts'
import { onLoadCore } from '../measure/cores.ts'
import { coldStart } from './cold-start.ts'
import { lookups } from './lookups.ts'
import { swap } from './swap.ts'

/** The register: what it costs at the start, when it is replaced, and when a place is looked up in it. */
export const register: Benchmark = {
  name: 'register',
  measure: async (scale) => {
    onLoadCore()
    return [await coldStart(scale), await swap(scale), await lookups(scale)]
  },
}
