import { describe, expect, it } from 'vitest'
import type { RankingHead } from '../../src/ranking/ranking-request.ts'
import { openVacancy } from '../../src/ranking/vacancy.ts'
import { rank, setting } from './ranked.ts'
import { vacancyIn, type Waiting, waiting } from './waiting-list.ts'

/** The ids in order, for one vacancy. */
const orderFor = async (head: RankingHead, ...list: readonly Waiting[]): Promise<string[]> =>
  (await rank(head, list.map(waiting))).ranked.map(({ id }) => id)

const orderIn = (department: string, ...list: readonly Waiting[]) => orderFor(vacancyIn(department), ...list)

const young = { id: 'young', since: '2001-01-01', age: 39 }
const middle = { id: 'middle', since: '2010-01-01', age: 40 }
const old = { id: 'old', since: '2020-01-01', age: 60 }

describe('the order of a waiting list', () => {
  it('is by tier where the agreement says so, those in none last', async () => {
    expect(await orderIn('tiers', young, middle, old)).toEqual(['old', 'middle', 'young'])
  })

  it('is by seniority alone where the agreement says so, or there is none', async () => {
    expect(await orderIn('seniority', old, middle, young)).toEqual(['young', 'middle', 'old'])
    expect(await orderIn('none', old, middle, young)).toEqual(['young', 'middle', 'old'])
  })

  it('is by the day on which people began to wait, within a tier', async () => {
    const list = ['2010-02-28', '2010-03-01', '2009-12-31', '0000-01-01', '9999-12-31', '2010-02-27']
    const sorted = list.toSorted()
    expect(await orderIn('tiers', ...list.map((since) => ({ id: since, since, age: 50 })))).toEqual(sorted)
    expect(await orderIn('none', ...list.map((since) => ({ id: since, since })))).toEqual(sorted)
  })

  it('is by id where all else is the same, by code unit', async () => {
    const ids = ['b', 'a', 'B', 'å', 'aa', '10', '9', 'ø', '\u{1F46A}', '\uFF21', '']
    expect(await orderIn('none', ...ids.map((id) => ({ id, since: '2010-01-01' })))).toEqual(ids.toSorted())
  })

  it('leaves two of one id in the order they came', async () => {
    const twice = [
      waiting({ id: 'a', since: '2010-01-01' }),
      waiting({ id: 'a', since: '2010-01-01', outcome: 'assessment' }),
    ]
    expect((await rank(vacancyIn('none'), twice)).ranked).toMatchObject([
      { id: 'a', line: 1, position: 1, outcome: 'permitted' },
      { id: 'a', line: 2, position: 2, outcome: 'assessment' },
    ])
  })
})

describe('a quota', () => {
  it.each([
    [1, true],
    [2, true],
    [3, false],
    [4, true],
    [5, true],
    [6, false],
    [3_000_000_001, true],
  ])('of 2 of 3 prefers the tiers in vacancy %i: %s', async (vacancyNumber, preferred) => {
    const expected = preferred ? ['old', 'middle', 'young'] : ['young', 'middle', 'old']
    expect(await orderFor(vacancyIn('quota', { vacancyNumber }), young, middle, old)).toEqual(expected)
  })

  it('needs to know which vacancy it is', () => {
    for (const pathway of ['venteliste', 'intern-oprykning', 'annoncering'] as const) {
      expect(openVacancy(vacancyIn('quota', { pathway }), setting)).toMatchObject({
        problem: { status: 400, errors: [{ pointer: '/vacancyNumber' }] },
      })
    }
  })

  it('is no concern of a pathway that no agreement ranks, but of a candidate on another', async () => {
    const here = { id: 'here', since: '2010-01-01' }
    const answer = await rank(vacancyIn('quota', { pathway: 'genhusning' }), [
      waiting(here),
      waiting({ ...here, id: 'elsewhere', pathway: 'venteliste' }),
    ])
    expect(answer.ranked).toMatchObject([{ id: 'here' }])
    expect(answer.invalid).toMatchObject([{ id: 'elsewhere', problem: { errors: [{ pointer: '/pathway' }] } }])
  })
})

