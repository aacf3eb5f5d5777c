import { describe, expect, it } from 'vitest'
import { kontanthjaelp, REGISTER, receiving, requestFor, SETTLED, verdictOf } from '../example.ts'
import type { Benefit, ModelMember } from '../member.ts'
import { modelAnswer } from '../model.ts'

describe('§ 59', () => {
  it.each([
    ['abl-59-6-5', kontanthjaelp('2023-09'), 'bars'],
    ['abl-59-6-5', kontanthjaelp('2023-10'), 'clears'],
    ['abl-59-6-5', kontanthjaelp('2020-01', '2024-01'), 'clears'],
    ['abl-59-6-6', { type: 'foertidspension', from: '2024-03', to: null }, 'bars'],
    ['abl-59-6-6', { type: 'foertidspension', from: '2024-04', to: null }, 'clears'],
    ['abl-59-6-7', { type: 'sygedagpenge', from: '2023-09', to: '2024-02' }, 'bars'],
    ['abl-59-6-7', { type: 'ressourceforloebsydelse-ressourceforloeb', from: '2023-01', to: null }, 'clears'],
  ] as const)('%s after %o: %s', (id, benefit, expected) => {
    expect(verdictOf(id, requestFor('kommunal-anvisning', 'udsat', [receiving(benefit)]))).toBe(expected)
  })

  it('asks after the reform under what provision kontanthjælp was paid, if that can matter', () => {
    const request = (from: string) =>
      requestFor('kommunal-anvisning', 'forebyg', [receiving(kontanthjaelp(from))], {
        decisionDate: '2026-01-01',
        dwelling: { areaId: 'forebyg', kind: 'familiebolig', stated: { forebyggelsesomraade: true } },
      })
    expect(verdictOf('abl-59-7-6m', request('2025-07'))).toBe('unknown')
    expect(verdictOf('abl-59-7-6m', request('2025-08'))).toBe('clears')
    expect(verdictOf('abl-59-7-24m', request('2024-01'))).toBe('unknown')
    expect(verdictOf('abl-59-7-24m', request('2024-02'))).toBe('clears')
  })

  it('looks at a former omdannelsesområde under a plan as at an udsat area', () => {
    const plan = { type: 'development-plan', areaId: 'plain', from: '2021-07-01', to: null } as const
    const register = { ...REGISTER, councilDecisions: [plan] }
    const request = requestFor('kommunal-anvisning', 'plain', [{ ...SETTLED, citizenships: ['US'] }])
    expect(verdictOf('abl-59-6-4', request, register)).toBe('bars')
    expect(verdictOf('abl-59-6-4', request)).toBe('clears')
  })

  it('does not place a refugee in an udsat area, whatever the alternatives', () => {
    const placed = (integrationPlacement: 'refugee' | 'ukraine-special-act') =>
      requestFor('kommunal-anvisning', 'udsat', undefined, {
        household: { integrationPlacement, members: [SETTLED] },
        findings: { noAlternativeOutsideListedAreas: true },
      })
    expect(modelAnswer(placed('refugee'), REGISTER).outcome).toBe('prohibited')
    expect(modelAnswer(placed('ukraine-special-act'), REGISTER).outcome).toBe('permitted')
  })
})

describe('§ 51 b', () => {
  const decided = (includesListB: boolean) => ({
    ...REGISTER,
    councilDecisions: [
      { type: 'kombineret-udlejning', areaId: 'plain', includesListB, from: '2019-01-01', to: null } as const,
    ],
  })
  const pensioner = receiving({ type: 'foertidspension', from: '2020-01', to: null })
  const cohabitant: ModelMember = { ...receiving(kontanthjaelp('2023-01')), role: 'cohabitant' }

  it('asks it of both, on different grounds too, of list B where that is included', () => {
    const request = requestFor('venteliste', 'plain', [pensioner, { ...cohabitant, role: 'spouse' }])
    expect(verdictOf('abl-51-b', request, decided(true))).toBe('bars')
    expect(verdictOf('abl-51-b', request, decided(false))).toBe('clears')
  })

  it('takes a cohabitant for a spouse after two years', () => {
    const since = (cohabitingSince: string, benefits: readonly Benefit[] = []) =>
      requestFor('venteliste', 'plain', [pensioner, { ...cohabitant, benefits, cohabitingSince }])
    expect(verdictOf('abl-51-b', since('2022-03-01'), decided(true))).toBe('clears')
    expect(verdictOf('abl-51-b', since('2022-03-02'), decided(true))).toBe('bars')
  })

  it('asks for no date of a cohabitant that cannot matter', () => {
    const together = (benefits: readonly Benefit[]) =>
      verdictOf('abl-51-b', requestFor('venteliste', 'plain', [pensioner, { ...cohabitant, benefits }]), decided(true))
    expect(together([kontanthjaelp('2023-01')])).toBe('bars')
    expect(together([])).toBe('unknown')
  })
})
