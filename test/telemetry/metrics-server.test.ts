import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type MetricsServer, serveMetrics } from '../../src/telemetry/metrics-server.ts'

const started: MetricsServer[] = []
afterEach(() => {
  for (const server of started.splice(0)) server.close()
})

const serving = async (read: () => Promise<string>, host = '127.0.0.1') => {
  const server = await serveMetrics({ host, port: 0 }, read)
  started.push(server)
  return server
}

describe('the page of metrics', () => {
  it('is served as Prometheus reads it, each time anew', async () => {
    let reads = 0
    const { url } = await serving(async () => {
      reads += 1
      return `reads ${reads}\n`
    })
    await fetch(url)
    const answer = await fetch(url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(await answer.text()).toBe('reads 2\n')
  })

  it('is alone on its port, and only read', async () => {
    const { url } = await serving(async () => 'page')
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/)
    expect((await fetch(new URL('/v1/register', url))).status).toBe(404)
    expect((await fetch(`${url}?canary`)).status).toBe(404)
    const answer = await fetch(url, { method: 'POST', body: 'canary' })
    expect([answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([405, 'GET', ''])
  })

  it('is an error that says nothing where it cannot be read', async () => {
    const { url } = await serving(() => Promise.reject(new Error('canary')))
    const answer = await fetch(url)
    expect([answer.status, await answer.text()]).toEqual([500, ''])
  })

  it('is not served where the port is taken, and whoever starts is told', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(serveMetrics({ host: '127.0.0.1', port }, async () => '')).rejects.toThrow(/EADDRINUSE/)
    other.close()
  })
})
