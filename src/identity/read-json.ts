/** Longer than any issuer's metadata or keys; in bytes. */
const MAX_BYTES = 256 * 1024

/** What is wrong with the network is in the cause; the message of `fetch` says that it failed. */
const whyFailed = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'it does not answer in time'
  const { cause } = error
  if (!(cause instanceof Error)) return error.message
  return 'code' in cause ? String(cause.code) : cause.message
}

const bodyOf = async ({ body }: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > MAX_BYTES) throw new Error('it answers too much')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length).toString()
}

/**
 * Reads JSON from an address, within a time in milliseconds; what is moved elsewhere is not followed.
 *
 * @throws Error that says in words what is wrong.
 */
export const readJson = async (address: URL, patience: number): Promise<unknown> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'error' })
    if (response.status !== 200) {
      await response.body?.cancel()
      throw new Error(`it answers ${response.status}`)
    }
    return JSON.parse(await bodyOf(response))
  } catch (error) {
    throw new Error(whyFailed(error), { cause: error })
  }
}
