import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { Cluster, Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { startCluster } from './cluster.ts'
import { command } from './command.ts'
import { freePort } from './free-port.ts'
import { type HttpSource, startHttpSource } from './http-source.ts'
import { open, shut } from './listener.ts'
import { startProxy, type TcpProxy } from './proxy.ts'
import { type RedisServer, startRedis } from './redis-server.ts'
import { startSentinel } from './sentinel.ts'
import { describeWithRedis, sharedRedis } from './shared-redis.ts'
import { until } from './until.ts'

/** A client that says at once what is wrong, and stays away when its connection is lost. */
const clientOf = (port: number): Redis => {
  const client = new Redis({ host: '127.0.0.1', port, retryStrategy: null })
  client.on('error', () => {})
  onTestFinished(() => client.disconnect())
  return client
}

describe('the proxy, before a server that sends back what it gets', () => {
  const here: Socket[] = []
  let echo: Server
  let proxy: TcpProxy
  let client: Socket
  let chunks: string[]
  let failure: string | undefined

  const dial = async (): Promise<void> => {
    chunks = []
    failure = undefined
    client = connect({ host: proxy.host, port: proxy.port, noDelay: true }).setEncoding('latin1')
    client.on('data', (text: string) => chunks.push(text))
    client.on('error', (error: NodeJS.ErrnoException) => {
      failure = error.code
    })
    here.push(client)
    await once(client, 'connect')
  }
  const received = () => chunks.join('')
  const said = async (text: string): Promise<void> => {
    client.write(text)
    await until(`${text} comes back`, () => received().endsWith(text))
  }

  beforeAll(async () => {
    const port = await freePort()
    echo = createServer((socket) => {
      here.push(socket)
      socket.on('error', () => {})
      socket.pipe(socket)
    })
    await open(echo, port)
    proxy = await startProxy({ host: '127.0.0.1', port })
  })
  beforeEach(async () => {
    await proxy.switchTo('pass')
    await dial()
  })
  afterEach(() => client.destroy())
  afterAll(async () => {
    await proxy.close()
    for (const socket of here) socket.destroy()
    await shut(echo)
  })

  it('passes both ways, the end of the connection too', async () => {
    await said('hello')
    expect(proxy.connections).toBeGreaterThan(0)
    client.end()
    await once(client, 'close')
    await until('the connection is gone', () => proxy.connections === 0)
    expect(failure).toBeUndefined()
  })

  it('is as a dead server, and comes back on the same port', async () => {
    const closed = once(client, 'close')
    await proxy.switchTo('refuse')
    await closed
    expect(proxy.connections).toBe(0)
    await expect(dial()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await proxy.switchTo('pass')
    await dial()
    await said('again')
  })

  it('freezes, and delivers what it held', async () => {
    const before = proxy.accepted
    await proxy.switchTo('freeze')
    client.write('one ')
    client.write('two')
    const other = connect({ host: proxy.host, port: proxy.port })
    here.push(other)
    await until('the other connection is taken', () => proxy.accepted > before)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(received()).toBe('')
    await proxy.switchTo('pass')
    await until('what was held comes', () => received() === 'one two')
  })

  it('is slow each way, and keeps the order', async () => {
    await proxy.switchTo({ slow: 50 })
    const start = performance.now()
    for (const text of ['one ', 'two ', 'three']) {
      client.write(text)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await until('all of it is back', () => received().length >= 13)
    expect(received()).toBe('one two three')
    expect(performance.now() - start).toBeGreaterThan(95)
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('resets in the middle of a reply, once', async () => {
    await proxy.switchTo({ resetMidReply: 3 })
    const closed = new Promise((resolve) => client.once('close', resolve))
    client.write('hello')
    await closed
    expect(received()).toBe('hel')
    expect(failure).toBe('ECONNRESET')
    await dial()
    await said('hello')
  })

  it('answers garbage', async () => {
    await proxy.switchTo('garbage')
    client.write('hello')
    await until('something comes', () => received().length >= 16)
    expect(received()).not.toContain('hello')
    expect(received().charCodeAt(0)).toBeGreaterThan(0x7f)
  })

  it('slices', async () => {
    await proxy.switchTo('slice')
    await said('hello')
    expect(chunks.length).toBeGreaterThan(1)
  })
})

describeWithRedis('a server', () => {
  let server: RedisServer

  beforeAll(async () => {
    server = await startRedis({ config: ['maxmemory 64mb'] })
  })
  afterAll(() => server.stop())

  it('is configured as asked, and saves nothing', async () => {
    expect(await command(server.port, 'CONFIG', 'GET', 'maxmemory')).toEqual(['maxmemory', String(64 * 1024 * 1024)])
    expect(await command(server.port, 'CONFIG', 'GET', 'save')).toEqual(['save', ''])
  })

  it('freezes and thaws', async () => {
    const client = clientOf(server.port)
    await client.set('a', '1')
    server.freeze()
    let answered = false
    const answer = client.get('a').finally(() => {
      answered = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(answered).toBe(false)
    server.thaw()
    expect(await answer).toBe('1')
  })

  it('is killed, even frozen, and comes back empty on the same port', async () => {
    const client = clientOf(server.port)
    await client.set('a', '1')
    const ended = once(client, 'end')
    server.freeze()
    await server.kill()
    await ended
    expect(server.running).toBe(false)
    await expect(command(server.port, 'PING')).rejects.toThrow('Connection is closed.')
    await server.restart()
    expect(await command(server.port, 'DBSIZE')).toBe(0)
  })

  it('says why it does not start', async () => {
    await expect(startRedis({ config: ['no-such-setting 1'] })).rejects.toThrow('no-such-setting')
    await expect(startRedis({ port: server.port })).rejects.toThrow('Address already in use')
  })

  it('behind a proxy: whole replies through slices, an error on garbage, the end on a reset', async () => {
    const proxy = await startProxy(server)
    onTestFinished(() => proxy.close())
    const client = clientOf(proxy.port)
    await client.set('b', 'x'.repeat(500))
    await proxy.switchTo('slice')
    expect(await client.get('b')).toBe('x'.repeat(500))
    await proxy.switchTo('garbage')
    await expect(client.get('b')).rejects.toThrow(/RESP|Protocol|parse/i)

    await proxy.switchTo('pass')
    const other = clientOf(proxy.port)
    await other.ping()
    await proxy.switchTo({ resetMidReply: 10 })
    await expect(other.get('b')).rejects.toThrow('Connection is closed.')
  })
})

describeWithRedis('the shared server', () => {
  it('keeps nothing of a test that sweeps', async () => {
    const { url, prefix, sweep } = sharedRedis()
    const client = new Redis(url)
    onTestFinished(() => client.disconnect())
    await client.set(`${prefix}a`, '1', 'EX', 60)
    await sweep()
    expect(await client.exists(`${prefix}a`)).toBe(0)
  })
})

describeWithRedis('sentinels', () => {
  it('make the replica master when the master dies, and a client follows', async () => {
    const sentinel = await startSentinel()
    onTestFinished(() => sentinel.stop())
    const client = new Redis({
      sentinels: sentinel.sentinels.map(({ host, port }) => ({ host, port })),
      name: sentinel.name,
      retryStrategy: () => 50,
      maxRetriesPerRequest: null,
    })
    client.on('error', () => {})
    onTestFinished(() => client.disconnect())
    await client.set('a', '1')
    await client.wait(1, 1_000)
    await sentinel.master.kill()
    await until(
      'the sentinels agree on the replica',
      async () => (await sentinel.masterPort()) === sentinel.replica.port,
    )
    expect(await client.set('b', '2')).toBe('OK')
    expect(await command(sentinel.replica.port, 'MGET', 'a', 'b')).toEqual(['1', '2'])
  })
})

describeWithRedis('a cluster', () => {
  it('keeps keys on each of its three masters', async () => {
    const cluster = await startCluster()
    onTestFinished(() => cluster.stop())
    const client = new Cluster(cluster.nodes.map(({ host, port }) => ({ host, port })))
    onTestFinished(() => client.disconnect())
    const keys = Array.from({ length: 30 }, (_, index) => `key-${index}`)
    for (const key of keys) await client.set(key, key)
    for (const key of keys) expect(await client.get(key)).toBe(key)
    const sizes = await Promise.all(cluster.nodes.map(({ port }) => command(port, 'DBSIZE')))
    expect(sizes).not.toContain(0)
    expect(sizes.map(Number).reduce((sum, size) => sum + size)).toBe(30)
  })
})

describe('the HTTP source', () => {
  let source: HttpSource

  beforeAll(async () => {
    source = await startHttpSource('{"v":1}')
  })
  beforeEach(() => source.switchTo('ok'))
  afterAll(() => source.close())

  const get = (etag?: string, ms = 2_000): Promise<Response> =>
    fetch(source.url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(ms),
      headers: etag === undefined ? {} : { 'if-none-match': etag },
    })

  it('serves the document, and says when it is known', async () => {
    const before = source.requests.length
    const first = await get()
    expect(await first.text()).toBe('{"v":1}')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
    expect((await get(etag)).status).toBe(304)
    source.serve('{"v":2}')
    const second = await get(etag)
    expect(second.status).toBe(200)
    expect(await second.text()).toBe('{"v":2}')
    expect(source.requests.length).toBe(before + 3)
    expect(source.requests.at(-1)).toMatchObject({ path: '/register.json', headers: { 'if-none-match': etag } })
  })

  it('fails with a status, redirects, leaves the ETag out', async () => {
    await source.switchTo({ status: 503 })
    expect((await get()).status).toBe(503)
    await source.switchTo('redirect')
    const answer = await get()
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/moved.json')
    expect((await fetch(source.url)).status).toBe(200)
    await source.switchTo('noEtag')
    expect((await get(source.etag)).headers.get('etag')).toBeNull()
  })

  it('is slow to answer, or never does', async () => {
    await source.switchTo({ slow: 80 })
    await expect(get(undefined, 30)).rejects.toThrow(/timeout/)
    expect((await get()).status).toBe(200)
    await source.switchTo('hang')
    await expect(get(undefined, 60)).rejects.toThrow(/timeout/)
  })

  it('drips, so that the headers are there and the body is not', async () => {
    await source.switchTo({ drip: 20 })
    const answer = await get(undefined, 70)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow(/timeout/)
    expect(await (await get()).text()).toBe('{"v":2}')
  })

  it('cuts the connection in the middle of the body', async () => {
    await source.switchTo('truncate')
    const answer = await get()
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
  })

  it('is gone, and comes back on the same port', async () => {
    await source.switchTo('gone')
    // The first request may be sent over a connection that is already cut.
    await expect(get()).rejects.toThrow('fetch failed')
    await expect(get()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await source.switchTo('ok')
    expect((await get()).status).toBe(200)
  })
})
