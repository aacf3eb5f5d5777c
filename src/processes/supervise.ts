import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import type { Config } from '../config.ts'
import { type MetricsServer, serveMetrics } from '../telemetry/metrics-server.ts'
import { forkWorker } from './forked-worker.ts'
import { sharedOutput, writeRest } from './output.ts'
import { Relay } from './relay.ts'
import { Supervisor } from './supervisor.ts'
import { WorkerMetrics } from './worker-metrics.ts'

/**
 * The primary process: it starts the workers and keeps them serving, restarts them on SIGHUP, and answers no
 * request itself.
 *
 * @throws StartError where a worker cannot start.
 * @throws Error where metrics cannot be served where they are to be.
 */
export const supervise = async ({ workers, logLevel, metrics: metricsAddress, closeAfter }: Config): Promise<void> => {
  const destination = sharedOutput()
  const log = pino({ level: logLevel, base: { pid: process.pid } }, destination)
  const relay = new Relay()
  const metrics = metricsAddress && new WorkerMetrics()
  const supervisor = new Supervisor({
    launch: () => forkWorker(relay, metrics),
    log,
    workers,
    closeAfter: closeAfter * 1000,
  })
  let page: MetricsServer | undefined
  process.on('SIGHUP', () => supervisor.restart())
  // How long it takes is limited where it is done.
  closeWithGrace({ delay: false, logger: false, skip: ['SIGHUP'] }, async ({ err, signal }) => {
    if (err === undefined) log.info({ signal }, 'closing')
    else log.fatal({ err }, 'closing after an unexpected error')
    const inGoodOrder = await supervisor.stop()
    page?.close()
    if (!inGoodOrder) log.error('not every worker ended in good order')
    await writeRest(destination)
    if (!inGoodOrder) process.exit(1)
  })
  if (metricsAddress !== undefined && metrics !== undefined) {
    page = await serveMetrics(metricsAddress, () => metrics.page())
    log.info(`metrics at ${page.url}`)
  }
  const address = await supervisor.start()
  if (address !== undefined) log.info({ workers: supervisor.pids }, `Server listening at ${address}`)
}
