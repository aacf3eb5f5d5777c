import { pino } from 'pino'

/** What may be written to a pipe at once without another process writing between; PIPE_BUF of Linux, in bytes. */
const WHOLE = 4096

/** Lines are gathered up to so many bytes, for a write costs more than the line; and written at least so often, in milliseconds. */
const GATHERED = 2048
const OFTEN = 100

const gathering = { sync: false, minLength: GATHERED, periodicFlush: OFTEN } as const

/** Standard output, written in the background: no line is worth the time of a request. */
export const ownOutput = () => pino.destination(gathering)

/** Standard output that several processes write to, each whole lines. */
export const sharedOutput = () => pino.destination({ ...gathering, maxWrite: WHOLE })

/**
 * Writes what is left of the lines; resolves when they are written, or nobody reads them any more. In the background
 * first: at once, it would be tried for ever where the reader is gone, and the process would not end.
 */
export const writeRest = (output: ReturnType<typeof ownOutput>): Promise<void> =>
  new Promise((resolve) => {
    output.flush(() => {
      output.flushSync()
      resolve()
    })
  })
