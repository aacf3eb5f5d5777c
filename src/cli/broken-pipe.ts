import type { Writable } from 'node:stream'

/** Whoever reads the output may stop reading (`| head`): that ends no work, and is no failure. */
export const forgiveBrokenPipe = (stream: Writable): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
  })
}
