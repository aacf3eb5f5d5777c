import { seed } from './seed.ts'
import { fuzzConnections } from './wire-fuzzing.ts'

/** How many connections. */
const runs = Number(process.env.ANVIS_FUZZ_RUNS ?? 2000) * 5

console.log(`fuzzing: ${runs} connections, ANVIS_FUZZ_SEED=${seed}`)
fuzzConnections(runs, seed)
