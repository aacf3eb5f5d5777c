import { pino } from 'pino'

/** What may be written to a pipe at once without another process writing between; PIPE_BUF of Linux, in bytes. */
const WHOLE = 4096

/** Standard output, written in the background: no line is worth the time of a request. */
export const ownOutput = () => pino.destination({ sync: false })

/** Standard output that several processes write to, each whole lines. */
export const sharedOutput = () => pino.destination({ sync: false, maxWrite: WHOLE })
