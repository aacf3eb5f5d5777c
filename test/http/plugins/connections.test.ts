import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
