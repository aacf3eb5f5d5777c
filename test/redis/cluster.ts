import { command } from './command.ts'
import { freePort } from './free-port.ts'
import { type RedisServer, startRedis } from './redis-server.ts'
import { until } from './until.ts'

export type RedisCluster = {
  /** Each a master of a third of the slots. One that is restarted has forgotten that. */
  readonly nodes: readonly RedisServer[]
  stop(): Promise<void>
}

const SHARES = [
  { first: 0, last: 5460 },
  { first: 5461, last: 10922 },
  { first: 10923, last: 16383 },
]

/** Starts a Cluster of three masters, and waits until each of them holds it for whole. */
export const startCluster = async (): Promise<RedisCluster> => {
  const masters = await Promise.all(
    SHARES.map(async (share) => {
      // Left alone, the nodes would talk on a port 10000 above their own, which is among those of clients.
      const bus = await freePort()
      const config = ['cluster-enabled yes', 'cluster-node-timeout 1000', `cluster-port ${bus}`]
      return { ...share, bus, node: await startRedis({ config }) }
    }),
  )
  for (const [index, { first, last, node }] of masters.entries()) {
    await command(node.port, 'CLUSTER', 'SET-CONFIG-EPOCH', index + 1)
    await command(node.port, 'CLUSTER', 'ADDSLOTSRANGE', first, last)
    for (const other of masters.slice(0, index)) {
      await command(node.port, 'CLUSTER', 'MEET', other.node.host, other.node.port, other.bus)
    }
  }
  const nodes = masters.map(({ node }) => node)
  for (const { port } of nodes) {
    await until('the cluster is whole', async () => {
      const info = String(await command(port, 'CLUSTER', 'INFO'))
      return /cluster_state:ok/.test(info) && /cluster_size:3/.test(info)
    })
  }
  return {
    nodes,
    async stop() {
      await Promise.all(nodes.map((node) => node.kill()))
    },
  }
}
