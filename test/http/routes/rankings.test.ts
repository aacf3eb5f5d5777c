import { readFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { Compile } from 'typebox/compile'
import { afterEach, describe, expect, it } from 'vitest'
import { rankingExamples } from '../../../src/http/examples.ts'
import { RankingAnswer } from '../../../src/ranking/ranking-answer.ts'
import { chunk, counting, settled } from '../counting.ts'
import { dial, listen, type Service, service } from '../service.ts'

const NDJSON = { 'content-type': 'application/x-ndjson' }
const JSON_TYPE = { 'content-type': 'application/json' }
const { candidates, ...head } = rankingExamples.vacancy.value
const line = (value: unknown): string => `${JSON.stringify(value)}\n`
const lines = (...values: readonly unknown[]): string => values.map(line).join('')

const answers = Compile(RankingAnswer)

describe('POST /v1/rankings', async () => {
  const { app, log, register } = await service()
  const ask = (payload: object | string, { query = '', headers = JSON_TYPE as object } = {}) =>
    app.inject({ method: 'POST', url: `/v1/rankings${query}`, payload, headers: { ...headers } })
  const askLines = (payload: string, query = '') => ask(payload, { query, headers: NDJSON })

  it('answers a document and lines alike, but for the number of the line', async () => {
    const document = await ask({ ...head, candidates })
    const asLines = await askLines(lines(head, ...candidates))
    for (const answer of [document, asLines]) {
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
      expect(answer.headers['register-revision']).toBe(register.stamp.revision)
      expect(answers.Errors(answer.json())).toEqual([])
    }
    expect(asLines.body.replace(/"line":(\d+)/g, (_, number) => `"line":${number - 1}`)).toBe(document.body)
  })

  it('carries decisions where they are asked for', async () => {
    const plain = (await ask({ ...head, candidates })).json()
    const { ranked, excluded, undetermined } = (await askLines(lines(head, ...candidates), '?include=decisions')).json()
    expect(plain.ranked[0]).not.toHaveProperty('decision')
    for (const { id, decision } of [...ranked, ...excluded, ...undetermined]) {
      const { id: _, seniorityDate: __, ...own } = candidates.find((candidate) => candidate.id === id) ?? {}
      const { decisionDate, pathway, dwelling } = head
      const payload = { decisionDate, pathway, dwelling, ...own }
      expect(decision).toEqual((await app.inject({ method: 'POST', url: '/v1/decisions', payload })).json())
    }
  })

  it('writes decisions as the options of the vacancy say', async () => {
    const options = { language: 'en', reasons: 'decisive' }
    const { undetermined } = (await ask({ ...head, options, candidates }, { query: '?include=decisions' })).json()
    expect(undetermined[0].decision.missingFacts).toMatchObject([{ question: { en: expect.any(String) } }])
    expect(undetermined[0].decision.missingFacts[0].question).not.toHaveProperty('da')
  })

  it('takes ten thousand candidates of several people', async () => {
    const [candidate] = candidates
    if (candidate === undefined) expect.fail('the example has candidates')
    const { household } = candidate
    const [applicant] = household.members
    const members = [applicant, { ...applicant, role: 'spouse' }, { role: 'child', age: 3 }, { role: 'child', age: 5 }]
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      ...candidate,
      id: String(i),
      household: { ...household, members },
    }))
    const answer = await ask({ ...head, candidates: many })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().counts.candidates).toBe(10_000)
    expect((await ask({ ...head, candidates: [...many, candidate].map(() => 0) })).json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '/candidates' }],
    })
  })

  it.each([
    ['no object', '[]', 400, ['']],
    ['null', 'null', 400, undefined],
    ['no candidates', head, 400, ['/candidates']],
    ['something unknown', { ...head, candidates, surname: 'x' }, 400, ['/surname']],
    [
      'a faulty vacancy',
      { ...head, candidates, vacancyNumber: 1.5, pathway: 'bytte' },
      400,
      ['/pathway', '/vacancyNumber'],
    ],
    ['no vacancy number', { ...head, candidates, vacancyNumber: undefined }, 400, ['/vacancyNumber']],
    [
      'an unknown area',
      { ...head, candidates, dwelling: { areaId: 'x', kind: 'familiebolig' } },
      422,
      ['/dwelling/areaId'],
    ],
  ])('is refused as a whole with %s', async (_, payload, status, pointers) => {
    const answer = await ask(payload)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json().errors?.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers)
  })

  it('is refused with a query it does not know', async () => {
    for (const query of ['?include=reasons', '?include=decisions&include=decisions', '?with=decisions']) {
      expect((await ask({ ...head, candidates }, { query })).statusCode).toBe(400)
    }
  })

  it('is refused without a body, in another type, and compressed', async () => {
    expect((await ask('')).statusCode).toBe(400)
    expect((await askLines('')).statusCode).toBe(400)
    expect((await ask('id', { headers: { 'content-type': 'text/csv' } })).statusCode).toBe(415)
    expect((await ask('id', { headers: { ...NDJSON, 'content-encoding': 'gzip' } })).statusCode).toBe(415)
  })

  it('is unavailable while there is no register', async () => {
    const { app: without } = await service({ register: () => undefined })
    const answer = await without.inject({ method: 'POST', url: '/v1/rankings', payload: { ...head, candidates } })
    expect(answer.statusCode).toBe(503)
  })

  it('repeats no value, in answer or log', async () => {
    const canary = 'canary-0101701234'
    const bad = { ...head, decisionDate: canary, dwelling: { areaId: canary }, vacancyNumber: canary }
    const unknown = { ...head, dwelling: { areaId: canary, kind: 'familiebolig' } }
    const candidate = { id: 'a', seniorityDate: canary, household: { members: [{ role: canary }] } }
    for (const answer of [
      await ask({ ...bad, candidates: [canary] }),
      await askLines(lines(bad, canary)),
      await ask({ ...unknown, candidates: [] }),
      await ask({ ...head, candidates: [canary, candidate] }),
      await askLines(lines(head, canary, candidate)),
      await ask({ ...head, candidates }, { query: `?include=${canary}` }),
    ]) {
      expect(answer.body).not.toContain(canary)
    }
    expect(log.join('')).not.toContain(canary)
  })

  it('answers the example of the README', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    const [, block = ''] = /## Rankings\n.*?```sh\n(.*?)```/s.exec(readme) ?? []
    const sent = [...block.matchAll(/^ {2}'(\{.*\})'/gm)].map(([, json]) => `${json}\n`)
    const [path] = /\/v1\/rankings[^ ]*/.exec(block) ?? []
    const answer = await app.inject({ method: 'POST', url: String(path), payload: sent.join(''), headers: NDJSON })
    expect(answer.json()).toMatchObject({
      ranked: [{ id: 'b', position: 1 }],
      undetermined: [{ id: 'a', missingFacts: ['/findings/flexibleCriteriaMet'], wouldRankAt: 1 }],
      counts: { candidates: 2, ranked: 1, excluded: 0, undetermined: 1, invalid: 0 },
    })
  })
})

