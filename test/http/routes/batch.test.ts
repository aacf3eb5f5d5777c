import { request as httpRequest, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { decisionExamples } from '../../../src/http/examples.ts'
import { request } from '../../batch/requests.ts'
import { chunk, counting, settled } from '../counting.ts'
import { dial, listen, type Service, service } from '../service.ts'

const NDJSON = { 'content-type': 'application/x-ndjson' }
const { dwelling, ...common } = request
const line = (value: unknown): string => `${JSON.stringify(value)}\n`

describe('a batch as one document', async () => {
  const { app, log } = await service()
  const ask = (payload: object | string) =>
    app.inject({
      method: 'POST',
      url: '/v1/decisions/batch',
      payload,
      headers: { 'content-type': 'application/json' },
    })

  it('takes a thousand households of several people', async () => {
    const { app } = await service()
    const { value } = decisionExamples['kommunal-anvisning']
    const [applicant, child] = value.household.members
    const members = [applicant, child, child, child, child, child, child, child]
    const requests = Array.from({ length: 1000 }, (_, id) => ({ id: String(id), ...value, household: { members } }))
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions/batch', payload: { requests } })
    expect(JSON.stringify({ requests }).length).toBeGreaterThan(1024 * 1024)
    expect(answer.statusCode).toBe(200)
    expect(answer.json().results).toHaveLength(1000)
  })

  it('is answered request by request', async () => {
    const answer = await ask({ common, requests: [{ id: 'a', dwelling }, { id: 'b' }, { dwelling }, null] })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.json()).toMatchObject({
      results: [
        { id: 'a', line: 1, status: 200, decision: { outcome: 'prohibited' } },
        { id: 'b', line: 2, status: 400, problem: { errors: [{ pointer: '/dwelling' }] } },
        { id: null, line: 3, status: 400, problem: { errors: [{ pointer: '/id' }] } },
        { id: null, line: 4, status: 400, problem: { errors: [{ pointer: '' }] } },
      ],
    })
  })

  it.each([
    ['no object', '[]', ''],
    ['no requests', { common }, '/requests'],
    ['requests that are no array', { requests: {} }, '/requests'],
    ['more than a thousand', { requests: Array.from({ length: 1001 }, () => 0) }, '/requests'],
    ['something unknown', { requests: [], extra: 1 }, '/extra'],
    ['a common that is no object', { requests: [], common: null }, '/common'],
    ['an id for all', { requests: [], common: { id: 'a' } }, '/common/id'],
  ])('is refused as a whole with %s', async (_, payload, pointer) => {
    const answer = await ask(payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ type: '/problems/invalid-request', errors: [{ pointer }] })
  })

  it('has a thousand requests at most', async () => {
    const answer = await ask({ requests: Array.from({ length: 1000 }, () => 0) })
    expect(answer.json().results).toHaveLength(1000)
    expect((await ask({ requests: [] })).json()).toEqual({ results: [] })
  })

  it('is bound by sixteen times the limit of a body', async () => {
    expect((await ask({ requests: ['x'.repeat(16 * 1024 * 1024)] })).statusCode).toBe(413)
    expect((await ask('')).statusCode).toBe(400)
  })

  it('repeats no value, in answer or log', async () => {
    const canary = 'canary-0101701234'
    const answer = await ask({
      common: { decisionDate: canary, [canary]: undefined },
      requests: [{ id: 'a', pathway: canary }, canary, { id: 'b', dwelling: { areaId: canary } }],
    })
    expect(answer.body).not.toContain(canary)
    expect(log.join('')).not.toContain(canary)
  })
})

describe('a batch as lines', async () => {
  const { app } = await service()

  it.each(['application/x-ndjson', 'application/x-ndjson; charset=utf-8', 'APPLICATION/X-NDJSON'])(
    'is answered as lines: %s',
    async (type) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/v1/decisions/batch',
        payload: `${line({ common })}${line({ id: 'a', dwelling })}x\n`,
        headers: { 'content-type': type },
      })
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toBe('application/x-ndjson')
      const [first = '', second = '', ...rest] = answer.body.split('\n')
      expect(JSON.parse(first)).toMatchObject({ id: 'a', line: 2, status: 200 })
      expect(JSON.parse(second)).toMatchObject({ id: null, line: 3, status: 400 })
      expect(rest).toEqual([''])
    },
  )

  it('may have no lines', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions/batch', payload: '', headers: NDJSON })
    expect([answer.statusCode, answer.body]).toEqual([200, ''])
  })

  it('is not what a single decision takes', async () => {
    const payload = line(request)
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions', payload, headers: NDJSON })
    expect(answer.statusCode).toBe(415)
  })
})

