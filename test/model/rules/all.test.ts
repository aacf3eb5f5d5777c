import { describe, expect, it } from 'vitest'
import { kontanthjaelp, REGISTER, receiving, requestFor, SETTLED, verdictOf } from '../example.ts'
import type { ModelMember } from '../member.ts'
import { modelAnswer } from '../model.ts'
import type { Sublet } from '../request.ts'

const SUBLET: Sublet = {
  scope: 'whole',
  reason: 'studieophold',
  from: '2024-04-01',
  to: '2026-03-31',
  monthlyRent: 6000,
  ownMonthlyRent: 6000,
  writtenAgreement: true,
  agreedOn: '2024-02-20',
  copyReceivedOn: '2024-02-20',
  notifiedOn: '2024-02-06',
  documentationReceivedOn: '2024-02-20',
}

describe('subletting and exchange', () => {
  const sublet = (change: Partial<Sublet>, decisionDate = '2024-03-01') =>
    requestFor('fremleje', 'udsat', undefined, {
      decisionDate,
      dwelling: { areaId: 'udsat', kind: 'familiebolig', rooms: 1, maxTwoPersonsPerRoom: true },
      tenancy: { sublet: { ...SUBLET, ...change } },
    })

  it('is permitted when all is as it should be', () => {
    expect(modelAnswer(sublet({}), REGISTER).outcome).toBe('permitted')
  })

  it.each([
    ['all-65-absence', { to: '2026-04-01' }, 'assess'],
    ['all-65-absence', { reason: 'ikke-midlertidig' }, 'assess'],
    ['all-65-notice', { notifiedOn: '2024-02-07' }, 'assess'],
    ['all-65-notice', { notifiedOn: null }, 'assess'],
    ['all-65-notice', { notifiedOn: '2024-02-28', agreedOn: null }, 'clears'],
    ['all-65-notice', { notifiedOn: null, agreedOn: '2024-03-02' }, 'unknown'],
    ['all-66-copy', { copyReceivedOn: '2024-03-02' }, 'unknown'],
    ['all-66-copy', { writtenAgreement: false, copyReceivedOn: null }, 'assess'],
    ['all-66-rent', { monthlyRent: 6001 }, 'assess'],
    ['all-66-documentation', { documentationReceivedOn: null }, 'unknown'],
    ['all-64-rooms', { scope: 'part', roomsSublet: 1, personsAfter: 2 }, 'assess'],
    ['all-64-persons', { scope: 'part', roomsSublet: 1, personsAfter: 2 }, 'bars'],
    ['bfl-14', { scope: 'part', roomsSublet: 1, personsAfter: 3 }, 'bars'],
    ['all-65-area', { scope: 'part', roomsSublet: 1, personsAfter: 1 }, undefined],
  ] as const)('%s of a sublet with %o: %s', (id, change, expected) => {
    expect(verdictOf(id, sublet(change))).toBe(expected)
  })

  it('bars from the day on which the documents should have been there', () => {
    const late = { documentationReceivedOn: null }
    expect(verdictOf('all-66-documentation', sublet(late, '2024-03-31'))).toBe('unknown')
    expect(verdictOf('all-66-documentation', sublet(late, '2024-04-01'))).toBe('bars')
  })

  it('asks of those who come what the waiting list would', () => {
    const exchange = (member: ModelMember) =>
      requestFor('bytte', 'omdannelse', [member], {
        dwelling: { areaId: 'omdannelse', kind: 'familiebolig', rooms: 1, maxTwoPersonsPerRoom: false },
        tenancy: { exchange: { outgoingTenantSince: '2021-03-01' } },
      })
    expect(modelAnswer(exchange(SETTLED), REGISTER).outcome).toBe('permitted')
    expect(verdictOf('all-69-area', exchange({ ...SETTLED, employments: [] }))).toBe('bars')
    expect(verdictOf('all-69-area', exchange(receiving(kontanthjaelp('2024-03'))))).toBe('bars')
    expect(verdictOf('all-69-residence', { ...exchange(SETTLED), decisionDate: '2024-02-29' })).toBe('assess')
  })
})
