import { describe, expect, it } from 'vitest'
import { GATE, REGISTER, requestFor, SETTLED } from './example.ts'
import { modelAnswer } from './model.ts'

const verdict = (request: Parameters<typeof modelAnswer>[0], id: string) => modelAnswer(request, REGISTER).rules.get(id)

const { benefits: _benefits, ...UNSURE } = SETTLED

describe('the outcome', () => {
  it('is prohibited on a known bar, and nothing is asked for', () => {
    const answer = modelAnswer(requestFor('kommunal-anvisning', 'udsat', [{ ...UNSURE, citizenships: [] }]), REGISTER)
    expect(answer).toMatchObject({ outcome: 'prohibited', missingFacts: [] })
    expect(answer.rules.get('abl-59-6-4')).toMatchObject({ verdict: 'bars', members: [0], lapsesOn: null })
    expect(answer.rules.get('abl-59-6-5')).toMatchObject({ verdict: 'unknown' })
  })

  it('is undetermined where a completion bars, and the facts are asked for that tell', () => {
    expect(modelAnswer(requestFor('kommunal-anvisning', 'udsat', [UNSURE]), REGISTER)).toMatchObject({
      outcome: 'undetermined',
      missingFacts: ['/household/members/0/benefits'],
    })
  })

  it('is not in doubt where every completion gives the same', () => {
    expect(modelAnswer(requestFor('kommunal-anvisning', 'plain', [UNSURE]), REGISTER).outcome).toBe('permitted')
  })

  it('is an assessment though another rule might come to one', () => {
    const request = requestFor('venteliste', 'plain', [SETTLED], {
      decisionDate: '2025-03-01',
      dwelling: { areaId: 'plain', kind: 'aeldrebolig' },
      landlordGrounds: { relevantCriminalRecord: true },
    })
    expect(modelAnswer(request, REGISTER)).toMatchObject({ outcome: 'assessment', missingFacts: [] })
    expect(modelAnswer({ ...request, findings: { inTargetGroup: true } }, REGISTER)).toMatchObject({
      outcome: 'undetermined',
      missingFacts: ['/dwelling/stated/udsatBoligomraade'],
    })
  })

  it('counts any member who moves in', () => {
    const child = { ...SETTLED, role: 'child', age: 4, citizenships: ['SY'] } as const
    const answer = modelAnswer(requestFor('kommunal-anvisning', 'forebyg', [SETTLED, child]), REGISTER)
    expect(answer.rules.get('abl-59-7-4')).toMatchObject({ verdict: 'bars', members: [1] })
    const spouse = { ...child, role: 'spouse', movesIn: false } as const
    expect(modelAnswer(requestFor('kommunal-anvisning', 'forebyg', [SETTLED, spouse]), REGISTER).outcome).toBe(
      'permitted',
    )
  })
})

describe('a lift', () => {
  const foreign = requestFor('kommunal-anvisning', 'forebyg', [{ ...SETTLED, citizenships: ['SY'] }])

  it('sets a bar aside and is named', () => {
    const request = { ...foreign, findings: { noAlternativeOutsideListedAreas: true } }
    expect(modelAnswer(request, REGISTER).outcome).toBe('permitted')
    expect(verdict(request, 'abl-59-7-4')).toMatchObject({ verdict: 'bars', liftedBy: 'abl-59-9' })
    expect(verdict(request, 'abl-59-9')).toMatchObject({ verdict: 'lifts' })
  })

  it('that nobody knows of leaves the bar unknown', () => {
    const unrecorded = { ...REGISTER, decisionCoverage: [] }
    const answer = modelAnswer(foreign, unrecorded)
    expect(answer.missingFacts).toContain('/dwelling/stated/stk7Exempt')
    expect(answer.rules.get('abl-59-7-4')).toMatchObject({ verdict: 'unknown', liftedBy: null })
  })

  it('that nobody knows of no longer matters where another is known', () => {
    const request = { ...foreign, findings: { noAlternativeOutsideListedAreas: true } }
    const answer = modelAnswer(request, { ...REGISTER, decisionCoverage: [] })
    expect(answer.rules.get('abl-59-7-4')).toMatchObject({ verdict: 'bars', liftedBy: 'abl-59-9' })
  })
})

describe('criteria', () => {
  const { employments: _employments, age: _age, ...someone } = SETTLED

  it('are asked for as far as they tell', () => {
    expect(modelAnswer(requestFor('venteliste', 'forebyg', [someone]), REGISTER)).toMatchObject({
      outcome: 'undetermined',
      missingFacts: ['/household/members/0/age', '/household/members/0/employments'],
      priority: true,
      tier: null,
    })
  })

  it('ask for the length of a job by which hours that are not known may just suffice', () => {
    const jobs = [
      { permanent: true, since: '2020-01-01' },
      { hoursPerWeek: 10, permanent: true },
    ]
    const { missingFacts } = modelAnswer(
      requestFor('venteliste', 'forebyg', [{ ...SETTLED, employments: jobs }]),
      REGISTER,
    )
    expect(missingFacts).toEqual([
      '/household/members/0/employments/0/hoursPerWeek',
      '/household/members/0/employments/1/since',
    ])
  })

  it('give the tier that is known to hold, and a waiver the first', () => {
    expect(modelAnswer(requestFor('venteliste', 'forebyg'), REGISTER)).toMatchObject({ outcome: 'permitted', tier: 2 })
    const old = { ...SETTLED, age: 65 }
    expect(modelAnswer(requestFor('venteliste', 'forebyg', [old]), REGISTER)).toMatchObject({ tier: 1 })
  })

  it('that only rank bar nobody', () => {
    const register = { ...REGISTER, agreements: [{ ...GATE, effect: 'priority' } as const] }
    const answer = modelAnswer(requestFor('venteliste', 'forebyg', [{ ...SETTLED, employments: [] }]), register)
    expect(answer).toMatchObject({ outcome: 'permitted', priority: true, tier: null })
  })

  it('do not bind an exempt move', () => {
    const members = [{ ...SETTLED, employments: [] }]
    const move = requestFor('intern-oprykning', 'forebyg', members, {
      household: { residesInDepartment: true, members },
    })
    expect(modelAnswer(move, REGISTER)).toMatchObject({ outcome: 'permitted', priority: false, tier: null })
    expect(modelAnswer({ ...move, household: { members } }, REGISTER).missingFacts).toContain(
      '/household/residesInDepartment',
    )
  })
})

describe('a request that the contract refuses', () => {
  it.each([
    ['unknown-area', requestFor('venteliste', 'nowhere')],
    ['decision-date-out-of-range', requestFor('venteliste', null, [SETTLED], { decisionDate: '2018-11-30' })],
    ['bad-request', requestFor('fremleje', null)],
    ['bad-request', requestFor('venteliste', null, [SETTLED, SETTLED])],
    ['bad-request', requestFor('venteliste', null, [{ ...SETTLED, citizenships: ['GL'] }])],
  ])('has no answer: %s', (reason, request) => {
    expect(() => modelAnswer(request, REGISTER)).toThrow(reason)
  })
})
