import type { Span } from '@opentelemetry/api'
import type { SpanExporter } from '@opentelemetry/sdk-trace-base'
import type { Log } from '../register/log.ts'
import { messageOf } from '../register/messages.ts'
import { spanContextOf } from './trace-parent.ts'

/** What a span says of a request: nothing that the caller wrote, but for the trace that it belongs to. */
export interface TracedRequest {
  readonly method: string
  readonly scheme: string
  /** The name by which the log knows the request. */
  readonly id: string
  /** The pattern of the route; null where there is none. */
  readonly route: string | null
  readonly traceparent: unknown
}

/** The span of one request; ended once. */
export interface RequestSpan {
  readonly answered: (status: number) => void
  /** Its client did not wait for the answer. */
  readonly abandoned: () => void
}

export interface Tracing {
  readonly begin: (request: TracedRequest) => RequestSpan
  /** Sends what is left to be sent, and ends; does not wait long. */
  readonly close: () => Promise<void>
}

const FAILED = 500

/**
 * Traces requests by OpenTelemetry, and sends the spans by OTLP over HTTP, in the background. Where to, how many, and
 * under which name it is found there, say the variables that OpenTelemetry has for that. What it takes is loaded here,
 * so that nobody pays for it who does not trace.
 *
 * @param patience how long the last spans may take to be sent, in milliseconds.
 */
export const openTracing = async (log: Log, patience = 2000): Promise<Tracing> => {
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, sdk, resources, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ])
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = resources
  const provider = new sdk.BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'anvis' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor(told(new OTLPTraceExporter(), log))],
  })
  const tracer = provider.getTracer('anvis')
  const spanOf = ({ method, scheme, id, route, traceparent }: TracedRequest): Span => {
    const parent = spanContextOf(traceparent)
    return tracer.startSpan(
      route === null ? method : `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': method,
          'url.scheme': scheme,
          'anvis.request.id': id,
          ...(route === null ? {} : { 'http.route': route }),
        },
      },
      parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent),
    )
  }
  return {
    begin: (request) => {
      const span = spanOf(request)
      return {
        answered: (status) => {
          span.setAttribute('http.response.status_code', status)
          if (status >= FAILED) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
        },
        abandoned: () => span.end(),
      }
    },
    close: async () => {
      const sent = provider.shutdown().catch(() => {})
      const inTime = await Promise.race([sent.then(() => true), rest(patience).then(() => false)])
      if (!inTime) log.warn({ ms: patience }, 'the last traces were not sent in time')
    },
  }
}

/** The same exporter, and a line in the log where it begins to fail, and where it does no longer. */
const told = (exporter: SpanExporter, log: Log): SpanExporter => {
  let fails = false
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        // Zero is success; the word for it is in a package that is not used otherwise.
        const failed = result.code !== 0
        if (failed && !fails) log.warn({ reason: reasonOf(result.error) }, 'traces cannot be sent')
        if (!failed && fails) log.info({}, 'traces are sent again')
        fails = failed
        done(result)
      }),
    shutdown: () => exporter.shutdown(),
  }
}

/** Of several addresses that were tried in vain, the error has a code only. */
const reasonOf = (error: Error | undefined): string => {
  if (error === undefined) return 'unknown'
  return error.message === '' && 'code' in error ? String(error.code) : messageOf(error)
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())
