import { it } from 'vitest'
import { startSentinel } from './sentinel.ts'
import { until } from './until.ts'
it('sentinel times', async () => {
  for (let i = 0; i < 60; i += 1) {
    const t0 = performance.now()
    const sentinel = await startSentinel()
    const t1 = performance.now()
    await sentinel.master.kill()
    try {
    await until('agree', async () => (await sentinel.masterPort()) === sentinel.replica.port)
    } catch (e) { for (const x of sentinel.sentinels) console.log(x.port, x.output) }
    console.log(Math.round(t1 - t0), Math.round(performance.now() - t1))
    await sentinel.stop()
  }
}, 500_000)
