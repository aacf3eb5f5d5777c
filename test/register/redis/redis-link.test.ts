import { createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { redisAddress } from '../../../src/register/redis/redis-address.ts'
import { redisLink } from '../../../src/register/redis/redis-link.ts'

/** The first byte of a TLS record by which a connection is begun. */
const HANDSHAKE = 22

it.each([
  ['one server', (port: number) => `rediss://user:secret@127.0.0.1:${port}/0`],
  ['Sentinels', (port: number) => `rediss+sentinel://user:secret@127.0.0.1:${port}/master/0?sentinelPassword=secret`],
  ['a Cluster', (port: number) => `rediss+cluster://user:secret@127.0.0.1:${port}`],
])('with TLS nothing is told in the clear, though nobody there speaks it: %s', async (_what, at) => {
  const sockets: Socket[] = []
  const heard = new Promise<Buffer>((resolve) => {
    const server = createServer((socket) => {
      sockets.push(socket)
      socket.on('error', () => {})
      // Whoever asks in the clear would be asked for a password.
      socket.write('-NOAUTH Authentication required.\r\n')
      socket.once('data', resolve)
    })
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    server.listen(0, '127.0.0.1', () => {
      const listening = server.address()
      if (listening === null || typeof listening === 'string') throw new Error('it does not listen')
      const address = redisAddress(at(listening.port))
      if (address === undefined) throw new Error('that is no address of Redis')
      const { commands, announcements } = redisLink(address)
      onTestFinished(() => {
        commands.disconnect()
        announcements.disconnect()
      })
      commands.on('error', () => {})
      commands.connect().catch(() => {})
    })
  })
  const said = await heard
  expect(said[0]).toBe(HANDSHAKE)
  expect(said.toString('latin1')).not.toMatch(/secret|user|AUTH|HELLO/)
})
