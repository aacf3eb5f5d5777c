import { createServer, type ServerResponse } from 'node:http'
import { Registry } from 'prom-client'

export interface MetricsAddress {
  readonly host: string
  /** `0` for any that is free. */
  readonly port: number
}

/** The page of metrics, served. */
export interface MetricsServer {
  /** Where it is. */
  readonly url: string
  readonly close: () => void
}

/**
 * Serves the metrics as Prometheus reads them, on a port of their own: who may ask for decisions need not know how many
 * others do, and who collects metrics needs no credential for decisions.
 *
 * @param read the page; where that fails, the answer is 500, and says no more.
 * @throws Error where the port cannot be listened on.
 */
export const serveMetrics = async (
  { host, port }: MetricsAddress,
  read: () => Promise<string>,
): Promise<MetricsServer> => {
  const server = createServer((request, response) => {
    // Nothing that it could say is waited for.
    request.resume()
    if (request.url !== '/metrics') end(response, 404)
    else if (request.method !== 'GET') end(response.setHeader('allow', 'GET'), 405)
    else
      void read()
        .then((page) => end(response, 200, page))
        .catch(() => end(response, 500))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const end = (response: ServerResponse, status: number, page = ''): void => {
  response.writeHead(status, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }).end(page)
}
