import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import type { SourceAddress } from './config-values.ts'
import { todayInDenmark } from './decision/today.ts'
import { readinessOf, reasonCodes, type ServiceFault } from './http/routes/health.ts'
import { AccessTokens } from './identity/access-tokens.ts'
import type { ApiKey } from './identity/api-keys.ts'
import { Identity } from './identity/identity.ts'
import { IssuerKeys } from './identity/issuer-keys.ts'
import type { Day } from './law/calendar.ts'
import { ownOutput, sharedOutput, writeRest } from './processes/output.ts'
import type { Primary } from './processes/primary.ts'
import { rest } from './processes/rest.ts'
import type { ReceiptKeys } from './receipts/receipt-keys.ts'
import { archiveFolder } from './register/archive-folder.ts'
import { fileSource, shippedRegister } from './register/file-source.ts'
import { whyOutdated } from './register/freshness.ts'
import { httpSource } from './register/http-source.ts'
import { RegisterKeeper } from './register/keeper.ts'
import type { Log } from './register/log.ts'
import { redisLink } from './register/redis/redis-link.ts'
import { SharedRegister } from './register/redis/shared-register.ts'
import { RegisterArchive } from './register/register-archive.ts'
import { RegisterCopy } from './register/register-copy.ts'
import type { RegisterSnapshot } from './register/snapshot.ts'
import type { RegisterSource } from './register/source.ts'
import { readingsOf } from './telemetry/metric-readings.ts'
import { Metrics } from './telemetry/metrics.ts'
import { type MetricsServer, serveMetrics } from './telemetry/metrics-server.ts'
import { openTracing } from './telemetry/tracing.ts'

/** How long requests under way may take when the process closes because it was asked to end, in milliseconds. */
const GRACE = 10_000

/** How long they may take where a successor serves already: as long as a batch may; in milliseconds. */
const RETIREMENT = 60 * 60_000

/** How long clients have to hear that their connection ends, in milliseconds. */
const FAREWELL = 1000

/** How long a source may take to answer, in milliseconds. */
const SOURCE_PATIENCE = 10_000

/** Answers have some 7 kB: cut from a large piece of memory, they cost a twentieth less than each with its own; in bytes. */
const POOL = 256 * 1024

const sourceOf = (address: SourceAddress): RegisterSource =>
  address.kind === 'file' ? fileSource(address.path) : httpSource(address.url, { patience: SOURCE_PATIENCE })

const issuerFaults = (issuer: IssuerKeys | undefined): readonly ServiceFault[] =>
  issuer?.fault === undefined ? [] : [{ code: 'issuer-away', detail: issuer.fault }]

/** The keys of files: of the clients that may ask, and those that receipts are signed and checked with. */
export interface Keys {
  readonly clients: readonly ApiKey[]
  readonly receipts: ReceiptKeys | undefined
}

const codeOf = ({ code }: { readonly code: string }): string => code

/** By the system's clock. */
const now = (): Date => new Date()
const today = (): Day => todayInDenmark(now())

/**
 * Serves in this process, with a register of its own, until it is asked to end.
 *
 * @param primary whose worker this process is; undefined where it serves by itself.
 */