describe('a ranking on the wire', () => {
  let running: Service
  let port: number
  const start = async (...options: Parameters<typeof service>) => {
    running = await service(...options)
    port = await listen(running)
  }
  afterEach(() => running.app.close())

  const [, candidate] = candidates
  const opening =
    'POST /v1/rankings HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n'

  it('may be long, and others are answered meanwhile', async () => {
    const counted = await counting()
    await start({ register: () => counted.register })
    const outgoing = httpRequest({ port, path: '/v1/rankings', method: 'POST', headers: NDJSON })
    const answering = new Promise<IncomingMessage>((resolve) => outgoing.once('response', resolve))
    outgoing.write(line(head))
    outgoing.end(line(candidate).repeat(10_000))
    while (counted.asked < 10) await setTimeout(1)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect(counted.asked).toBeLessThan(10_000)
    expect(JSON.parse(await textOf(await answering))).toMatchObject({ counts: { candidates: 10_000 } })
  })

  it('that fails while it is written is cut off, and logged', async () => {
    const counted = await counting()
    const { locate } = counted.register
    const candidates = Array.from({ length: 20 }, (_, index) => ({ ...candidate, id: `c${index}` }))
    await start({
      register: () => ({
        ...counted.register,
        locate: (...place) => {
          if (counted.asked > 30) throw new Error('a secret')
          return locate(...place)
        },
      }),
    })
    const answered = fetch(`http://127.0.0.1:${port}/v1/rankings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...head, candidates }),
    }).then((answer) => answer.text())
    await expect(answered).rejects.toThrow()
    while (!running.log.some((entry) => entry.includes('"level":50'))) await setTimeout(5)
    expect(running.log.join('')).not.toContain('secret')
  })

  it('is refused at once for a faulty vacancy, though its sender is still sending', async () => {
    await start()
    const client = await dial(port)
    client.socket.write(opening + chunk(line({ ...head, pathway: 'bytte' })))
    await client.until(/^HTTP\/1.1 400 [\s\S]*"pointer":"\/pathway"/)
    // What comes after is not taken for another request.
    client.socket.write(`${chunk(line(candidate).repeat(1000))}0\r\n\r\n`)
    client.socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n')
    await client.until(/HTTP\/1.1 200 OK/)
    client.socket.destroy()
  })

  it('stops when the sender of its lines goes away', async () => {
    const counted = await counting()
    await start({ register: () => counted.register })
    const client = await dial(port)
    // More than the connection holds: what has arrived is ranked before it is seen that nobody waits.
    client.socket.write(opening + chunk(line(head) + line(candidate).repeat(50_000)))
    while (counted.asked < 10) await setTimeout(1)
    client.socket.destroy()
    await client.closed
    while (!running.log.some((entry) => entry.includes('abandoned'))) await setTimeout(5)
    expect(await settled(counted)).toBeLessThan(50_000)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect(running.log.join('')).not.toContain('"level":50')
  })

  it('stops when the sender of a document goes away', async () => {
    const counted = await counting()
    await start({ register: () => counted.register })
    const client = await dial(port)
    const body = JSON.stringify({ ...head, candidates: Array.from({ length: 10_000 }, () => candidate) })
    client.socket.write(
      `POST /v1/rankings HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    while (counted.asked < 10) await setTimeout(1)
    client.socket.destroy()
    await client.closed
    expect(await settled(counted)).toBeLessThan(10_000)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect(running.log.join('')).not.toContain('"level":50')
  })

  it('is cut off where its sender stands still', async () => {
    await start({ idlePatience: 60 })
    const client = await dial(port)
    client.socket.write(opening + chunk(line(head)))
    await client.closed
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect(running.log.join('')).not.toContain('"level":50')
  })

  it('rests on one revision of the register, whatever happens meanwhile', async () => {
    const { register } = await service()
    const revisions = ['first', 'second', 'third']
    const changing = () => ({ ...register, stamp: { ...register.stamp, revision: revisions.shift() ?? 'last' } })
    await start({ register: changing })
    const client = await dial(port)
    client.socket.write(opening.replace('rankings', 'rankings?include=decisions') + chunk(lines(head, ...candidates)))
    expect((await fetch(`http://127.0.0.1:${port}/v1/register`)).headers.get('register-revision')).toBe('second')
    client.socket.write(`${chunk(lines(...candidates))}0\r\n\r\n`)
    await client.until(/\r\n0\r\n\r\n$/)
    const named = client.received.match(/"revision":"\w+"/g) ?? []
    expect(named.length).toBeGreaterThan(5)
    expect(new Set(named)).toEqual(new Set(['"revision":"first"']))
    expect(client.received).toMatch(/^register-revision: first\r$/m)
    client.socket.destroy()
  })
})
