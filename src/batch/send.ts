import type { Writable } from 'node:stream'

/** The other side has gone. */
class Broken extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE'
}

/**
 * Sends bytes as they come, and asks for more only when those before have been taken: what they lie in may then be
 * used again, and whoever does not take them stops the work.
 *
 * @throws what the stream failed of; an error too where it was closed by the other side.
 */
export const sendAll = async (bytes: AsyncIterable<Uint8Array>, stream: Writable): Promise<void> => {
  for await (const some of bytes) await taken(some, stream)
}

const taken = (bytes: Uint8Array, stream: Writable): Promise<void> =>
  new Promise((resolve, reject) => {
    // A stream that is closed does not always say what became of what it was given.
    const closed = (): void => reject(new Broken('closed before everything was sent'))
    if (stream.destroyed) return closed()
    stream.once('close', closed)
    stream.write(bytes, (error) => {
      stream.off('close', closed)
      if (error) reject(error)
      else resolve()
    })
  })
