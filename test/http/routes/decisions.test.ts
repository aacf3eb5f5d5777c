import { describe, expect, it } from 'vitest'
import { day } from '../../../src/law/calendar.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { request } from '../../batch/requests.ts'
import { agreement, smallDocument, snapshotOf } from '../../register/document.ts'
import { service } from '../service.ts'

describe('POST /v1/decisions', async () => {
  const { app, register } = await service()
  const ask = (payload: object) => app.inject({ method: 'POST', url: '/v1/decisions', payload })

  it('answers with the decision and what it rests on', async () => {
    const answer = await ask(request)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.json()).toMatchObject({
      outcome: 'prohibited',
      advisory: true,
      decisionDate: '2024-03-01',
      register: register.stamp,
    })
  })

  it('names the revision in a header, too, also where it cannot answer', async () => {
    expect((await ask(request)).headers['register-revision']).toBe(register.stamp.revision)
    const unknown = await ask({ ...request, dwelling: { ...request.dwelling, areaId: 'nowhere' } })
    expect(unknown.headers['register-revision']).toBe(register.stamp.revision)
  })

  it('is about today where no date is given', async () => {
    const { decisionDate: _, ...undated } = request
    expect((await ask(undated)).json()).toMatchObject({ decisionDate: '2024-03-01' })
  })

  it.each([
    ['an unknown area', { dwelling: { ...request.dwelling, areaId: 'nowhere' } }, 'unknown-area'],
    ['an area with the name of a property', { dwelling: { ...request.dwelling, areaId: '__proto__' } }, 'unknown-area'],
    ['a date before the law', { decisionDate: '2018-11-30' }, 'decision-date-out-of-range'],
  ])('cannot answer for %s', async (_, change, kind) => {
    const answer = await ask({ ...request, ...change })
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ type: `/problems/${kind}`, status: 422, errors: [{}] })
  })

  it('refuses a request that contradicts itself', async () => {
    const answer = await ask({ ...request, dwelling: { kind: 'familiebolig' } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({
      errors: [{ pointer: '/dwelling', detail: 'must have exactly one of areaId and departmentId' }],
    })
  })
})

describe('the age of the register', async () => {
  const { app, register } = await service()
  const confirmedAt = Date.parse(register.stamp.confirmedAt)
  const ask = async (age: number, maxRegisterAgeSeconds?: number) => {
    const { app } = await service({ now: () => new Date(confirmedAt + age * 1000) })
    const options = maxRegisterAgeSeconds === undefined ? {} : { maxRegisterAgeSeconds }
    return app.inject({ method: 'POST', url: '/v1/decisions', payload: { ...request, options } })
  }

  it.each([
    [0, 0, 200],
    [0.999, 0, 200],
    [1, 0, 503],
    [60, 60, 200],
    [61, 60, 503],
    [1_000_000, undefined, 200],
  ])('of %s seconds, where %s are allowed, is answered %i', async (age, allowed, status) => {
    const answer = await ask(age, allowed)
    expect(answer.statusCode).toBe(status)
    if (status === 200) return
    expect(answer.headers['retry-after']).toBe('5')
    expect(answer.json()).toMatchObject({
      type: '/problems/register-too-old',
      errors: [{ pointer: '/options/maxRegisterAgeSeconds' }],
    })
  })

  it.each([-1, 1.5, '60', null])('is not limited by %j', async (maxRegisterAgeSeconds) => {
    const payload = { ...request, options: { maxRegisterAgeSeconds } }
    expect((await app.inject({ method: 'POST', url: '/v1/decisions', payload })).statusCode).toBe(400)
  })

  it('is looked at for each line of a batch', async () => {
    const { app } = await service({ now: () => new Date(confirmedAt + 10_000) })
    const requests = [
      { id: 'a', ...request, options: { maxRegisterAgeSeconds: 9 } },
      { id: 'b', ...request, options: { maxRegisterAgeSeconds: 10 } },
    ]
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions/batch', payload: { requests } })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().results).toMatchObject([
      { id: 'a', status: 503, problem: { type: '/problems/register-too-old' } },
      { id: 'b', status: 200 },
    ])
  })
})

