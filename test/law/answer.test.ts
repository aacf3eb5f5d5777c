import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import type { DecisionAnswer } from '../../src/law/answer.ts'
import type { AreaRecord } from '../../src/law/area.ts'
import { day } from '../../src/law/calendar.ts'
import { readCase } from '../../src/law/case.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { answerTo } from '../../src/law/write-answer.ts'
import { requestOf, type Scenario } from '../scenarios/scenario.ts'

const schema = Compile(DecisionRequest)

const udsat: AreaRecord = {
  areaId: 'proeve',
  listDate: '2023-12-01',
  listing: { 'udsat-boligomraade': true },
  councilDecisions: [],
  decisionCoverage: [],
  departmentAgreements: [],
  areaAgreements: [],
}

/** Municipal allotment, unless the case says otherwise. */
const answer = (
  about: Partial<Scenario>,
  { record = udsat, ...more }: { record?: AreaRecord; options?: DecisionRequest['options'] } = {},
): DecisionAnswer => {
  const on = about.on ?? '2024-03-01'
  const scenario: Scenario = {
    rule: 'abl-59-6-4',
    name: 'a case',
    on,
    pathway: 'kommunal-anvisning',
    area: 'proeve',
    expect: { outcome: 'permitted', verdict: null },
    ...about,
  }
  const request = { ...requestOf(scenario), ...more }
  if (!schema.Check(request)) throw new TypeError('not the shape of a request')
  return answerTo(readCase(request, record, day(on)))
}

const reason = (answered: DecisionAnswer, id: string) => answered.reasons.find(({ ruleId }) => ruleId === id)
const codes = ({ warnings }: DecisionAnswer) => warnings.map(({ code }) => code)

describe('a reason', () => {
  it('points at the facts it rests on, of the members it rests on', () => {
    const barred = answer({ others: [{ role: 'child', age: 4, citizenships: ['SY'] }] })
    expect(reason(barred, 'abl-59-6-4')).toMatchObject({
      members: [1],
      facts: ['/dwelling/kind', '/household/members/1/citizenships', '/household/members/1/enrolledStudent'],
    })
  })

  it('points at what is stated of the area only where the register does not know', () => {
    const stated = { udsatBoligomraade: true }
    const known = answer({ dwelling: { stated }, applicant: { citizenships: [] } })
    const unlisted = answer(
      { dwelling: { stated }, applicant: { citizenships: [] } },
      { record: { ...udsat, listing: {} } },
    )
    expect(reason(known, 'abl-59-6-4')?.facts).not.toContain('/dwelling/stated/udsatBoligomraade')
    expect(reason(unlisted, 'abl-59-6-4')?.facts).toContain('/dwelling/stated/udsatBoligomraade')
    expect(unlisted.area).toMatchObject({
      designations: ['udsat-boligomraade'],
      statedByCaller: ['udsat-boligomraade'],
    })
  })

  it('points at what is missing where it does not know', () => {
    const open = answer({ applicant: { citizenships: 'absent' } })
    expect(reason(open, 'abl-59-6-4')).toMatchObject({
      verdict: 'unknown',
      facts: ['/dwelling/kind', '/household/members/0/enrolledStudent', '/household/members/0/citizenships'],
    })
    const student = answer({ applicant: { citizenships: 'absent', enrolledStudent: 'absent' } })
    expect(reason(student, 'abl-59-6-4')).toMatchObject({
      verdict: 'unknown',
      facts: ['/dwelling/kind', '/household/members/0/citizenships', '/household/members/0/enrolledStudent'],
    })
  })

  it('names the readings it rests on', () => {
    const barred = answer({ applicant: { benefits: [{ type: 'kontanthjaelp', from: '2023-01', to: null }] } })
    expect(reason(barred, 'abl-59-6-5')?.assumptions).toEqual(['A1', 'A3', 'A4', 'A5', 'A7', 'A9'])
  })

  it('that lifts is decisive where nothing else bars, and shows what it lifts', () => {
    const findings = { noAlternativeOutsideListedAreas: true }
    const lifted = answer({ applicant: { citizenships: [] }, findings })
    expect(lifted).toMatchObject({ outcome: 'permitted', exceptions: [] })
    expect(reason(lifted, 'abl-59-9')).toMatchObject({ verdict: 'lifts', decisive: true })
    expect(reason(lifted, 'abl-59-6-4')).toMatchObject({ verdict: 'bars', decisive: false, liftedBy: 'abl-59-9' })
    const forSale = answer({ applicant: { citizenships: [] }, findings, dwelling: { offeredForSale: true } })
    expect(forSale.outcome).toBe('prohibited')
    expect(reason(forSale, 'abl-59-9')).toMatchObject({ verdict: 'lifts', decisive: false })
  })
})

