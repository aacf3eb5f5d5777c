import { describe, expect, it } from 'vitest'
import { decisionExamples } from '../../../src/http/examples.ts'
import { request } from '../../batch/requests.ts'
import { service } from '../service.ts'

const CANARY = 'canary-0101701234'

/** Every place of a value at which a string, a number or a boolean stands. */
const leaves = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]))
    : [path]

/** A copy of the value with something else at a place. */
const withAt = (value: unknown, [name, ...rest]: readonly string[], there: unknown): unknown => {
  if (name === undefined) return there
  const inner = new Map(Object.entries(Object(value))).get(name)
  if (Array.isArray(value)) return value.with(Number(name), withAt(inner, rest, there))
  return { ...Object(value), [name]: withAt(inner, rest, there) }
}

describe('checking a body', async () => {
  const { app, log } = await service()
  const ask = (payload: string | object) =>
    app.inject({ method: 'POST', url: '/v1/decisions', payload, headers: { 'content-type': 'application/json' } })

  const refusals = async (payload: string | object) => {
    const answer = await ask(payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ type: '/problems/invalid-request', status: 400 })
    return answer.json().errors
  }

  it('says of each place what belongs there', async () => {
    const wrong = {
      ...request,
      decisionDate: '2024-02-30',
      pathway: 'other',
      dwelling: { areaId: 5, kind: 'familiebolig', rooms: 1.5, 'a/b~': 1 },
      household: { members: [{ age: '34', citizenships: ['GL'] }], 'home town': 'x' },
      findings: { coveredBy51b: 'true' },
    }
    expect(await refusals(wrong)).toEqual([
      { pointer: '/decisionDate', detail: 'must be a real date, YYYY-MM-DD' },
      { pointer: '/pathway', detail: expect.stringMatching(/^must be one of: kommunal-anvisning, venteliste, /) },
      { pointer: '/dwelling/areaId', detail: 'must be a string of 1 to 100 characters or null' },
      { pointer: '/dwelling/rooms', detail: 'must be an integer from 1 to 100' },
      { pointer: '/dwelling/a~1b~0', detail: 'is not a known property' },
      { pointer: '/household/members/0/role', detail: 'is required' },
      { pointer: '/household/members/0/age', detail: 'must be an integer from 0 to 130' },
      {
        pointer: '/household/members/0/citizenships/0',
        detail: expect.stringContaining('code of a state'),
      },
      { pointer: '/household/home town', detail: 'is not a known property' },
      { pointer: '/findings/coveredBy51b', detail: 'must be true or false' },
    ])
  })

  it.each(['[]', '"x"', '5', 'true'])('refuses %s', async (body) => {
    expect(await refusals(body)).toEqual([{ pointer: '', detail: 'must be an object' }])
  })

  it.each(['__proto__', 'constructor', 'toString'])('refuses %s as any unknown property', async (name) => {
    const body = JSON.stringify(request)
    expect(await refusals(`{"${name}":{"prototype":{"x":1}},${body.slice(1)}`)).toEqual([
      { pointer: `/${name}`, detail: 'is not a known property' },
    ])
    expect(await refusals(body.replace('"role"', `"${name}":{},"role"`))).toEqual([
      { pointer: `/household/members/0/${name}`, detail: 'is not a known property' },
    ])
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  it('survives what no schema foresees', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const bodies = [
      deep,
      `{"pathway":${deep}}`,
      `{"household":{"members":[${'{},'.repeat(100_000)}{}]}}`,
      `{"household":{"members":[{"citizenships":[${'0,'.repeat(100_000)}0]}]}}`,
      '{"\\ud800":1}',
      '{"pathway":"\\udfff"}',
      `{${Array.from({ length: 20_000 }, (_, i) => `"p${i}":0`).join(',')}}`,
      `{"${'x'.repeat(500_000)}":1}`,
      '{"decisionDate":1e999}',
    ]
    for (const body of bodies) {
      const errors = await refusals(body)
      expect(errors.length).toBeGreaterThan(0)
      expect(errors.length).toBeLessThanOrEqual(50)
    }
  })

  it('takes the last of two properties of one name, as JSON.parse does', async () => {
    const body = JSON.stringify(request).replace('"pathway"', '"pathway":"nonsense","pathway"')
    expect((await ask(body)).statusCode).toBe(200)
  })

  it('repeats no value, in answer or log, wherever it stands', async () => {
    for (const { value } of Object.values(decisionExamples)) {
      for (const path of leaves(value)) {
        const answer = await ask(JSON.stringify(withAt(value, path, CANARY)))
        expect([400, 422], path.join('/')).toContain(answer.statusCode)
        expect(answer.body).not.toContain(CANARY)
      }
    }
    for (const body of [`{"a":"${CANARY}`, `{"a":"${CANARY}"}`, CANARY, `"${CANARY}"`, `\u00e6${CANARY}`]) {
      expect((await ask(body)).body).not.toContain(CANARY)
    }
    expect(log.join('')).not.toContain(CANARY)
  })
})

describe('checking a query', async () => {
  const { app, log } = await service()

  it.each([
    ['/v1/areas?on=2024-02-30', '/on', 'query parameter must be a real date, YYYY-MM-DD'],
    ['/v1/areas?on=', '/on', 'query parameter must be a real date, YYYY-MM-DD'],
    ['/v1/areas?on=2024-01-01&on=2024-01-02', '/on', 'query parameter must be a real date, YYYY-MM-DD'],
    ['/v1/areas?municipalityCode=751', '/municipalityCode', 'query parameter must be four digits'],
    ['/v1/areas?ON=2024-01-01', '/ON', 'query parameter is not known'],
    ['/v1/areas?__proto__=1', '/__proto__', 'query parameter is not known'],
    ['/v1/areas/aarhus-bispehaven?on=yesterday', '/on', 'query parameter must be a real date, YYYY-MM-DD'],
    ['/v1/areas/aarhus-bispehaven?at=2024-01-01', '/at', 'query parameter is not known'],
    ['/v1/rules?on=2024-1-1', '/on', 'query parameter must be a real date, YYYY-MM-DD'],
    ['/v1/rules/abl-59-6-4?x', '/x', 'query parameter is not known'],
    ['/v1/register?x=1', '/x', 'query parameter is not known'],
    ['/healthz?x=1', '/x', 'query parameter is not known'],
    ['/readyz?x=1', '/x', 'query parameter is not known'],
    ['/openapi.json?x=1', '/x', 'query parameter is not known'],
    ['/problems/not-found?x=1', '/x', 'query parameter is not known'],
  ])('refuses %s', async (url, pointer, detail) => {
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ detail: 'The query of the URL is not valid.', errors: [{ pointer, detail }] })
  })

  it.each(['/v1/decisions', '/v1/decisions/batch'])('refuses any of POST %s', async (url) => {
    const answer = await app.inject({ method: 'POST', url: `${url}?x=1`, payload: { requests: [] } })
    expect(answer.statusCode).toBe(400)
  })

  it('repeats no value, in answer or log', async () => {
    for (const url of ['/v1/areas?on=', '/v1/areas?municipalityCode=', '/v1/rules?on=', '/v1/rules/', '/v1/areas/']) {
      expect((await app.inject(url + CANARY)).body).not.toContain(CANARY)
    }
    expect(log.join('')).not.toContain(CANARY)
  })
})
