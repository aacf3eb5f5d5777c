// Loaded into the service that is soaked, before it: asked by a line on descriptor 3, tells in a line there what
// memory is in use once all garbage is collected, and the longest that its event loop stood still since it was asked
// last. Not by a signal, for the service ends with grace on most of them.
import { Socket } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')
const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

const asked = new Socket({ fd: 3 })
asked.unref()
asked.on('data', () => {
  const stoodStill = delay.max / 1e6
  collectGarbage()
  const { heapUsed, external, rss } = process.memoryUsage()
  asked.write(`${JSON.stringify({ heap: heapUsed + external, rss, stoodStill })}\n`)
  delay.reset()
})
