import { describe, expect, it } from 'vitest'
import { areaOn } from '../../src/law/area.ts'
import type { AreaRecord } from '../../src/law/area-record.ts'
import { type Day, day, NEVER } from '../../src/law/calendar.ts'
import type { CouncilDecision } from '../../src/law/council-decision.ts'
import { designate } from '../../src/law/designate.ts'
import type { Stated } from '../../src/law/dwelling-facts.ts'
import { Unknown } from '../../src/law/terms.ts'
import { bareRecord } from './bare-record.ts'

const unknown = bareRecord({ listDate: null })

const on = day('2024-03-01')
const since = { from: day('2024-01-01'), to: day('2024-03-31') }
const plan: CouncilDecision = { type: 'development-plan', ...since }
const exemption: CouncilDecision = { type: 'stk7-exemption', ...since }
const combined: CouncilDecision = { type: 'kombineret-udlejning', includesListB: false, ...since }

const everything: Stated = {
  udsatBoligomraade: true,
  parallelsamfund: true,
  omdannelsesomraade: true,
  forebyggelsesomraade: true,
  kombineretUdlejning: 'lists-a-and-b',
  stk7Exempt: true,
  developmentPlan: true,
}

const seen = (record: AreaRecord, stated?: Stated, at: Day = on) =>
  areaOn(record, designate(record, stated), stated, at)

/** The terms of an area: what is known, or the pointer of what is asked for. */
const terms = (record: AreaRecord, stated?: Stated, at?: Day) => {
  const { udsat, forebyggelse, omdannelse, developmentPlan, exempt, combinedLetting, combinedLettingListB } = seen(
    record,
    stated,
    at,
  )
  return Object.entries({
    udsat,
    forebyggelse,
    omdannelse,
    developmentPlan,
    exempt,
    combinedLetting,
    combinedLettingListB,
  }).map(([name, term]) => [name, term instanceof Unknown ? term.missing.map(({ pointer }) => pointer).join() : term])
}

const covered = (...types: readonly CouncilDecision['type'][]) =>
  types.map((type) => ({ type, from: day('2024-01-01'), to: null }))

describe('an area', () => {
  it('of which nothing is known asks for each fact by its own name', () => {
    expect(Object.fromEntries(terms(unknown))).toEqual({
      udsat: '/dwelling/stated/udsatBoligomraade',
      forebyggelse: '/dwelling/stated/forebyggelsesomraade',
      omdannelse: '/dwelling/stated/omdannelsesomraade',
      developmentPlan: '/dwelling/stated/developmentPlan',
      exempt: '/dwelling/stated/stk7Exempt',
      combinedLetting: '/dwelling/stated/kombineretUdlejning',
      combinedLettingListB: '/dwelling/stated/kombineretUdlejning',
    })
  })

  it('of which the caller states all is as stated, and rests on all of it', () => {
    expect(terms(unknown, everything).map(([, term]) => term)).toEqual([true, true, true, true, true, true, true])
    expect(seen(unknown, everything).statedUsed).toEqual([
      '/dwelling/stated/udsatBoligomraade',
      '/dwelling/stated/parallelsamfund',
      '/dwelling/stated/omdannelsesomraade',
      '/dwelling/stated/forebyggelsesomraade',
      '/dwelling/stated/developmentPlan',
      '/dwelling/stated/stk7Exempt',
      '/dwelling/stated/kombineretUdlejning',
    ])
  })

  it.each<[CouncilDecision, string, string]>([
    [plan, '/dwelling/stated/developmentPlan', 'developmentPlan'],
    [exemption, '/dwelling/stated/stk7Exempt', 'exempt'],
    [combined, '/dwelling/stated/kombineretUdlejning', 'combinedLetting'],
  ])('of which the register knows %j does not rest on %s', (decision, pointer, name) => {
    const records: readonly [AreaRecord, boolean][] = [
      [{ ...unknown, councilDecisions: [decision] }, true],
      [{ ...unknown, decisionCoverage: covered(decision.type) }, false],
    ]
    for (const [record, known] of records) {
      expect(seen(record, everything).statedUsed).not.toContain(pointer)
      expect(seen(record, everything).statedUsed).toHaveLength(6)
      expect(Object.fromEntries(terms(record, everything))[name]).toBe(known)
    }
  })

  it('has combined letting of list B only where the decision says so, or it is stated', () => {
    const listB = (record: AreaRecord, stated?: Stated) => seen(record, stated).combinedLettingListB
    expect(listB({ ...unknown, councilDecisions: [combined] }, everything)).toBe(false)
    expect(listB({ ...unknown, councilDecisions: [{ ...combined, includesListB: true }] })).toBe(true)
    expect(listB({ ...unknown, decisionCoverage: covered('kombineret-udlejning') }, everything)).toBe(false)
    expect(listB(unknown, { kombineretUdlejning: 'list-a' })).toBe(false)
    expect(listB({ ...unknown, areaId: null }, everything)).toBe(false)
  })

  it('is nothing where no list can name it, and asks nothing', () => {
    const nowhere = { ...unknown, areaId: null }
    expect(terms(nowhere, everything).map(([, term]) => term)).toEqual(Array(7).fill(false))
    expect(seen(nowhere, everything).statedUsed).toEqual([])
  })

  it('stays as it is until a decision, a plan or the law of plans begins or ends', () => {
    const decided = { ...unknown, councilDecisions: [exemption] }
    expect(seen(decided).until).toBe(day('2024-04-01'))
    expect(seen(decided, undefined, day('2023-12-31')).until).toBe(day('2024-01-01'))
    expect(seen({ ...unknown, decisionCoverage: covered('stk7-exemption') }, undefined, NEVER).until).toBe(NEVER)
  })
})
