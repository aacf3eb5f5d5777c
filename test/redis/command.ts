import { Redis } from 'ioredis'

/** The answer to one command over a connection of its own. Fails at once where no server listens. */
export const command = async (port: number, name: string, ...args: (string | number)[]): Promise<unknown> => {
  const client = new Redis({
    host: '127.0.0.1',
    port,
    lazyConnect: true,
    retryStrategy: null,
    enableReadyCheck: false,
    disableClientInfo: true,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
  })
  // What is wrong with the connection, the command says as well.
  client.on('error', () => {})
  try {
    return await client.call(name, ...args)
  } finally {
    client.disconnect()
  }
}
