import { RegisterError, readingOf } from './register-error.ts'
import { revisionOf } from './revision.ts'
import { MAX_REGISTER_BYTES, type RegisterReading, type RegisterSource } from './source.ts'

export interface HttpSourceOptions {
  /** How long an answer may take, body and all, in milliseconds. */
  readonly patience: number
}

/** So long an ETag is trusted; after that the document is read whole, for one that was once sent with another's. */
const TRUSTED_MS = 10 * 60_000

/** What an address is called in messages; its query may hold a key. */
const nameOf = ({ origin, pathname }: URL): string => `${origin}${pathname}`

const whyFailed = (error: unknown, patience: number): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `it did not answer within ${patience} ms`
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return `it cannot be read: ${code ?? (cause instanceof Error ? cause.message : error.message)}`
}

/** The body, as long as it is no longer than a register may be. */
const bodyOf = async ({ body }: Response, name: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > MAX_REGISTER_BYTES) throw new RegisterError(name, `it has more than ${MAX_REGISTER_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** Throws where the answer carries a SHA-256 of its content (RFC 9530) that is not that of the bytes. */
const checkDigest = ({ headers }: Response, revision: string, name: string): void => {
  const told = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]+):/.exec(headers.get('repr-digest') ?? '')?.[1]
  if (told !== undefined && Buffer.from(told, 'base64').toString('hex') !== revision) {
    throw new RegisterError(name, 'its checksum is not that of the answer')
  }
}

/** A register at an http or https address; asked again only for what has changed, where it gives an ETag. */
export const httpSource = (address: string, { patience }: HttpSourceOptions): RegisterSource => {
  const url = new URL(address)
  const name = nameOf(url)
  let tagged: { readonly etag: string; readonly reading: RegisterReading } | undefined

  const known = (): typeof tagged =>
    tagged !== undefined && Date.now() - tagged.reading.readAt.getTime() < TRUSTED_MS ? tagged : undefined

  const read = async (): Promise<RegisterReading> => {
    const before = known()
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...(before === undefined ? {} : { 'if-none-match': before.etag }) },
      signal: AbortSignal.timeout(patience),
      // An address was named, not whatever that one names: it might be in the clear, or inside the network.
      redirect: 'error',
    })
    const readAt = new Date()
    if (response.status === 304 && before !== undefined) return { ...before.reading, readAt }
    if (response.status !== 200) {
      await response.body?.cancel()
      throw new RegisterError(name, `it answered ${response.status}`)
    }
    const bytes = await bodyOf(response, name)
    const revision = revisionOf(bytes)
    checkDigest(response, revision, name)
    const reading = { bytes, revision, readAt }
    const etag = response.headers.get('etag')
    tagged = etag === null ? undefined : { etag, reading }
    return reading
  }

  return {
    name,
    read: () => readingOf(name, read, (error) => whyFailed(error, patience)),
  }
}
