import { describe, expect, it } from 'vitest'
import { requestFor, verdictOf } from '../example.ts'
import type { PrivateAgreement } from '../request.ts'

describe('private letting', () => {
  const AGREEMENT: PrivateAgreement = {
    inForce: true,
    section58Decision: false,
    reallotment: false,
    scheme: 'every-fourth-vacancy',
    flatsInProperty: 40,
    vacanciesSoFar: 4,
    allocationsSoFar: 1,
  }

  it.each([
    ['bfl-51', {}, 'clears'],
    ['bfl-51', { vacanciesSoFar: 3 }, 'bars'],
    ['bfl-51', { vacanciesSoFar: 3, reallotment: true }, 'clears'],
    ['bfl-51', { flatsInProperty: 7 }, 'bars'],
    ['bfl-51', { scheme: 'specified-flats', flatsUnderAgreement: 10 }, 'clears'],
    ['bfl-51', { scheme: 'specified-flats', flatsUnderAgreement: 11 }, 'bars'],
    ['bfl-51', { scheme: 'specified-flats', flatsUnderAgreement: 1 }, 'bars'],
    ['bfl-53', { inForce: false }, 'bars'],
    ['bfl-53', { inForce: false, section58Decision: true }, 'clears'],
  ] as const)('%s under %o: %s', (id, change, expected) => {
    const request = requestFor('privat-anvisning', null, undefined, {
      dwelling: { areaId: null, kind: 'privat-lejebolig' },
      privateAgreement: { ...AGREEMENT, ...change },
    })
    expect(verdictOf(id, request)).toBe(expected)
  })
})