describe('the answer', () => {
  it('carries the languages asked for', () => {
    const barred = { applicant: { citizenships: [] } }
    const languages = (options?: DecisionRequest['options']) =>
      answer(barred, options === undefined ? {} : { options }).reasons.map(({ explanation }) =>
        Object.keys(explanation),
      )
    expect(new Set(languages().flat())).toEqual(new Set(['da', 'en']))
    expect(new Set(languages({ language: 'da' }).flat())).toEqual(new Set(['da']))
    expect(new Set(languages({ language: 'en' }).flat())).toEqual(new Set(['en']))
  })

  it('names the dispensation from § 51 c where that alone is in the way of a sublet', () => {
    const record = { ...udsat, listing: { omdannelsesomraade: true } }
    const barred: Partial<Scenario> = {
      on: '2024-03-25',
      pathway: 'fremleje',
      applicant: { benefits: [{ type: 'kontanthjaelp', from: '2024-01', to: null }] },
      findings: { flexibleCriteriaMet: true },
    }
    expect(answer(barred, { record })).toMatchObject({
      outcome: 'prohibited',
      exceptions: [{ ruleId: 'abl-51-c-4', finding: 'dispensation51c' }],
    })
    const failing = { ...barred, findings: { flexibleCriteriaMet: false } }
    expect(answer(failing, { record })).toMatchObject({ outcome: 'prohibited', exceptions: [] })
  })
})

describe('a warning', () => {
  it('comes when the law was last reviewed more than a year before the decision date', () => {
    expect(codes(answer({ on: '2027-03-08' }))).toEqual([])
    expect(codes(answer({ on: '2027-03-09' }))).toEqual(['law-review-overdue'])
  })

  it('comes when the register has no list for the date, but not outside listed areas', () => {
    expect(codes(answer({}, { record: { ...udsat, listDate: null, listing: {} } }))).toEqual(['no-list-for-date'])
    expect(codes(answer({}, { record: { ...udsat, areaId: null, listDate: null, listing: {} } }))).toEqual([])
  })

  it('comes when something is stated of a dwelling said to lie in no listed area', () => {
    const nowhere = { record: { ...udsat, areaId: null, listing: {} } }
    expect(codes(answer({ dwelling: { stated: { udsatBoligomraade: true } } }, nowhere))).toEqual(['stated-ignored'])
    expect(codes(answer({ dwelling: { stated: { kombineretUdlejning: 'list-a' } } }, nowhere))).toEqual([
      'stated-ignored',
    ])
    const off = { udsatBoligomraade: false, kombineretUdlejning: 'none' } as const
    expect(codes(answer({ dwelling: { stated: off } }, nowhere))).toEqual([])
  })

  it('comes when citizenship bars, for rights that the words of § 59 do not show; not when the bar is lifted', () => {
    expect(codes(answer({ applicant: { citizenships: ['GB'] } }))).toEqual(['free-movement-rights'])
    const findings = { noAlternativeOutsideListedAreas: true }
    expect(codes(answer({ applicant: { citizenships: ['GB'] }, findings }))).toEqual([])
  })
})
