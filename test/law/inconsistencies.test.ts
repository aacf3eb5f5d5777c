import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { DecisionRequest } from '../../src/law/facts.ts'
import { inconsistencies } from '../../src/law/inconsistencies.ts'
import { requestOf, type Scenario, specifiedFlats } from '../scenarios/scenario.ts'

const schema = Compile(DecisionRequest)

/** A consistent scenario of each pathway that has demands of its own. */
const about = (pathway: Scenario['pathway'], differing: Partial<Scenario> = {}): Scenario => ({
  rule: 'abl-59-6-4',
  name: 'a request',
  on: '2024-03-01',
  pathway,
  ...(pathway === 'privat-anvisning' ? { privateAgreement: specifiedFlats } : {}),
  expect: { outcome: 'permitted', verdict: null },
  ...differing,
})

const everyFourth = {
  ...specifiedFlats,
  scheme: 'every-fourth-vacancy',
  vacanciesSoFar: 12,
  allocationsSoFar: 2,
} as const

/** What is wrong with a request, each with its place; the request must have the shape of the vocabulary. */
const wrongIn = (request: object): string[] => {
  if (!schema.Check(request)) throw new TypeError('not the shape of a request')
  return inconsistencies(request).map(({ pointer, detail }) => `${pointer} ${detail}`)
}

