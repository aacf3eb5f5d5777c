import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../redis/until.ts'
import { dial, listen, type Service, service } from '../service.ts'

describe('what is no request', () => {
  let running: Service
  let port: number
  beforeEach(async () => {
    running = await service()
    port = await listen(running)
  })
  afterEach(() => running.app.close())

  const said = async (text: string): Promise<string> => {
    const dialled = await dial(port)
    dialled.socket.write(text)
    await dialled.closed
    return dialled.received
  }

  it.each([
    ['garbage', 'canary\r\n\r\n'],
    ['an unknown method', 'CANARY / HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['two lengths', 'POST /v1/decisions HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
    ['a length and chunks', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\ncanary: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('is answered with a problem document: %s', async (_, text) => {
    const received = await said(text)
    expect(received).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
    expect(received).toContain('Content-Type: application/problem+json')
    const [, document = ''] = received.split('\r\n\r\n')
    expect(JSON.parse(document)).toMatchObject({ type: '/problems/invalid-request', status: 400 })
    expect(received.toLowerCase()).not.toContain('canary')
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect(running.log.join('')).not.toContain('canary')
  })

  it('is not answered into an answer that is under way', async () => {
    const dialled = await dial(port)
    const head = 'POST /v1/decisions/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\n'
    const line = '{"id":"a"}\n'
    dialled.socket.write(`${head}transfer-encoding: chunked\r\n\r\n${line.length.toString(16)}\r\n${line}\r\n`)
    await dialled.until(/"id":"a"/)
    dialled.socket.write('ZZZ\r\n')
    await dialled.closed
    expect(dialled.received).toMatch(/^HTTP\/1.1 200 OK/)
    expect(dialled.received).not.toContain('400 Bad Request')
  })

  it('is no end of the service where a client just leaves', async () => {
    for (const text of ['', 'GET', 'POST /v1/decisions/batch HTTP/1.1\r\n']) {
      const dialled = await dial(port)
      dialled.socket.write(text)
      dialled.socket.resetAndDestroy()
      await dialled.closed
    }
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  })
})

describe('a connection on which nothing moves', () => {
  it('is closed', async () => {
    const running = await service({ idlePatience: 50 })
    const dialled = await dial(await listen(running))
    dialled.socket.write('POST /v1/decisions/batch HTTP/1.1\r\nhost: x\r\n')
    await dialled.closed
    await running.app.close()
  })
})

describe('a service that closes', () => {
  const ask = 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n'

  it('takes a last request on a connection that is open, says that it was the last, and takes no new connection', async () => {
    const running = await service({ farewell: 10_000 })
    const port = await listen(running)
    const dialled = await dial(port)
    dialled.socket.write(ask)
    await dialled.until(/"ok"/)
    expect(dialled.received).toMatch(/connection: keep-alive/i)
    const closed = running.app.close()
    await until('it takes no connection', () => refused(port))
    dialled.received = ''
    dialled.socket.write(ask)
    await dialled.closed
    expect(dialled.received).toMatch(/^HTTP\/1.1 200 OK\r\n(.*\r\n)*connection: close\r\n/i)
    await closed
  })

  it('closes what has been silent for a while, whether it has asked something before or not', async () => {
    const running = await service({ farewell: 20 })
    const port = await listen(running)
    const [silent, idle] = [await dial(port), await dial(port)]
    idle.socket.write(ask)
    await idle.until(/"ok"/)
    await running.app.close()
    await Promise.all([silent.closed, idle.closed])
    expect(silent.received).toBe('')
  })

  it('lets a request that is under way come to its end, and then closes its connection too', async () => {
    const running = await service({ farewell: 20 })
    const dialled = await dial(await listen(running))
    const head = 'POST /v1/decisions/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\n'
    const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`
    dialled.socket.write(`${head}transfer-encoding: chunked\r\n\r\n${chunk('{"id":"a"}\n')}`)
    await dialled.until(/"id":"a"/)
    const closed = running.app.close()
    await new Promise((resolve) => setTimeout(resolve, 60))
    dialled.socket.write(`${chunk('{"id":"b"}\n')}0\r\n\r\n`)
    await closed
    await dialled.closed
    expect(dialled.received).toMatch(/"id":"b"/)
    expect(dialled.received).toMatch(/\r\n0\r\n\r\n$/)
  })
})

/** Whether nobody takes connections there. */
const refused = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', () => resolve(true))
  })
