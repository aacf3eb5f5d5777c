import { fuzz, sendBodies } from './fuzzing.ts'
import { hostileBodies } from './hostile.ts'

// The long form is fuzz.deep.test.ts.
fuzz(30)
sendBodies(hostileBodies, ['application/json', 'application/x-ndjson'])
