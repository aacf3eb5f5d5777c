import { Cluster, Redis, type RedisOptions } from 'ioredis'
import type { RedisAddress } from './redis-address.ts'

/**
 * Connections to Redis that fail promptly. By its defaults ioredis keeps commands while it has no
 * connection, and waits without end for one that is silent; here a command is answered, or fails.
 */

/** How long a command may take, in milliseconds. */
const COMMAND_PATIENCE = 1500

/** How long a connection may take to be made, in milliseconds. */
const CONNECT_PATIENCE = 2000

/** A connection that has heard nothing for so long is dead; each is asked something every second. */
const SILENCE = 5000

const backOff = (times: number): number => Math.min(50 * 2 ** Math.min(times, 5), 1000)

const patience = {
  commandTimeout: COMMAND_PATIENCE,
  connectTimeout: CONNECT_PATIENCE,
  socketTimeout: SILENCE,
  maxRetriesPerRequest: 0,
  // What was not answered is asked again by whoever still wants it, not by the connection.
  autoResendUnfulfilledCommands: false,
  // A master that has become a replica is left for the one that is master now.
  reconnectOnError: (error) => error.message.startsWith('READONLY'),
} as const satisfies RedisOptions

type RedisClient = Redis | Cluster

export interface RedisLink {
  /** For commands. */
  readonly commands: RedisClient
  /** For announcements alone: a connection that listens can do nothing else. */
  readonly announcements: RedisClient
}

const clientOf = (address: RedisAddress): RedisClient => {
  const { tls, username, password } = address
  const login = {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { tls: {} } : {}),
  }
  const single = { ...patience, ...login, enableOfflineQueue: false, lazyConnect: true, retryStrategy: backOff }
  switch (address.form) {
    case 'single':
      return new Redis({ ...single, ...address.node, db: address.db })
    case 'sentinel': {
      const { sentinels, master, db, sentinelUsername, sentinelPassword } = address
      return new Redis({
        ...single,
        sentinels: [...sentinels],
        name: master,
        db,
        sentinelRetryStrategy: backOff,
        sentinelCommandTimeout: COMMAND_PATIENCE,
        // Told of a failover by the Sentinels, it leaves a master that is one no longer.
        failoverDetector: true,
        ...(sentinelUsername === undefined ? {} : { sentinelUsername }),
        ...(sentinelPassword === undefined ? {} : { sentinelPassword }),
        ...(tls ? { enableTLSForSentinelMode: true, sentinelTLS: {} } : {}),
      })
    }
    case 'cluster':
      return new Cluster([...address.nodes], {
        enableOfflineQueue: false,
        lazyConnect: true,
        clusterRetryStrategy: backOff,
        slotsRefreshTimeout: COMMAND_PATIENCE,
        // A node that is another's replica now, or gone, is noticed although nothing was asked of it.
        slotsRefreshInterval: SILENCE,
        redisOptions: { ...patience, ...login },
      })
  }
}

/** Makes the connections; they are opened by `connect`, and reopened whenever they break. */
export const redisLink = (address: RedisAddress): RedisLink => ({
  commands: clientOf(address),
  announcements: clientOf(address),
})
