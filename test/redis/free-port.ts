import { createServer } from 'node:net'

// Below the ports the kernel hands out to clients: from those, a client that keeps calling a dead port would one
// day call from that very port, be connected to itself, and keep the server from coming back.
const FIRST = 10_000
const LAST = 30_000
let next = FIRST + Math.floor(Math.random() * (LAST - FIRST))

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })

/** A loopback port on which nothing listens; never the same twice in one process. */
export const freePort = async (): Promise<number> => {
  for (let tries = 0; tries < LAST - FIRST; tries += 1) {
    const port = next
    next = next + 1 < LAST ? next + 1 : FIRST
    if (await isFree(port)) return port
  }
  throw new Error('no loopback port is free')
}
