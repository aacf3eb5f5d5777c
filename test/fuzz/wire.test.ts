import { fuzzConnections, sendWireCases } from './wire-fuzzing.ts'

// The long form is wire.deep.test.ts.
sendWireCases()
fuzzConnections(100)