export const serve = async (config: Config, keys: Keys, primary?: Primary): Promise<void> => {
  const { register, registerCopy, registerArchive, redis, redisPrefix, oidc } = config
  const { clients, receipts: receiptKeys } = keys
  const closeAfter = config.closeAfter * 1000
  Buffer.poolSize = POOL
  const destination = primary === undefined ? ownOutput() : sharedOutput()
  const log: Log = {
    info: (what, message) => app.log.info(what, message),
    warn: (what, message) => app.log.warn(what, message),
  }
  const issuer = oidc && new IssuerKeys({ ...oidc, log })
  const accessTokens = oidc && issuer && new AccessTokens({ ...oidc, keys: issuer })
  const shared = redis && new SharedRegister(redisLink(redis), redisPrefix)
  const archive = new RegisterArchive([
    ...(registerArchive === undefined ? [] : [archiveFolder(registerArchive)]),
    ...(shared === undefined ? [] : [shared.archive]),
  ])
  const faults = (): readonly ServiceFault[] => [...keeper.faults, ...issuerFaults(issuer)]
  const current = (): RegisterSnapshot | undefined => keeper.current
  const metrics =
    config.metrics &&
    new Metrics({
      register: current,
      changes: () => keeper.changes,
      faults: () =>
        readinessOf({ faults, current, closing: () => closes, maxAge: config.maxRegisterAge, today, now }).reasons.map(
          codeOf,
        ),
      faultCodes: reasonCodes,
      now,
    })
  primary?.shareMetrics(async () => (metrics === undefined ? [] : readingsOf(metrics.registry)))
  const tracing = config.traces ? await openTracing(log) : undefined
  const app = buildApp({
    register: current,
    faults,
    closing: () => closes,
    metrics,
    tracing,
    publish: (bytes, expected) => keeper.publish(bytes, expected),
    archive,
    receiptKeys,
    identity:
      clients.length === 0 && accessTokens === undefined ? undefined : new Identity({ keys: clients, accessTokens }),
    rateLimit: config.rateLimit,
    maxDelay: config.maxDelay,
    corsOrigins: config.corsOrigins,
    maxRegisterAge: config.maxRegisterAge,
    log: { level: config.logLevel, destination, base: primary && { pid: process.pid } },
    bodyLimit: config.bodyLimit,
    farewell: FAREWELL,
  })
  const keeper = new RegisterKeeper({
    log: app.log,
    shipped: fileSource(shippedRegister),
    source: register && sourceOf(register),
    shared,
    copy: registerCopy === undefined ? undefined : new RegisterCopy(registerCopy),
    archive,
    siblings: primary,
    interval: config.registerPoll * 1000,
  })
  let page: MetricsServer | undefined
  let closes = false
  let retired = false
  const closing = closeWithGrace(
    { delay: closeAfter + GRACE, logger: false, skip: ['SIGHUP'] },
    async ({ err, signal }) => {
      closes = true
      if (err === undefined) app.log.info({ signal }, 'closing')
      else app.log.fatal({ err }, 'closing after an unexpected error')
      // Whoever spreads the requests learns at /readyz to send the next elsewhere, before a connection is refused. To
      // one that retired none comes, and one that failed unexpectedly had better go.
      if (err === undefined && !retired) await rest(closeAfter)
      await app.close()
      await tracing?.close()
      await primary?.leaveMetrics()
      await primary?.catchUp()
      page?.close()
      issuer?.stop()
      await keeper.stop()
      await writeRest(destination)
    },
  )
  // Whoever stops the primary may have sent this process the signal too, and a second one would cut it short.
  const end = (): void => {
    if (!closes) closing.close()
  }
  const retire = (): void => {
    app.log.info('retiring')
    retired = true
    void Promise.race([app.close(), rest(RETIREMENT)]).then(end)
  }
  primary?.obey({ end, retire })
  process.on('SIGHUP', () => {
    if (primary === undefined) app.log.warn('SIGHUP restarts workers one by one; there are none (ANVIS_WORKERS)')
  })
  // Those of workers are served by the primary, as the metrics of one service.
  if (config.metrics !== undefined && metrics !== undefined && primary === undefined) {
    page = await serveMetrics(config.metrics, () => metrics.registry.metrics())
    app.log.info(`metrics at ${page.url}`)
  }
  await Promise.all([keeper.start(), issuer?.start()])
  if (clients.length === 0 && issuer === undefined) {
    app.log.warn('nobody is known who may ask: whoever asks from this machine is answered, and nobody may publish')
  }
  const outdated = keeper.current && whyOutdated(keeper.current.stamp, todayInDenmark())
  if (outdated !== undefined) app.log.warn(outdated)
  const address = await app.listen({
    host: config.host,
    port: config.port,
    // The primary tells where the service listens, once all do.
    ...(primary && { listenTextResolver: () => 'worker listening' }),
  })
  primary?.serving(address)
}
