import cluster from 'node:cluster'
import { type Channel, Primary } from './primary.ts'

/** The way to the primary process of this one; undefined where this is not a worker. */
const channel = (): Channel | undefined => {
  const { worker } = cluster
  return (
    worker && {
      send: (message) => {
        // A primary that is gone ends this process at once.
        if (worker.isConnected()) worker.send(message, () => {})
      },
      onMessage: (take) => {
        worker.on('message', take)
      },
    }
  )
}

/** The primary process that started this one; undefined where none did. */
export const primaryOfThis = (): Primary | undefined => {
  const way = channel()
  return way && new Primary(way)
}