describe('without a register', () => {
  it.each(['/v1/areas', '/v1/areas/x', '/v1/register', '/v1/register/document'])('%s says so', async (url) => {
    const { app } = await service({ register: () => undefined })
    const answer = await app.inject(url)
    expect([answer.statusCode, answer.json().type]).toEqual([503, '/problems/no-register'])
    expect(answer.headers['retry-after']).toBe('5')
  })

  it('nothing is decided', async () => {
    const { app } = await service({ register: () => undefined })
    for (const [url, payload] of [
      ['/v1/decisions', request],
      ['/v1/decisions/batch', { requests: [] }],
    ] as const) {
      expect((await app.inject({ method: 'POST', url, payload })).statusCode).toBe(503)
    }
  })
})

describe('what ends mid-period takes effect on its date, without a publication', () => {
  const lastDay = '2024-06-30'
  const places = { areaIds: ['on'], departmentIds: [] }

  /** The same request on two days of the one register, with no date of its own. */
  const onBothDays = async (document: RegisterDocument, asked: object) => {
    const register = snapshotOf(document)
    const answers = ['2024-06-30', '2024-07-01'].map(async (today) => {
      const { app } = await service({ register: () => register, today: () => day(today) })
      return (await app.inject({ method: 'POST', url: '/v1/decisions', payload: asked })).json()
    })
    return Promise.all(answers)
  }

  const inArea = (areaId: string, pathway: string) => ({
    ...request,
    decisionDate: undefined,
    pathway,
    dwelling: { areaId, kind: 'familiebolig' },
  })

  it('an exemption', async () => {
    const document = smallDocument()
    document.editions[2]?.entries.splice(1, 1, {
      areaId: 'off',
      on: ['forebyggelsesomraade'],
      off: ['udsat-boligomraade'],
      sources: [],
    })
    document.councilDecisions = [{ type: 'stk7-exemption', areaId: 'off', from: '2022-01-01', to: lastDay }]
    const [applicant] = request.household.members
    const benefits = [{ type: 'kontanthjaelp', from: '2021-01', to: null }]
    const household = { members: [{ ...applicant, benefits }] }
    const answers = await onBothDays(document, { ...inArea('off', 'kommunal-anvisning'), household })
    expect(answers.map(({ outcome }) => outcome)).toEqual(['permitted', 'prohibited'])
  })

  it('a development plan', async () => {
    const document = smallDocument()
    document.editions[2]?.entries.splice(0, 1, { areaId: 'on', on: [], off: ['udsat-boligomraade'], sources: [] })
    document.councilDecisions = [{ type: 'development-plan', areaId: 'on', from: '2021-07-01', to: lastDay }]
    const [before, after] = await onBothDays(document, inArea('on', 'kommunal-anvisning'))
    expect([before.outcome, after.outcome]).toEqual(['prohibited', 'permitted'])
  })

  it('a decision under § 51 b', async () => {
    const document = smallDocument()
    document.agreements = []
    document.councilDecisions = [
      { type: 'kombineret-udlejning', areaId: 'on', includesListB: false, from: '2022-01-01', to: lastDay },
    ]
    document.decisionCoverage = [
      { municipalityCode: '0540', types: ['kombineret-udlejning'], from: '2018-12-01', to: null },
    ]
    const [before, after] = await onBothDays(document, inArea('on', 'venteliste'))
    const isAsked = ({ reasons }: { reasons: { ruleId: string }[] }) =>
      reasons.some(({ ruleId }) => ruleId.startsWith('abl-51-b'))
    expect([isAsked(before), isAsked(after)]).toEqual([true, false])
  })

  it('an agreement', async () => {
    const document = smallDocument()
    document.agreements = [agreement({ agreementId: 'until', validTo: lastDay, ...places })]
    const [before, after] = await onBothDays(document, inArea('on', 'venteliste'))
    expect([before.priority?.agreementId, after.priority?.agreementId]).toEqual(['until', undefined])
  })
})
