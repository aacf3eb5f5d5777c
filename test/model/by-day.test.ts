import { describe, expect, it } from 'vitest'
import { GATE, REGISTER, requestFor, SETTLED } from './example.ts'
import { earliestByDay, modelAnswer, outcomeOn } from './model.ts'

const released = (releasedOn: string) => ({
  releasedOn,
  convicted: true,
  institution: 'kriminalforsorgen' as const,
  actionPlanRequired: true,
})

const barredUntil = (...days: readonly string[]) =>
  requestFor('kommunal-anvisning', 'udsat', [{ ...SETTLED, releases: days.map(released) }])

describe('the first day on which a household may move in', () => {
  it('is the day the bar lapses', () => {
    expect(earliestByDay(barredUntil('2023-12-31'), REGISTER)).toBe('2024-06-30')
  })

  it('waits for another that begins before the first ends', () => {
    expect(earliestByDay(barredUntil('2023-12-31', '2024-06-29'), REGISTER)).toBe('2024-12-29')
  })

  it('is not put off by one that begins later', () => {
    expect(earliestByDay(barredUntil('2023-12-31', '2024-07-01'), REGISTER)).toBe('2024-06-30')
  })

  it('waits until none of several rules is in the way', () => {
    const member = (to: string, since: string) => ({
      ...SETTLED,
      benefits: [{ type: 'kontanthjaelp' as const, from: '2024-01', to }],
      employments: [{ hoursPerWeek: 37, permanent: true, since }],
    })
    const first = (to: string, since: string) =>
      earliestByDay(requestFor('venteliste', 'omdannelse', [member(to, since)]), REGISTER)
    expect(first('2024-05', '2024-01-20')).toBe('2024-07-20')
    expect(first('2024-09', '2024-01-20')).toBe('2024-10-01')
  })

  it('is not a day on which nobody can tell', () => {
    const register = { ...REGISTER, agreements: [{ ...GATE, validTo: '2024-05-31' }] }
    const request = requestFor('venteliste', 'forebyg', [{ ...SETTLED, employments: [] }])
    expect(outcomeOn(request, register, '2024-06-01')).toBe('undetermined')
    expect(earliestByDay(request, register)).toBe(null)
  })

  it('is none where the request is not prohibited, or always is', () => {
    expect(earliestByDay(requestFor('kommunal-anvisning', 'udsat'), REGISTER)).toBe(null)
    const foreign = [{ ...SETTLED, citizenships: ['SY'] }]
    expect(earliestByDay(requestFor('kommunal-anvisning', 'udsat', foreign), REGISTER)).toBe(null)
  })

  it('is not more than ten years on', () => {
    const pension = (to: string) =>
      requestFor('kommunal-anvisning', 'udsat', [
        { ...SETTLED, benefits: [{ type: 'foertidspension', from: '2020-01', to }] },
      ])
    expect(earliestByDay(pension('2034-02'), REGISTER)).toBe('2034-03-01')
    expect(earliestByDay(pension('2034-03'), REGISTER)).toBe(null)
  })

  it('comes with the council’s decisions, whatever the later lists say', () => {
    const foreign = [{ ...SETTLED, citizenships: ['SY'] }]
    const exemption = { type: 'stk7-exemption', areaId: 'forebyg', from: '2026-05-01', to: null } as const
    const register = { ...REGISTER, councilDecisions: [exemption] }
    const request = requestFor('kommunal-anvisning', 'forebyg', foreign)
    expect(earliestByDay(request, register)).toBe('2026-05-01')
    expect(outcomeOn(request, register, '2026-04-30')).toBe('prohibited')
  })
})

describe('the day a bar lapses', () => {
  const lapsesOn = (request: Parameters<typeof modelAnswer>[0], id: string) =>
    modelAnswer(request, REGISTER).rules.get(id)?.lapsesOn

  it('is that of the facts', () => {
    expect(lapsesOn(barredUntil('2023-12-31'), 'abl-59-6-1')).toBe('2024-06-30')
  })

  it('is none while a benefit goes on', () => {
    const receiving = (to: string | null) =>
      requestFor('kommunal-anvisning', 'udsat', [
        { ...SETTLED, benefits: [{ type: 'kontanthjaelp', from: '2023-01', to }] },
      ])
    expect(lapsesOn(receiving(null), 'abl-59-6-5')).toBe(null)
    expect(lapsesOn(receiving('2024-03'), 'abl-59-6-5')).toBe('2024-05-01')
  })

  it('is none where an unknown fact tells whether the rule still bars', () => {
    const { releases: _releases, ...unsure } = SETTLED
    const other = { ...unsure, role: 'other' } as const
    const request = requestFor('kommunal-anvisning', 'udsat', [
      { ...SETTLED, releases: [released('2023-12-31')] },
      other,
    ])
    expect(lapsesOn(request, 'abl-59-6-1')).toBe(null)
  })

  it('is none where the law alone changes', () => {
    const minor = {
      ...SETTLED,
      age: 17,
      releases: [{ ...released('2023-11-01'), institution: 'uden-for-kriminalforsorgen' as const }],
    }
    const request = requestFor('kommunal-anvisning', 'udsat', [minor], { decisionDate: '2023-12-15' })
    expect(lapsesOn(request, 'abl-59-6-2')).toBe('2024-05-01')
    expect(earliestByDay(request, REGISTER)).toBe('2024-01-01')
  })
})
