import { CliError, exit } from './exit.ts'
import type { Io } from './io.ts'

/** Asking another machine, with patience that ends. */

/** Whom to ask, and how long to wait for the whole answer, in seconds. */
export interface Whom {
  readonly address: URL
  readonly timeout: number
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing listens there (is the address right, and is Anvis running?)'],
  ['ENOTFOUND', 'there is no host of that name'],
  ['EAI_AGAIN', 'its name cannot be looked up now'],
  ['ECONNRESET', 'the connection was broken off'],
  ['UND_ERR_SOCKET', 'the connection was broken off'],
  ['ETIMEDOUT', 'it cannot be reached'],
  ['UND_ERR_CONNECT_TIMEOUT', 'it cannot be reached'],
  ['EHOSTUNREACH', 'it cannot be reached'],
  ['ENETUNREACH', 'it cannot be reached'],
])

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const whyFailed = (error: unknown, timeout: number): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer came within ${timeout} seconds`
  const { cause } = error
  const code = codeOf(cause) ?? codeOf(error)
  const reason = code === undefined ? undefined : reasons.get(code)
  return reason ?? (cause instanceof Error ? cause.message : error.message)
}

/** @throws CliError where no whole answer comes. */
export const ask = async (io: Io, { address, timeout }: Whom, request: RequestInit): Promise<Answer> => {
  try {
    const response = await io.fetch(address, {
      ...request,
      // A token is for the address that was given, and for no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout * 1000),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, bytes }
  } catch (error) {
    throw new CliError(exit.cannot, `${address.origin} cannot be asked: ${whyFailed(error, timeout)}.`, {
      cause: error,
    })
  }
}
