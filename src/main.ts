import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { type Config, ConfigError, readConfig, type SourceAddress } from './config.ts'
import { todayInDenmark } from './decision/today.ts'
import { type Credential, credentialOf, readKeysFile } from './http/credentials.ts'
import { fileSource, shippedRegister } from './register/file-source.ts'
import { whyOutdated } from './register/freshness.ts'
import { httpSource } from './register/http-source.ts'
import { RegisterKeeper } from './register/keeper.ts'
import { messageOf } from './register/messages.ts'
import { redisLink } from './register/redis/redis-link.ts'
import { SharedRegister } from './register/redis/shared-register.ts'
import { RegisterCopy } from './register/register-copy.ts'
import type { RegisterSource } from './register/source.ts'

/** The process: configuration, register, service; and an orderly end. */

/** How long requests under way may take when the process is asked to end, in milliseconds. */
const GRACE = 10_000

/** How long a source may take to answer, in milliseconds. */
const SOURCE_PATIENCE = 10_000

const sourceOf = (address: SourceAddress): RegisterSource =>
  address.kind === 'file' ? fileSource(address.path) : httpSource(address.url, { patience: SOURCE_PATIENCE })

const credentialsOf = ({ adminToken, keysFile }: Config): readonly Credential[] => {
  try {
    return [
      ...(adminToken === undefined ? [] : [credentialOf('admin', adminToken)]),
      ...(keysFile === undefined ? [] : readKeysFile(keysFile)),
    ]
  } catch (error) {
    throw new ConfigError([`ANVIS_KEYS_FILE cannot be used: ${messageOf(error)}`])
  }
}

const start = async (): Promise<void> => {
  const config = readConfig(process.env)
  const credentials = credentialsOf(config)
  const { register, registerCopy, redis, redisPrefix } = config
  // Lines are written in the background; none is worth the time of a request.
  const destination = pino.destination({ sync: false })
  const app = buildApp({
    register: () => keeper.current,
    faults: () => keeper.faults,
    publish: (bytes, expected) => keeper.publish(bytes, expected),
    credentials,
    maxRegisterAge: config.maxRegisterAge,
    log: { level: config.logLevel, destination },
    bodyLimit: config.bodyLimit,
  })
  const keeper = new RegisterKeeper({
    log: app.log,
    shipped: fileSource(shippedRegister),
    source: register && sourceOf(register),
    shared: redis && new SharedRegister(redisLink(redis), redisPrefix),
    copy: registerCopy === undefined ? undefined : new RegisterCopy(registerCopy),
    interval: config.registerPoll * 1000,
  })
  closeWithGrace({ delay: GRACE, logger: false }, async ({ err, signal }) => {
    if (err === undefined) app.log.info({ signal }, 'closing')
    else app.log.fatal({ err }, 'closing after an unexpected error')
    await app.close()
    await keeper.stop()
    destination.flushSync()
  })
  await keeper.start()
  const outdated = keeper.current && whyOutdated(keeper.current.stamp, todayInDenmark())
  if (outdated !== undefined) app.log.warn(outdated)
  await app.listen({ host: config.host, port: config.port })
}

/** One message that says what to do, for what an operator can mend; the stack only for what they cannot. */
const explain = (error: unknown): string => {
  if (error instanceof ConfigError) return error.message
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? error.message : (error.stack ?? error.message)
}

start().catch((error: unknown) => {
  process.stderr.write(`Anvis cannot start. ${explain(error)}\n`)
  process.exit(1)
})
