import { setTimeout as rest } from 'node:timers/promises'
import { dial } from '../http/service.ts'
import { answersIn, type RawAnswer } from './raw-answers.ts'

/** How long a connection may stay open after its client has said all, in milliseconds: far longer than any does. */
const PATIENCE = 60_000

/**
 * Sends what is no request of a client's library, and waits until the connection is closed.
 *
 * @param expected how many answers the client waits for before it says that nothing more will come.
 */
export const answersTo = async (
  port: number,
  pieces: readonly (string | Buffer)[],
  expected: number,
): Promise<readonly RawAnswer[]> => {
  const { socket, closed, received } = await say(port, pieces)
  const enough = (): void => {
    if (answersIn(received()).length >= expected) socket.end()
  }
  enough()
  socket.on('data', enough)
  const gone = new AbortController()
  const late = rest(PATIENCE, 'late' as const, { signal: gone.signal }).catch(() => 'closed' as const)
  const how = await Promise.race([closed.then(() => 'closed' as const), late])
  gone.abort()
  socket.destroy()
  if (how === 'late') throw new Error(`the connection was neither answered nor closed: ${received()}`)
  return answersIn(received())
}

const say = async (port: number, pieces: readonly (string | Buffer)[]) => {
  const dialled = await dial(port)
  for (const piece of pieces) {
    dialled.socket.write(piece)
    if (pieces.length > 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return { socket: dialled.socket, closed: dialled.closed, received: () => dialled.received }
}
