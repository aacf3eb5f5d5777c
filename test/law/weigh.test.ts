import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/law/calendar.ts'
import { type Case, readCase } from '../../src/law/case.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import { momentOn } from '../../src/law/moment.ts'
import { factAt } from '../../src/law/pointers.ts'
import { type Consequence, type Lift, rule } from '../../src/law/rule.ts'
import { type Term, unknown } from '../../src/law/terms.ts'
import { weigh, weighRule } from '../../src/law/weigh.ts'
import { bareRecord } from './bare-record.ts'

/** How what is said of a case and what sets it aside go together, by rules that are made up. */

const on = day('2024-03-01')

const nowhere = bareRecord({ areaId: null, listDate: null })

const request: DecisionRequest = {
  pathway: 'kommunal-anvisning',
  dwelling: { areaId: null, kind: 'familiebolig' },
  household: { members: [{ role: 'applicant' }] },
}

const aCase = readCase(request, nowhere, on)

const rooms = unknown(factAt('/dwelling/rooms'))
const department = unknown(factAt('/dwelling/offeredForSale'))
const of = { wordings: [{ from: day('2018-12-01'), cites: [] }], reads: [] } as const

const lift = (when: Term, more: Partial<Lift<Case>> = {}): Lift<Case> => ({
  ...of,
  id: 'abl-59-9',
  when: () => when,
  ...more,
})

const weighed = (when: Term, exceptions: readonly Lift<Case>[], consequence: Consequence = 'bars') =>
  weighRule(
    rule<Case>({ ...of, id: 'abl-59-6-1', consequence, exceptions, when: () => when }),
    aCase,
    momentOn(aCase.place, on),
  )

/** What is said, and by what it is set aside. */
const said = (when: Term, exceptions: readonly Lift<Case>[], consequence?: Consequence) => {
  const { judgement, liftedBy, exceptions: open } = weighed(when, exceptions, consequence) ?? {}
  const told =
    judgement?.verdict === 'unknown'
      ? [judgement.couldBe, ...judgement.missing.map(({ pointer }) => pointer)]
      : judgement?.verdict
  return { told, liftedBy: liftedBy?.id ?? null, open: open?.map(({ id }) => id) }
}

describe('what a rule says', () => {
  it.each<[Consequence]>([['bars'], ['assess']])('where it %s, stands unless an exception is known to hold', (it) => {
    expect(said(true, [], it)).toEqual({ told: it, liftedBy: null, open: [] })
    expect(said(true, [lift(false)], it)).toEqual({ told: it, liftedBy: null, open: [] })
    expect(said(true, [lift(true)], it)).toEqual({ told: it, liftedBy: 'abl-59-9', open: [] })
    expect(said(true, [lift(rooms)], it)).toEqual({ told: [it, '/dwelling/rooms'], liftedBy: null, open: [] })
  })

  it.each<[Consequence]>([['bars'], ['assess']])(
    'where it could be that it %s, asks for what the exception hangs on, too',
    (it) => {
      expect(said(department, [lift(false)], it)).toEqual({
        told: [it, '/dwelling/offeredForSale'],
        liftedBy: null,
        open: [],
      })
      expect(said(department, [lift(rooms)], it)).toEqual({
        told: [it, '/dwelling/offeredForSale', '/dwelling/rooms'],
        liftedBy: null,
        open: [],
      })
      expect(said(department, [lift(true)], it)).toEqual({
        told: [it, '/dwelling/offeredForSale'],
        liftedBy: 'abl-59-9',
        open: [],
      })
    },
  )

  it('where it clears, is left as it is', () => {
    for (const when of [true, false, rooms]) {
      const found = { finding: 'noAlternativeOutsideListedAreas' } as const
      expect(said(false, [lift(when, found)])).toEqual({ told: 'clears', liftedBy: null, open: [] })
    }
  })

  it('is set aside by the first exception that holds, whatever the others', () => {
    const other = { id: 'abl-59-8' } as const
    expect(said(true, [lift(rooms), lift(true), lift(true, other)])).toMatchObject({ liftedBy: 'abl-59-9' })
    expect(said(true, [lift(false, other), lift(rooms), lift(department)])).toEqual({
      told: ['bars', '/dwelling/rooms', '/dwelling/offeredForSale'],
      liftedBy: null,
      open: [],
    })
  })

  it('names the findings that could set it aside and have not been made', () => {
    const found = { finding: 'noAlternativeOutsideListedAreas' } as const
    expect(said(true, [lift(false, found)]).open).toEqual(['abl-59-9'])
    expect(said(true, [lift(rooms, found)]).open).toEqual(['abl-59-9'])
    expect(said(true, [lift(true, found)]).open).toEqual([])
    expect(said(true, [lift(false)]).open).toEqual([])
  })

  it('is not set aside by an exception that cannot reach it, or is not in force yet', () => {
    const found = { finding: 'noAlternativeOutsideListedAreas' } as const
    const stands = { told: 'bars', liftedBy: null, open: [] }
    expect(said(true, [lift(true, { ...found, applies: () => false })])).toEqual(stands)
    expect(said(true, [lift(true, { ...found, applies: () => true })])).toMatchObject({ liftedBy: 'abl-59-9' })
    expect(said(true, [lift(true, { ...found, wordings: [{ from: addDays(on, 1), cites: [] }] })])).toEqual(stands)
    expect(said(true, [lift(true, { wordings: [{ from: on, cites: [] }] })])).toMatchObject({ liftedBy: 'abl-59-9' })
  })
})

describe('a rule', () => {
  const at = () => momentOn(aCase.place, on)
  const always = { ...of, when: () => true } as const

  it('says nothing before it is in force, nor where it does not reach', () => {
    const later = rule<Case>({ ...always, id: 'abl-59-6-1', wordings: [{ from: addDays(on, 1), cites: [] }] })
    const elsewhere = rule<Case>({ ...always, id: 'abl-59-6-2', scope: () => false })
    const where = rule<Case>({ ...always, id: 'abl-59-6-3', scope: () => rooms })
    const found = weigh([later, elsewhere, where], aCase, at())
    expect(found.map(({ rule: { id }, judgement: { verdict } }) => [id, verdict])).toEqual([['abl-59-6-3', 'unknown']])
  })

  it('may say something again in the next period, and lapses then', () => {
    const until = addDays(on, 10)
    const bar = rule<Case>({ ...of, id: 'abl-59-6-1', when: (_, { today }) => !today.reached(until) })
    expect(weighRule(bar, aCase, at())?.lapsesOn()).toBe(until)
    const forEver = rule<Case>({ ...always, id: 'abl-59-6-1' })
    expect(weighRule(forEver, aCase, at())?.lapsesOn()).toBeNull()
    const unclear = rule<Case>({
      ...of,
      id: 'abl-59-6-1',
      when: (_, { today }) => (today.reached(until) ? rooms : true),
    })
    expect(weighRule(unclear, aCase, at())?.lapsesOn()).toBeNull()
  })
})
