import { randomBytes } from 'node:crypto'
import { command } from './command.ts'
import { freePort } from './free-port.ts'
import { type RedisServer, startRedis } from './redis-server.ts'
import { until } from './until.ts'

export type Sentinel = {
  /** The name by which the sentinels know the master. */
  readonly name: string
  readonly sentinels: readonly RedisServer[]
  /** The master at the start. Brought back after a failover, it is a replica, though not at once. */
  readonly master: RedisServer
  readonly replica: RedisServer
  /** The port of the master that the sentinels agree on, if they do. */
  masterPort(): Promise<number | undefined>
  stop(): Promise<void>
}

const NAME = 'anvis'

// A sentinel looks, asks and tells once a second or less often, and rests for half a minute when it finds that it
// was not given the processor: too slow for a test, and too easily upset by one. Its ping-period stays: by that it
// measures how old its knowledge of a replica may be, and with a short one it holds no replica fit to be master.
const HASTE = { 'info-period': 200, 'ask-period': 100, 'publish-period': 200, 'tilt-trigger': 60_000 }

/** Starts a master, its replica and three sentinels of which two must agree, and waits until all know each other. */
export const startSentinel = async (): Promise<Sentinel> => {
  const master = await startRedis({ config: ['repl-diskless-sync-delay 0'] })
  const replica = await startRedis({ config: [`replicaof ${master.host} ${master.port}`] })
  await until('the replica has its copy', async () =>
    /master_link_status:up/.test(String(await command(replica.port, 'INFO', 'replication'))),
  )

  const identities = await Promise.all(
    Array.from({ length: 3 }, async () => ({ id: randomBytes(20).toString('hex'), port: await freePort() })),
  )
  const sentinels = await Promise.all(
    identities.map(({ id, port }, index) =>
      startRedis({
        port,
        sentinel: true,
        config: [
          `sentinel myid ${id}`,
          `sentinel monitor ${NAME} ${master.host} ${master.port} 2`,
          // The last is slower to notice, so that it has its vote for one of the others and does not stand itself:
          // three candidates at once have a vote each, and rest before they try again.
          `sentinel down-after-milliseconds ${NAME} ${index < 2 ? 500 : 3_000}`,
          `sentinel failover-timeout ${NAME} 2000`,
          // What they would find out by themselves in some seconds.
          `sentinel known-replica ${NAME} ${replica.host} ${replica.port}`,
          ...identities
            .filter((other) => other.id !== id)
            .map((other) => `sentinel known-sentinel ${NAME} 127.0.0.1 ${other.port} ${other.id}`),
        ],
      }),
    ),
  )
  for (const { port } of sentinels) {
    await command(port, 'SENTINEL', 'DEBUG', ...Object.entries(HASTE).flat())
    await until('the sentinels know each other and the replica', () => isSettled(port))
  }

  return {
    name: NAME,
    sentinels,
    master,
    replica,
    async masterPort() {
      const ports = await Promise.all(sentinels.filter(({ running }) => running).map(({ port }) => believed(port)))
      return ports.every((port) => port === ports[0]) ? ports[0] : undefined
    },
    async stop() {
      await Promise.all([...sentinels, master, replica].map((server) => server.kill()))
    },
  }
}

const believed = async (port: number): Promise<number> => {
  const address = await command(port, 'SENTINEL', 'GET-MASTER-ADDR-BY-NAME', NAME)
  return Array.isArray(address) ? Number(address[1]) : Number.NaN
}

const isSettled = async (port: number): Promise<boolean> => {
  const replicas = String(await command(port, 'SENTINEL', 'REPLICAS', NAME))
  const others = String(await command(port, 'SENTINEL', 'SENTINELS', NAME))
  return /,master-link-status,ok,/.test(replicas) && !/disconnected|_down/.test(replicas + others)
}
