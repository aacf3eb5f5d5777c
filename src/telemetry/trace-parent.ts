import type { SpanContext } from '@opentelemetry/api'

const FORM = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

/**
 * The caller's span by its `traceparent` (W3C Trace Context); undefined where there is none, or it is not one. Its
 * `tracestate` is not read: that may hold any text, which would be sent on with the span.
 */
export const spanContextOf = (traceparent: unknown): SpanContext | undefined => {
  const [, version, traceId, spanId, flags, more] = FORM.exec(typeof traceparent === 'string' ? traceparent : '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined
  // Later versions may say more; this one says no more.
  if (version === '00' && more !== undefined) return undefined
  // Of the flags only the one that says whether the caller records is known.
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
}
