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

/** The places at which a request contradicts itself; the request must have the shape of the vocabulary. */
const placesIn = (request: object): string[] => {
  if (!schema.Check(request)) throw new TypeError('not the shape of a request')
  return inconsistencies(request).map(({ pointer }) => pointer)
}

const without = (object: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

describe('a request', () => {
  it.each(['kommunal-anvisning', 'venteliste', 'genhusning', 'fremleje', 'bytte', 'privat-anvisning'] as const)(
    'for %s is consistent as it stands',
    (pathway) => {
      expect(placesIn(requestOf(about(pathway)))).toEqual([])
    },
  )

  it.each<[string, Scenario, readonly string[]]>([
    ['both an area and a department', about('venteliste', { dwelling: { departmentId: 'x' } }), ['/dwelling']],
    [
      'a private flat on the waiting list',
      about('venteliste', { dwelling: { kind: 'privat-lejebolig' } }),
      ['/dwelling/kind'],
    ],
    [
      'a family dwelling on privat-anvisning',
      about('privat-anvisning', { dwelling: { kind: 'familiebolig' } }),
      ['/dwelling/kind'],
    ],
    ['two applicants', about('venteliste', { others: [{ role: 'applicant' }] }), ['/household/members']],
    [
      'a child who does not move in',
      about('venteliste', { others: [{ role: 'child', movesIn: false }] }),
      ['/household/members/1/movesIn'],
    ],
    [
      'an applicant who does not move in',
      about('venteliste', { applicant: { movesIn: false } }),
      ['/household/members/0/movesIn'],
    ],
    [
      'a spouse cohabiting since',
      about('venteliste', { others: [{ role: 'spouse', cohabitingSince: '2020-01-01' }] }),
      ['/household/members/1/cohabitingSince'],
    ],
    [
      'a benefit that ends before it begins',
      about('venteliste', { applicant: { benefits: [{ type: 'andet', from: '2024-02', to: '2024-01' }] } }),
      ['/household/members/0/benefits/0/to'],
    ],
    [
      'a legal basis of sygedagpenge',
      about('venteliste', {
        applicant: { benefits: [{ type: 'sygedagpenge', legalBasis: 'las-16-1', from: '2025-07', to: null }] },
      }),
      ['/household/members/0/benefits/0/legalBasis'],
    ],
    [
      'a sublet that ends before it begins',
      about('fremleje', { sublet: { from: '2024-04-01', to: '2024-03-31' } }),
      ['/tenancy/sublet/to'],
    ],
    [
      'a whole sublet of some rooms',
      about('fremleje', { sublet: { roomsSublet: 1, personsAfter: 3 } }),
      ['/tenancy/sublet/roomsSublet', '/tenancy/sublet/personsAfter'],
    ],
    [
      'a part sublet of no rooms',
      about('fremleje', { sublet: { scope: 'part' } }),
      ['/tenancy/sublet/roomsSublet', '/tenancy/sublet/personsAfter'],
    ],
    [
      'an agreement on the waiting list',
      about('venteliste', { privateAgreement: specifiedFlats }),
      ['/privateAgreement'],
    ],
  ])('must not have %s', (_, scenario, places) => {
    expect(placesIn(requestOf(scenario))).toEqual(places)
  })

  it.each<[string, object, readonly string[]]>([
    ['a place', { ...requestOf(about('venteliste')), dwelling: { kind: 'familiebolig' } }, ['/dwelling']],
    [
      'an applicant',
      { ...requestOf(about('venteliste')), household: { members: [{ role: 'spouse' }] } },
      ['/household/members'],
    ],
    ['a sublet on fremleje', without(requestOf(about('fremleje')), 'tenancy'), ['/tenancy/sublet']],
    ['an exchange on bytte', without(requestOf(about('bytte')), 'tenancy'), ['/tenancy/exchange']],
    [
      'rooms and maximum on bytte',
      { ...requestOf(about('bytte')), dwelling: { areaId: null, kind: 'familiebolig' } },
      ['/dwelling/rooms', '/dwelling/maxTwoPersonsPerRoom'],
    ],
    [
      'an agreement on privat-anvisning',
      without(requestOf(about('privat-anvisning')), 'privateAgreement'),
      ['/privateAgreement'],
    ],
  ])('must have %s', (_, request, places) => {
    expect(placesIn(request)).toEqual(places)
  })

  it('must count what its scheme counts', () => {
    const on = (privateAgreement: object) => ({ ...requestOf(about('privat-anvisning')), privateAgreement })
    expect(placesIn(on(without(specifiedFlats, 'flatsUnderAgreement')))).toEqual([
      '/privateAgreement/flatsUnderAgreement',
    ])
    expect(placesIn(on(without(everyFourth, 'vacanciesSoFar', 'allocationsSoFar')))).toEqual([
      '/privateAgreement/vacanciesSoFar',
      '/privateAgreement/allocationsSoFar',
    ])
    expect(placesIn(on(everyFourth))).toEqual([])
  })

  it('must keep sublet and exchange apart, and off the other pathways', () => {
    const both = { sublet: requestOf(about('fremleje')), exchange: { outgoingTenantSince: '2015-01-01' } }
    const { sublet } = Object({ ...both.sublet }).tenancy
    expect(placesIn({ ...requestOf(about('bytte')), tenancy: { ...both, sublet } })).toEqual(['/tenancy/sublet'])
    expect(placesIn({ ...requestOf(about('fremleje')), tenancy: { ...both, sublet } })).toEqual(['/tenancy/exchange'])
    expect(placesIn({ ...requestOf(about('venteliste')), tenancy: { sublet } })).toEqual(['/tenancy'])
  })
})
