import { once } from 'node:events'
import type { Server } from 'node:net'

/** Listens on this loopback port. */
export const open = async (server: Server, port: number): Promise<void> => {
  server.listen({ port, host: '127.0.0.1' })
  await once(server, 'listening')
}

/** Listens no more; resolves when the connections, which the caller has ended, are gone too. */
export const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
  })
