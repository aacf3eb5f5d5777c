import { fuzz, sendBodies } from './fuzzing.ts'
import { contentTypes, greatBodies, hostileBodies } from './hostile.ts'
import { seed } from './seed.ts'

/** How many requests each route is sent. */
const runs = Number(process.env.ANVIS_FUZZ_RUNS ?? 2000)

console.log(`fuzzing: ${runs} requests to each route, ANVIS_FUZZ_SEED=${seed}`)
fuzz(runs, seed)
sendBodies(hostileBodies, contentTypes)
sendBodies(greatBodies, ['application/json', 'application/x-ndjson'])
