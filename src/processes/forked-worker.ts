import cluster, { type Worker } from 'node:cluster'
import { messageOf } from '../register/messages.ts'
import { type FromPrimary, readFromWorker } from './message.ts'
import type { Relay } from './relay.ts'
import type { WorkerMetrics } from './worker-metrics.ts'
import type { Ending, WorkerProcess } from './worker-process.ts'

/**
 * Starts a worker as a process that runs the same program, and relays what it and the others have to say.
 *
 * @param metrics who gathers those of the workers; undefined where nobody does.
 */
export const forkWorker = (relay: Relay, metrics: WorkerMetrics | undefined): WorkerProcess => {
  try {
    return forked(cluster.fork(), relay, metrics)
  } catch (error) {
    return stillborn(messageOf(error))
  }
}

/** A process that the system would not start, for want of memory perhaps. */
const stillborn = (reason: string): WorkerProcess => ({
  pid: undefined,
  serving: new Promise(() => {}),
  ended: Promise.resolve({ code: null, signal: null, reason }),
  retire: () => {},
  end: () => {},
  kill: () => {},
})

const forked = (worker: Worker, relay: Relay, metrics: WorkerMetrics | undefined): WorkerProcess => {
  const send = (message: FromPrimary): void => {
    // One that is about to end no longer hears, and need not.
    if (worker.isConnected()) worker.send(message, () => {})
  }
  const member = { send }
  let serves = false
  const serving = new Promise<string>((resolve) => {
    worker.on('message', (message: unknown) => {
      const known = readFromWorker(message)
      if (known === undefined) return
      if (known.kind === 'serving') {
        serves = true
        metrics?.joined(member)
        resolve(known.address)
      } else if (known.kind === 'metrics') {
        metrics?.take(member, known)
      } else {
        relay.take(member, known)
      }
    })
  })
  worker.once('disconnect', () => {
    relay.gone(member)
    metrics?.gone(member)
  })
  const kill = (): void => {
    worker.process.kill('SIGKILL')
  }
  return {
    pid: worker.process.pid,
    serving,
    ended: new Promise<Ending>((resolve) => {
      worker.once('exit', (code, signal) => resolve({ code, signal }))
      worker.on('error', (error: Error) => {
        if (worker.process.pid === undefined) resolve({ code: null, signal: null, reason: error.message })
      })
    }),
    retire: () => send({ kind: 'retire' }),
    end: () => (serves ? send({ kind: 'end' }) : kill()),
    kill,
  }
}