describe('internal priority', () => {
  const mover = { id: 'mover', since: '2022-01-01', pathway: 'intern-oprykning' } as const
  const every = { internalPriority: 'every-second-vacancy' } as const

  it.each([
    [1, ['mover', 'old', 'young']],
    [2, ['old', 'young', 'mover']],
    [3, ['mover', 'old', 'young']],
    [4, ['old', 'young', 'mover']],
  ])(
    'puts those who move within the organisation before every tier in vacancy %i: %s',
    async (vacancyNumber, expected) => {
      expect(await orderFor(vacancyIn('tiers', { ...every, vacancyNumber }), young, old, mover)).toEqual(expected)
    },
  )

  it('orders those who move among themselves as it does the others', async () => {
    const head = vacancyIn('tiers', { ...every, vacancyNumber: 1 })
    const list = [mover, { ...mover, id: 'older', age: 60 }, { ...mover, id: 'longer', since: '2021-12-31' }, old]
    expect(await orderFor(head, ...list)).toEqual(['older', 'longer', 'mover', 'old'])
  })

  it('is not given where it is not asked for', async () => {
    for (const internalPriority of [undefined, 'none'] as const) {
      const head = vacancyIn('none', {
        vacancyNumber: 1,
        ...(internalPriority === undefined ? {} : { internalPriority }),
      })
      expect(await orderFor(head, mover, young)).toEqual(['young', 'mover'])
    }
  })

  it('goes before a quota, both by the one count of vacancies', async () => {
    expect(await orderFor(vacancyIn('quota', { ...every, vacancyNumber: 3 }), old, young, mover)).toEqual([
      'mover',
      'young',
      'old',
    ])
    expect(await orderFor(vacancyIn('quota', { ...every, vacancyNumber: 4 }), young, old, mover)).toEqual([
      'old',
      'young',
      'mover',
    ])
  })

  it('needs to know which vacancy it is', () => {
    expect(openVacancy(vacancyIn('none', every), setting)).toMatchObject({
      problem: { status: 400, errors: [{ pointer: '/vacancyNumber' }] },
    })
  })
})

describe('where two agreements speak of a dwelling', () => {
  const head = vacancyIn('udsat-1')

  it('orders by that of stk. 4, which goes first', async () => {
    const answer = await rank(head, [waiting(young), waiting(middle)])
    expect(answer.order).toEqual({
      agreementId: 'stk-4',
      ordering: { mode: 'tiers' },
      by: ['tier', 'seniorityDate', 'id'],
    })
    expect(answer.ranked).toMatchObject([
      { id: 'middle', tier: 3 },
      { id: 'young', tier: null },
    ])
  })

  it('orders one whom it exempts by the tier that the decision on it gives', async () => {
    const exempt = waiting({ ...middle, id: 'exempt', since: '1990-01-01', pathway: 'intern-oprykning' })
    const moving = { ...exempt, household: { ...exempt.household, residesInDepartment: true } }
    const answer = await rank(head, [moving, waiting(young), waiting(middle)], true)
    expect(answer.ranked).toMatchObject([
      { id: 'middle', tier: 3, decision: { priority: { agreementId: 'stk-4' } } },
      { id: 'exempt', tier: 5, decision: { priority: { agreementId: 'stk-1' } } },
      { id: 'young', tier: null },
    ])
  })
})

describe('the order as it is explained', () => {
  it.each([
    ['none', {}, { agreementId: null, ordering: null, by: ['seniorityDate', 'id'] }],
    ['tiers', {}, { agreementId: 'by-tiers', ordering: { mode: 'tiers' }, by: ['tier', 'seniorityDate', 'id'] }],
    ['seniority', {}, { agreementId: 'by-seniority', ordering: { mode: 'seniority' }, by: ['seniorityDate', 'id'] }],
    [
      'quota',
      { vacancyNumber: 3, internalPriority: 'every-second-vacancy' as const },
      {
        agreementId: 'by-quota',
        ordering: { mode: 'quota', preferred: 2, of: 3 },
        by: ['internal', 'seniorityDate', 'id'],
      },
    ],
  ])('%s', async (department, differs, expected) => {
    expect((await rank(vacancyIn(department, differs), [])).order).toEqual(expected)
  })
})
