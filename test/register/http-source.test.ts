import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { httpSource } from '../../src/register/http-source.ts'
import { revisionOf } from '../../src/register/revision.ts'
import { MAX_REGISTER_BYTES } from '../../src/register/source.ts'
import { bytesOf, smallDocument } from './document.ts'

const bytes = bytesOf(smallDocument())
const digest = (of: Uint8Array): string => `sha-256=:${Buffer.from(revisionOf(of), 'hex').toString('base64')}:`

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A source that a server answers, and what it was asked. */
const served = async (answer: RequestListener, patience = 2000) => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers['if-none-match'])
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  const source = httpSource(`http://127.0.0.1:${address.port}/register.json?key=secret`, { patience })
  const why = () =>
    source.read().then(
      () => 'it was read',
      (error: Error) => error.message,
    )
  return { source, asked, why }
}

describe('a register over HTTP', () => {
  it('is read byte for byte, and asked for again only where it has changed', async () => {
    const { source, asked } = await served((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.setHeader('etag', '"1"').setHeader('repr-digest', digest(bytes)).end(bytes)
    })
    const first = await source.read()
    expect(Buffer.from(first.bytes).equals(bytes)).toBe(true)
    const second = await source.read()
    expect(second).toEqual({ ...first, readAt: second.readAt })
    expect(second.readAt >= first.readAt).toBe(true)
    expect(asked).toEqual([undefined, '"1"'])
  })

  it('is read whole again after a while, whatever its ETag', async () => {
    const { source, asked } = await served((_request, response) => response.setHeader('etag', '"1"').end(bytes))
    await source.read()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
    try {
      await source.read()
    } finally {
      vi.useRealTimers()
    }
    expect(asked).toEqual([undefined, undefined])
  })

  it('is read whole each time where it has no ETag', async () => {
    const { source, asked } = await served((_request, response) => response.end(bytes))
    await source.read()
    await source.read()
    expect(asked).toEqual([undefined, undefined])
  })

  const saysOf = async (answer: RequestListener, patience: number): Promise<string | undefined> => {
    const { why } = await served(answer, patience)
    const said = await why()
    expect(said).not.toContain('secret')
    return said
  }

  it.each<[string, RequestListener]>([
    ['nothing', () => {}],
    ['the headers and then nothing', (_, response) => void response.writeHead(200).write('{')],
  ])('that answers %s is said to, in time', async (_what, answer) => {
    expect(await saysOf(answer, 200)).toMatch(/did not answer within 200 ms$/)
  })

  it.each<[string, RequestListener, RegExp]>([
    ['an error', (_, response) => response.writeHead(503).end('no'), /it answered 503$/],
    [
      'that nothing has changed, without having been asked',
      (_, response) => response.writeHead(304).end(),
      /it answered 304$/,
    ],
    [
      'less than it promised',
      (_, response) => void response.writeHead(200, { 'content-length': 99 }).write('{', () => response.destroy()),
      /it cannot be read/,
    ],
    [
      'something else than its checksum says',
      (_, response) => response.setHeader('repr-digest', digest(Buffer.from('x'))).end(bytes),
      /its checksum is not that of the answer$/,
    ],
    ['no HTTP', (_, response) => void response.socket?.end('nonsense\r\n\r\n'), /it cannot be read/],
  ])('that answers %s is said to', async (_what, answer, reason) => {
    expect(await saysOf(answer, 10_000)).toMatch(reason)
  })

  it.each([301, 302, 303, 307, 308])(
    'that has moved is not followed, though a register be there: %i',
    async (status) => {
      const { why, asked } = await served(({ url }, response) => {
        if (url === '/elsewhere') response.end(bytes)
        else response.writeHead(status, { location: '/elsewhere' }).end()
      })
      expect(await why()).toMatch(/it cannot be read: unexpected redirect$/)
      expect(asked).toHaveLength(1)
    },
  )

  it('may be so long and no longer, however it is sent', async () => {
    const { why } = await served((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1024 * 1024)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    }, 10_000)
    expect(await why()).toMatch(`it has more than ${MAX_REGISTER_BYTES} bytes`)
  })
})
