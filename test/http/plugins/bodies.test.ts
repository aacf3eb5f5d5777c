import { afterEach, describe, expect, it } from 'vitest'
import { request } from '../../batch/requests.ts'
import { dial, listen, type Service, service } from '../service.ts'

const LIMIT = 2048

describe('reading a body', async () => {
  const { app } = await service({ bodyLimit: LIMIT })
  const post = (payload: string | Buffer, headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/v1/decisions', payload, headers })
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify(request)

  it.each([
    ['as it should be', 'application/json'],
    ['with a charset', 'application/json; charset=utf-8'],
    ['in capitals', 'APPLICATION/JSON'],
    ['with white space before the parameter', 'application/json ;charset=utf-8'],
  ])('takes a content type %s', async (_, type) => {
    expect((await post(body, { 'content-type': type })).statusCode).toBe(200)
  })

  it.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/x-ndjson',
    'application/jsonx',
    'application/problem+json',
    'application/',
    'json',
    '*/*',
    'application/json\ttext/plain',
    ' ',
  ])('refuses the content type %j', async (type) => {
    const answer = await post(body, { 'content-type': type })
    expect(answer.statusCode).toBe(415)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ type: '/problems/unsupported-media-type', status: 415 })
  })

  it('refuses a body without a content type, and one that is compressed', async () => {
    expect((await post(body, { 'content-type': '' })).statusCode).toBe(415)
    expect((await post(body, { ...json, 'content-encoding': 'gzip' })).statusCode).toBe(415)
    expect((await post(body, { ...json, 'content-encoding': 'identity' })).statusCode).toBe(200)
  })

  it('minds no coding where no body is read', async () => {
    const headers = { 'content-encoding': 'gzip' }
    expect((await app.inject({ method: 'GET', url: '/healthz', headers })).statusCode).toBe(200)
    expect((await app.inject({ method: 'HEAD', url: '/healthz', headers })).statusCode).toBe(200)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['null', 'null'],
    ['half an object', body.slice(0, -1)],
    ['two objects', body + body],
    ['a comment', `${body}// x`],
    ['single quotes', "{'a':1}"],
    ['ISO 8859-1', Buffer.from('"Højstrupvej"', 'latin1')],
    ['UTF-16', Buffer.from(body, 'utf16le')],
  ])('refuses %s', async (_, payload) => {
    const answer = await post(payload, json)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ type: '/problems/malformed-json', status: 400 })
  })

  it('refuses a request without a body', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ type: '/problems/malformed-json' })
  })

  it('takes a body up to the limit, by its bytes', async () => {
    const padded = (bytes: number) => body + ' '.repeat(bytes - Buffer.byteLength(body))
    expect((await post(padded(LIMIT), json)).statusCode).toBe(200)
    const answer = await post(padded(LIMIT + 1), json)
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ type: '/problems/body-too-large', status: 413 })
    expect((await post(`"${'æ'.repeat(LIMIT / 2)}"`, json)).statusCode).toBe(413)
  })

  it('takes a byte order mark', async () => {
    expect((await post(`\uFEFF${body}`, json)).statusCode).toBe(200)
  })
})

describe('reading a body from the wire', () => {
  let running: Service | undefined
  afterEach(() => running?.app.close())

  const head = (...headers: string[]) =>
    `${['POST /v1/decisions HTTP/1.1', 'host: x', 'content-type: application/json', ...headers].join('\r\n')}\r\n\r\n`

  it('answers a client that announces too much, and one that sends too much', async () => {
    running = await service({ bodyLimit: LIMIT })
    const port = await listen(running)
    const sent = await fetch(`http://127.0.0.1:${port}/v1/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(4 * 1024 * 1024),
    })
    expect(sent.status).toBe(413)
    const announced = await dial(port)
    announced.socket.write(head('content-length: 99999999999'))
    await announced.closed
    expect(announced.received).toMatch(/^HTTP\/1.1 413 /)
    expect(announced.received).toContain('application/problem+json')
  })

  it('does not wait for a body for ever', async () => {
    running = await service({ bodyPatience: 50 })
    const slow = await dial(await listen(running))
    slow.socket.write(`${head('content-length: 100')}{"path`)
    await slow.closed
    expect(slow.received).toMatch(/^HTTP\/1.1 408 /)
    expect(slow.received).toContain('/problems/request-timeout')
  })

  it('does not hold it against the next request that a client went away', async () => {
    running = await service()
    const port = await listen(running)
    const gone = await dial(port)
    gone.socket.write(`${head('content-length: 100')}{"canary`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    gone.socket.destroy()
    await gone.closed
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`)
    expect(answer.status).toBe(200)
    expect(running.log.join('')).not.toMatch(/"level":50|canary/)
  })
})
