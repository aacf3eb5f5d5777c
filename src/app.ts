import { type FastifyInstance, fastify } from 'fastify'
import { todayInDenmark } from './decision/today.ts'
import { type Context, registerFor } from './http/context.ts'
import { authorize } from './http/plugins/authorization.ts'
import { readBodies, readJsonBodies, takeJsonBodies } from './http/plugins/bodies.ts'
import { closeSlowly, connectionOptions, followAnswers } from './http/plugins/connections.ts'
import { allowOrigins } from './http/plugins/cross-origin.ts'
import { showDocs } from './http/plugins/docs.ts'
import { shedLoad, shedWork } from './http/plugins/load-shedding.ts'
import { type LogOptions, loggingOptions, logRequests } from './http/plugins/logging.ts'
import { meterRequests } from './http/plugins/metering.ts'
import { describeApi } from './http/plugins/openapi.ts'
import { answerWithProblems } from './http/plugins/problems.ts'
import { limitRates } from './http/plugins/rate-limits.ts'
import { requestIdOptions, tellRequestIds } from './http/plugins/request-ids.ts'
import { traceRequests } from './http/plugins/tracing.ts'
import { answerUnknownRoutes } from './http/plugins/unknown-routes.ts'
import { validateStrictly } from './http/plugins/validation.ts'
import { areas } from './http/routes/areas.ts'
import { batch } from './http/routes/batch.ts'
import { decisions } from './http/routes/decisions.ts'
import { health, type ServiceFault } from './http/routes/health.ts'
import { openapi } from './http/routes/openapi.ts'
import { problemKinds } from './http/routes/problems.ts'
import { rankings } from './http/routes/rankings.ts'
import { receipts } from './http/routes/receipts.ts'
import { registerInUse } from './http/routes/register.ts'
import { registerDocument } from './http/routes/register-document.ts'
import { registerPreview } from './http/routes/register-preview.ts'
import { registerRevision } from './http/routes/register-revision.ts'
import { rules } from './http/routes/rules.ts'
import type { Identity } from './identity/identity.ts'
import type { Day } from './law/calendar.ts'
import type { ReceiptKeys } from './receipts/receipt-keys.ts'
import { receipter } from './receipts/sign.ts'
import type { Publication } from './register/publication.ts'
import { RegisterArchive } from './register/register-archive.ts'
import type { RegisterSnapshot } from './register/snapshot.ts'
import { MAX_REGISTER_BYTES } from './register/source.ts'
import type { Metrics } from './telemetry/metrics.ts'
import type { Tracing } from './telemetry/tracing.ts'

/** A JSON batch holds up to 1,000 requests, a ranking 10,000 candidates; they may be so many times as large as one. */
const BATCH_FACTOR = 16

export interface Dependencies {
  /** The register in use, if there is one; asked once for each request. */
  readonly register: () => RegisterSnapshot | undefined
  /** What is wrong, now, with the keeping of the register and of the issuer's keys. */
  readonly faults: () => readonly ServiceFault[]
  /** Whether the service is about to end, and says so where it is asked whether it is ready; by default it is not. */
  readonly closing?: () => boolean
  /** Publishes a register, to follow the revision that its author started from. */
  readonly publish: (bytes: Uint8Array, expected: string) => Promise<Publication>
  /** The registers that were in use; by default none are kept. */
  readonly archive?: Pick<RegisterArchive, 'document' | 'register'>
  /** The keys that receipts are signed and checked with; by default there are none. */
  readonly receiptKeys?: ReceiptKeys | undefined
  /** Who may ask and publish; by default nobody is known, everybody may ask, and nobody may publish. */
  readonly identity?: Identity | undefined
  /** How often one client may ask, in requests in ten seconds; by default as often as it likes. */
  readonly rateLimit?: number
  /** How long a request may wait while the service cannot keep up, in milliseconds; by default as long as it takes. */
  readonly maxDelay?: number | undefined
  /** Origins whose pages may ask from a browser; by default none. */
  readonly corsOrigins?: readonly string[]
  /** How old the register may be before the service calls itself degraded, in seconds. */
  readonly maxRegisterAge: number
  /** Counts requests, decisions and problems; by default nobody does. */
  readonly metrics?: Metrics | undefined
  /** Traces requests; by default nobody does. */
  readonly tracing?: Tracing | undefined
  readonly log: LogOptions
  /** The greatest JSON body, in bytes. */
  readonly bodyLimit: number
  /** The day it is; by default in Denmark, by the system's clock. */
  readonly today?: () => Day
  /** The time it is; by default by the system's clock. */
  readonly now?: () => Date
  /** How long a JSON body may take to arrive, in milliseconds. */
  readonly bodyPatience?: number
  /** How long a connection may stand still, in milliseconds. */
  readonly idlePatience?: number
  /** How long open connections are kept for a last request when the service closes, in milliseconds; by default not at all. */
  readonly farewell?: number
}

/** The service, ready to listen or to be asked directly; it opens and starts nothing by itself. */
export const buildApp = ({
  register: current,
  faults,
  closing = () => false,
  publish,
  archive = new RegisterArchive([]),
  receiptKeys,
  identity,
  rateLimit,
  maxDelay,
  corsOrigins = [],
  maxRegisterAge: maxAge,
  metrics,
  tracing,
  log,
  bodyLimit,
  now = () => new Date(),
  today = () => todayInDenmark(now()),
  bodyPatience = 30_000,
  idlePatience = 60_000,
  farewell = 0,
}: Dependencies): FastifyInstance => {
  const app = fastify({
    ...loggingOptions(log),
    ...connectionOptions(idlePatience),
    ...requestIdOptions,
    routerOptions: { ignoreTrailingSlash: true },
  })
  followAnswers(app)
  if (farewell > 0) closeSlowly(app, farewell)
  tellRequestIds(app)
  if (tracing !== undefined) traceRequests(app, tracing)
  logRequests(app)
  if (metrics !== undefined) meterRequests(app, metrics)
  answerUnknownRoutes(app)
  answerWithProblems(app)
  allowOrigins(app, corsOrigins)
  if (maxDelay !== undefined) shedLoad(app, maxDelay)
  authorize(app, identity)
  if (identity !== undefined && rateLimit !== undefined) limitRates(app, rateLimit)
  readBodies(app, { bodyLimit, bodyPatience })
  validateStrictly(app)
  describeApi(app)
  showDocs(app)
  const context: Context = {
    register: registerFor(current),
    today,
    now,
    receipter: receiptKeys && receipter(receiptKeys),
    counts: metrics,
  }
  for (const route of [decisions, areas, registerInUse, rules]) app.register(route, context)
  app.register(receipts, { ...context, current, archive, keys: receiptKeys?.known ?? { keys: [] } })
  app.register(registerRevision, { current, archive })
  app.register(health, { ...context, current, faults, closing, maxAge })
  app.register((scope, _options, done) => {
    if (maxDelay !== undefined) shedWork(scope, maxDelay)
    readJsonBodies(scope, { bodyLimit: BATCH_FACTOR * bodyLimit, bodyPatience })
    scope.register(batch, context)
    scope.register(rankings, context)
    done()
  })
  app.register((scope, _options, done) => {
    takeJsonBodies(scope, { bodyLimit: MAX_REGISTER_BYTES, bodyPatience })
    scope.register(registerDocument, { ...context, publish })
    scope.register(registerPreview, context)
    done()
  })
  app.register(problemKinds)
  app.register(openapi)
  return app
}