describe('a batch on the wire', () => {
  let running: Service
  let port: number
  const start = async (...options: Parameters<typeof service>) => {
    running = await service(...options)
    port = await listen(running)
  }
  afterEach(() => running.app.close())

  const head = 'POST /v1/decisions/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\n'

  it('begins to answer before a line has come, and answers each as it comes', async () => {
    await start()
    const client = await dial(port)
    client.socket.write(`${head}transfer-encoding: chunked\r\n\r\n`)
    await client.until(/^HTTP\/1.1 200 OK\r\n(?:.+\r\n)*content-type: application\/x-ndjson\r\n(?:.+\r\n)*\r\n/)
    client.socket.write(chunk(line({ id: 'a', ...request })))
    await client.until(/"id":"a"/)
    client.socket.write(chunk(line({ id: 'b', ...request })))
    await client.until(/"id":"b"/)
    client.socket.write('0\r\n\r\n')
    await client.until(/\r\n0\r\n\r\n$/)
    client.socket.destroy()
  })

  it('may be long, its reader slow, and others are answered meanwhile', async () => {
    const counted = await counting()
    await start({ register: () => counted.register })
    const lines = 6_000
    const outgoing = httpRequest({ port, path: '/v1/decisions/batch', method: 'POST', headers: NDJSON })
    let sent = 0
    const send = (): void => {
      while (sent < lines) {
        sent += 1
        if (!outgoing.write(line({ id: String(sent), ...decisionExamples.inklusionsbolig.value }))) return
      }
      outgoing.off('drain', send)
      outgoing.end()
    }
    outgoing.on('drain', send)
    const answering = new Promise<IncomingMessage>((resolve) => outgoing.once('response', resolve))
    send()
    const incoming = await answering

    // Nobody reads: the service must stop answering, or it would have to keep the answers.
    expect(await settled(counted)).toBeLessThan(lines)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)

    let next = 1
    for await (const answer of createInterface(incoming)) {
      // Parsing each would take longer than making it.
      if (!answer.startsWith(`{"id":"${next}","line":${next},"status":200,`)) expect.fail(answer.slice(0, 200))
      next += 1
    }
    expect(next).toBe(lines + 1)
  })

  it('is answered no further than its client reads, and not at all when that has gone', async () => {
    const counted = await counting()
    await start({ register: () => counted.register })
    const client = await dial(port)
    client.socket.write(`${head}transfer-encoding: chunked\r\n\r\n${chunk(line({ id: 'a', ...request }))}`)
    await client.until(/"id":"a"/)
    const answerBytes = client.received.length
    client.socket.pause()
    const hundred = chunk(line({ id: 'b', ...request }).repeat(100))
    let sending = true
    const send = (): void => {
      if (sending && client.socket.writable && client.socket.write(hundred)) setImmediate(send)
    }
    client.socket.on('drain', send)
    send()
    // The systems on either side keep some megabytes of what is under way; the service itself next to nothing.
    const asked = await settled(counted)
    expect(asked * answerBytes).toBeLessThan(24 * 1024 * 1024)
    sending = false
    client.socket.destroy()
    while (!running.log.some((entry) => entry.includes('abandoned'))) await setTimeout(5)
    expect(await settled(counted)).toBe(asked)
    expect(running.log.join('')).not.toContain('"level":50')
  })

  it('gives way to single decisions', async () => {
    const counted = await counting()
    await start({ register: () => counted.register })
    const lines = 3000
    const body = line({ id: 'a', ...request }).repeat(lines)
    const answering = fetch(`http://127.0.0.1:${port}/v1/decisions/batch`, { method: 'POST', headers: NDJSON, body })
    while (counted.asked === 0) await setTimeout(1)
    const headers = { 'content-type': 'application/json' }
    const decision = { method: 'POST', headers, body: JSON.stringify(request) }
    expect((await fetch(`http://127.0.0.1:${port}/v1/decisions`, decision)).status).toBe(200)
    expect(counted.asked).toBeLessThan(lines)
    expect((await (await answering).text()).split('\n')).toHaveLength(lines + 1)
  })

  it('stops when its client goes away', async () => {
    const counted = await counting()
    await start({ register: () => counted.register })
    const client = await dial(port)
    client.socket.write(`${head}transfer-encoding: chunked\r\n\r\n`)
    const many = chunk(line({ id: 'a', ...request }).repeat(5000))
    client.socket.write(many)
    await client.until(/"id":"a"/)
    client.socket.destroy()
    await client.closed
    // The abandoned request is noted when the service has seen it.
    while (!running.log.some((entry) => entry.includes('abandoned'))) await setTimeout(5)
    expect(await settled(counted)).toBeLessThan(5000)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect(running.log.join('')).not.toContain('"level":50')
  })

  it('is cut off where neither side moves', async () => {
    await start({ idlePatience: 60 })
    const client = await dial(port)
    client.socket.write(`${head}transfer-encoding: chunked\r\n\r\n${chunk('{"id":')}`)
    await client.closed
    expect(client.received).toMatch(/^HTTP\/1.1 200 /)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  })

  it('rests on one revision of the register, whatever happens meanwhile', async () => {
    const revisions = ['first', 'second', 'third']
    const { register } = await service()
    const changing = () => ({ ...register, stamp: { ...register.stamp, revision: revisions.shift() ?? 'last' } })
    await start({ register: changing })
    const client = await dial(port)
    client.socket.write(`${head}transfer-encoding: chunked\r\n\r\n${chunk(line({ id: 'a', ...request }))}`)
    await client.until(/"id":"a"/)
    client.socket.write(`${chunk(line({ id: 'b', ...request }))}0\r\n\r\n`)
    await client.until(/\r\n0\r\n\r\n$/)
    expect(client.received.match(/"revision":"\w+"/g)).toEqual(['"revision":"first"', '"revision":"first"'])
    client.socket.destroy()
  })
})
