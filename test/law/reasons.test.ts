import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/law/calendar.ts'
import { readCase } from '../../src/law/case.ts'
import { catalogue } from '../../src/law/catalogue.ts'
import { decide } from '../../src/law/decide.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import { momentOn } from '../../src/law/moment.ts'
import type { FactName } from '../../src/law/pointers.ts'
import { RuleReasons, reasonsOf } from '../../src/law/reasons.ts'
import { answerTo } from '../../src/law/write-answer.ts'
import { holds } from '../properties/holds.ts'
import { question } from './arbitraries.ts'
import { bareRecord } from './bare-record.ts'

const udsat = bareRecord({ listing: { 'udsat-boligomraade': true } })

/** What a request says at a pointer, if it says anything. */
const says = (request: DecisionRequest, pointer: string): boolean => {
  let at: unknown = request
  for (const key of pointer.slice(1).split('/')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return true
}

describe('reasons that are shared', () => {
  holds('facts-are-stated', () => {
    fc.assert(
      fc.property(question(), ({ request, record, on }) => {
        const c = readCase(request, record, on)
        const { statedUsed } = momentOn(c.place, c.on).area
        const isStated = (pointer: FactName | string): boolean =>
          says(request, pointer) &&
          (!pointer.startsWith('/dwelling/stated/') || statedUsed.some((one) => one === pointer))
        for (const { ruleId, verdict, facts, members } of answerTo(c).reasons) {
          if (verdict === 'unknown') continue
          const inOrder = members.toSorted((a, b) => a - b)
          const read = catalogue.find(({ rule }) => rule.id === ruleId)?.rule.reads ?? []
          // What a list holds has no pointer of its own.
          const pointers = read
            .filter((name) => name.split('*').length < 3)
            .flatMap((name) => (name.includes('*') ? inOrder.map((i) => name.replace('*', `${i}`)) : [name]))
          expect([ruleId, facts]).toEqual([ruleId, pointers.filter(isStated)])
        }
      }),
      { numRuns: 1500 },
    )
  })

  holds('shared-reasons-are-fresh', () => {
    fc.assert(
      fc.property(question(), question(), fc.nat(11), ({ request, record, on }, another, turn) => {
        const applicant = request.household.members.find(({ role }) => role === 'applicant')
        const rest = request.household.members.filter((member) => member !== applicant)
        const others = [...rest, ...another.request.household.members, ...another.request.household.members]
          .slice(0, 11)
          .map((member): MemberFacts => ({ ...member, role: member.role === 'applicant' ? 'other' : member.role }))
        const members = applicant === undefined ? others : others.toSpliced(turn % (others.length + 1), 0, applicant)
        const c = readCase({ ...request, household: { ...request.household, members } }, record, on)
        const at = momentOn(c.place, c.on)
        for (const weighed of decide(c, at).weighed) {
          for (const language of ['both', 'da'] as const) {
            const fresh = new RuleReasons(weighed.rule).saying(c, at.area, weighed, false, language)
            expect(reasonsOf(weighed.rule).saying(c, at.area, weighed, false, language)).toEqual(fresh)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('are one where nothing sets them apart, and cannot be changed', () => {
    const reasonFor = (facts: Omit<MemberFacts, 'role'>, on = '2024-03-01') => {
      const request: DecisionRequest = {
        pathway: 'kommunal-anvisning',
        dwelling: { areaId: 'proeve', kind: 'familiebolig' },
        household: { members: [{ role: 'applicant', ...facts }] },
      }
      return answerTo(readCase(request, udsat, day(on))).reasons.find(({ ruleId }) => ruleId === 'abl-59-6-5')
    }
    const reason = reasonFor({ age: 40, benefits: [] })
    expect(reason?.verdict).toBe('clears')
    expect(Object.isFrozen(reason)).toBe(true)
    expect(reasonFor({ age: 20, benefits: [{ type: 'andet', from: '2020-01', to: null }] })).toBe(reason)
    expect(reasonFor({ benefits: [] }, '2026-03-01')).not.toEqual(reason)
    const barred = reasonFor({ benefits: [{ type: 'kontanthjaelp', from: '2020-01', to: null }] })
    expect(barred).toMatchObject({ verdict: 'bars', lapsesOn: null })
    expect(reasonFor({ benefits: [{ type: 'kontanthjaelp', from: '2020-01', to: '2024-02' }] })).toMatchObject({
      verdict: 'bars',
      lapsesOn: '2024-04-01',
    })
  })

  it('name the members in the same order, whoever was decided before', () => {
    const applicant: MemberFacts = { role: 'applicant', benefits: [] }
    const spouse: MemberFacts = { role: 'spouse', benefits: [] }
    const membersOf = (...members: MemberFacts[]) => {
      const request: DecisionRequest = {
        pathway: 'venteliste',
        dwelling: { areaId: 'proeve', kind: 'familiebolig', stated: { kombineretUdlejning: 'list-a' } },
        household: { residesInDepartment: false, members },
      }
      const { reasons } = answerTo(readCase(request, udsat, day('2024-03-01')))
      return reasons.find(({ ruleId }) => ruleId === 'abl-51-b')?.members
    }
    expect(membersOf(applicant, spouse)).toEqual([0, 1])
    expect(membersOf(spouse, applicant)).toEqual([1, 0])
    expect(membersOf(applicant, spouse)).toEqual([0, 1])
  })

  it('of many members are told apart, though they are not shared', () => {
    const barredAt = (place: number) => {
      const members = Array.from(
        { length: 20 },
        (_, index): MemberFacts => ({
          role: index === 0 ? 'applicant' : 'other',
          benefits: index === place ? [{ type: 'kontanthjaelp', from: '2020-01', to: null }] : [],
        }),
      )
      const request: DecisionRequest = {
        pathway: 'kommunal-anvisning',
        dwelling: { areaId: 'proeve', kind: 'familiebolig' },
        household: { members },
      }
      const { reasons } = answerTo(readCase(request, udsat, day('2024-03-01')))
      return reasons.find(({ ruleId }) => ruleId === 'abl-59-6-5')
    }
    for (const place of [0, 1, 11, 12, 13, 19]) {
      expect(barredAt(place)).toMatchObject({
        verdict: 'bars',
        members: [place],
        facts: ['/dwelling/kind', `/household/members/${place}/benefits`],
      })
    }
  })
})
