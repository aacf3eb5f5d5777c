import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { todayInDenmark } from './decision/today.ts'
import { whyOutdated } from './register/freshness.ts'
import { loadRegister } from './register/load.ts'
import { RegisterError } from './register/register-error.ts'
import { fileSource } from './register/source.ts'

/** The process: configuration, register, service; and an orderly end. */

/** How long requests under way may take when the process is asked to end, in milliseconds. */
const GRACE = 10_000

const start = async (): Promise<void> => {
  const config = readConfig(process.env)
  const snapshot = await loadRegister(fileSource(config.register))
  // Lines are written in the background; none is worth the time of a request.
  const destination = pino.destination({ sync: false })
  const app = buildApp({
    register: () => snapshot,
    log: { level: config.logLevel, destination },
    bodyLimit: config.bodyLimit,
  })
  closeWithGrace({ delay: GRACE, logger: false }, async ({ err, signal }) => {
    if (err === undefined) app.log.info({ signal }, 'closing')
    else app.log.fatal({ err }, 'closing after an unexpected error')
    await app.close()
    destination.flushSync()
  })
  const outdated = whyOutdated(snapshot.stamp, todayInDenmark())
  if (outdated !== undefined) app.log.warn(outdated)
  await app.listen({ host: config.host, port: config.port })
}

/** One message that says what to do, for what an operator can mend; the stack only for what they cannot. */
const explain = (error: unknown): string => {
  if (error instanceof ConfigError || error instanceof RegisterError) return error.message
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? error.message : (error.stack ?? error.message)
}

start().catch((error: unknown) => {
  process.stderr.write(`Anvis cannot start. ${explain(error)}\n`)
  process.exit(1)
})