const without = (object: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

describe('a request', () => {
  it.each(['kommunal-anvisning', 'venteliste', 'genhusning', 'fremleje', 'bytte', 'privat-anvisning'] as const)(
    'for %s is consistent as it stands',
    (pathway) => {
      expect(wrongIn(requestOf(about(pathway)))).toEqual([])
    },
  )

  it.each<[string, Scenario, readonly string[]]>([
    [
      'both an area and a department',
      about('venteliste', { dwelling: { departmentId: 'x' } }),
      ['/dwelling must have exactly one of areaId and departmentId'],
    ],
    [
      'a private flat on the waiting list',
      about('venteliste', { dwelling: { kind: 'privat-lejebolig' } }),
      ['/dwelling/kind must be privat-lejebolig exactly when the pathway is privat-anvisning'],
    ],
    [
      'a family dwelling on privat-anvisning',
      about('privat-anvisning', { dwelling: { kind: 'familiebolig' } }),
      ['/dwelling/kind must be privat-lejebolig exactly when the pathway is privat-anvisning'],
    ],
    [
      'two applicants',
      about('venteliste', { others: [{ role: 'applicant' }] }),
      ['/household/members must have exactly one applicant'],
    ],
    [
      'a child who does not move in',
      about('venteliste', { others: [{ role: 'child', movesIn: false }] }),
      ['/household/members/1/movesIn can be false only for a spouse or cohabitant'],
    ],
    [
      'an applicant who does not move in',
      about('venteliste', { applicant: { movesIn: false } }),
      ['/household/members/0/movesIn can be false only for a spouse or cohabitant'],
    ],
    [
      'a spouse cohabiting since',
      about('venteliste', { others: [{ role: 'spouse', cohabitingSince: '2020-01-01' }] }),
      ['/household/members/1/cohabitingSince is not allowed for anyone but a cohabitant'],
    ],
    [
      'a benefit that ends before it begins',
      about('venteliste', { applicant: { benefits: [{ type: 'andet', from: '2024-02', to: '2024-01' }] } }),
      ['/household/members/0/benefits/0/to must not be before from'],
    ],
    [
      'a legal basis of sygedagpenge',
      about('venteliste', {
        applicant: { benefits: [{ type: 'sygedagpenge', legalBasis: 'las-16-1', from: '2025-07', to: null }] },
      }),
      ['/household/members/0/benefits/0/legalBasis is not allowed for any benefit but kontanthjaelp'],
    ],
    [
      'a sublet that ends before it begins',
      about('fremleje', { sublet: { from: '2024-04-01', to: '2024-03-31' } }),
      ['/tenancy/sublet/to must not be before from'],
    ],
    [
      'a whole sublet of some rooms',
      about('fremleje', { sublet: { roomsSublet: 1, personsAfter: 3 } }),
      [
        '/tenancy/sublet/roomsSublet is not allowed when the whole is sublet',
        '/tenancy/sublet/personsAfter is not allowed when the whole is sublet',
      ],
    ],
    [
      'a part sublet of no rooms',
      about('fremleje', { sublet: { scope: 'part' } }),
      [
        '/tenancy/sublet/roomsSublet is required when a part is sublet',
        '/tenancy/sublet/personsAfter is required when a part is sublet',
      ],
    ],
    [
      'an agreement on the waiting list',
      about('venteliste', { privateAgreement: specifiedFlats }),
      ['/privateAgreement is not allowed on this pathway'],
    ],
  ])('must not have %s', (_, scenario, wrong) => {
    expect(wrongIn(requestOf(scenario))).toEqual(wrong)
  })

  it.each<[string, object, readonly string[]]>([
    [
      'a place',
      { ...requestOf(about('venteliste')), dwelling: { kind: 'familiebolig' } },
      ['/dwelling must have exactly one of areaId and departmentId'],
    ],
    [
      'an applicant',
      { ...requestOf(about('venteliste')), household: { members: [{ role: 'spouse' }] } },
      ['/household/members must have exactly one applicant'],
    ],
    [
      'a sublet on fremleje',
      without(requestOf(about('fremleje')), 'tenancy'),
      ['/tenancy/sublet is required for fremleje'],
    ],
    [
      'an exchange on bytte',
      without(requestOf(about('bytte')), 'tenancy'),
      ['/tenancy/exchange is required for bytte'],
    ],
    [
      'rooms and maximum on bytte',
      { ...requestOf(about('bytte')), dwelling: { areaId: null, kind: 'familiebolig' } },
      ['/dwelling/rooms is required for bytte', '/dwelling/maxTwoPersonsPerRoom is required for bytte'],
    ],
    [
      'rooms and maximum on fremleje',
      { ...requestOf(about('fremleje')), dwelling: { areaId: null, kind: 'familiebolig' } },
      ['/dwelling/rooms is required for fremleje', '/dwelling/maxTwoPersonsPerRoom is required for fremleje'],
    ],
    [
      'an agreement on privat-anvisning',
      without(requestOf(about('privat-anvisning')), 'privateAgreement'),
      ['/privateAgreement is required for privat-anvisning'],
    ],
  ])('must have %s', (_, request, wrong) => {
    expect(wrongIn(request)).toEqual(wrong)
  })

  it('must count what its scheme counts', () => {
    const on = (privateAgreement: object) => ({ ...requestOf(about('privat-anvisning')), privateAgreement })
    expect(wrongIn(on(without(specifiedFlats, 'flatsUnderAgreement')))).toEqual([
      '/privateAgreement/flatsUnderAgreement is required for specified-flats',
    ])
    expect(wrongIn(on(without(everyFourth, 'vacanciesSoFar', 'allocationsSoFar')))).toEqual([
      '/privateAgreement/vacanciesSoFar is required for every-fourth-vacancy',
      '/privateAgreement/allocationsSoFar is required for every-fourth-vacancy',
    ])
    expect(wrongIn(on(everyFourth))).toEqual([])
  })

  it('must keep sublet and exchange apart, and off the other pathways', () => {
    const both = { sublet: requestOf(about('fremleje')), exchange: { outgoingTenantSince: '2015-01-01' } }
    const { sublet } = Object({ ...both.sublet }).tenancy
    expect(wrongIn({ ...requestOf(about('bytte')), tenancy: { ...both, sublet } })).toEqual([
      '/tenancy/sublet is not allowed for bytte',
    ])
    expect(wrongIn({ ...requestOf(about('fremleje')), tenancy: { ...both, sublet } })).toEqual([
      '/tenancy/exchange is not allowed for fremleje',
    ])
    expect(wrongIn({ ...requestOf(about('venteliste')), tenancy: { sublet } })).toEqual([
      '/tenancy is not allowed on this pathway',
    ])
  })
})
