import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../src/law/agreement.ts'
import type { DecisionAnswer } from '../../src/law/answer.ts'
import type { AreaRecord } from '../../src/law/area-record.ts'
import { day } from '../../src/law/calendar.ts'
import { readCase } from '../../src/law/case.ts'
import { DecisionRequest } from '../../src/law/facts.ts'
import { answerTo } from '../../src/law/write-answer.ts'
import { requestOf, type Scenario, specifiedFlats } from '../scenarios/scenario.ts'
import { bareRecord } from './bare-record.ts'

const schema = Compile(DecisionRequest)

const udsat = bareRecord({ listing: { 'udsat-boligomraade': true } })

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

  it('is advisory, about the day asked about, and says by which state of the law it was given', () => {
    const given = (on: string) => {
      const { advisory, decisionDate, law } = answer({ on })
      return { advisory, decisionDate, ...law }
    }
    const reviewedOn = '2026-03-08'
    expect(given('2020-03-01')).toEqual({ advisory: true, decisionDate: '2020-03-01', regime: 'R1', reviewedOn })
    expect(given('2022-03-01')).toEqual({ advisory: true, decisionDate: '2022-03-01', regime: 'R2', reviewedOn })
    expect(given('2026-03-01')).toEqual({ advisory: true, decisionDate: '2026-03-01', regime: 'R3', reviewedOn })
  })

  it('leaves out the rules that clear where only the decisive are asked for', () => {
    const barred = { applicant: { citizenships: [], benefits: [] } }
    const verdicts = (options?: DecisionRequest['options']) =>
      answer(barred, options === undefined ? {} : { options }).reasons.map(({ verdict }) => verdict)
    expect(verdicts({ reasons: 'decisive' })).toEqual(['bars'])
    expect(verdicts({ reasons: 'all' }).length).toBeGreaterThan(1)
    expect(verdicts({ reasons: 'all' })).toEqual(verdicts())
    const open = answer({ applicant: { citizenships: 'absent' } }, { options: { reasons: 'decisive' } })
    expect(open.reasons.map(({ verdict }) => verdict)).toEqual(['unknown'])
    expect(answer({}, { options: { reasons: 'decisive' } }).reasons).toEqual([])
  })

  it('puts the decisive first, and the exceptions that lift with them, unless another bar stands', () => {
    const findings = { noAlternativeOutsideListedAreas: true }
    const order = (about: Partial<Scenario>) =>
      answer({ findings, ...about }).reasons.map(({ ruleId, decisive }) => `${ruleId} ${decisive}`)
    const lifted = order({ applicant: { citizenships: [] } })
    expect(lifted.at(0)).toBe('abl-59-9 true')
    expect(lifted).toContain('abl-59-6-4 false')
    const prohibited = order({ applicant: { citizenships: [] }, dwelling: { offeredForSale: true } })
    expect(prohibited.at(0)).toMatch(/ true$/)
    // With the others that are not decisive, after those that clear.
    expect(prohibited.at(-1)).toBe('abl-59-9 false')
    expect(prohibited.length).toBeGreaterThan(3)
  })

  it('asks for what is missing, with the rules that ask', () => {
    const { missingFacts, exceptions } = answer({ applicant: { citizenships: 'absent' } })
    expect(missingFacts).toEqual([
      { pointer: '/household/members/0/citizenships', ruleIds: ['abl-59-6-4'], question: expect.anything() },
    ])
    expect(exceptions).toEqual([])
    expect(answer({ applicant: { citizenships: [] } }).missingFacts).toEqual([])
  })

  it('asks first what intrudes least', () => {
    const applicant = {
      age: 'absent',
      citizenships: 'absent',
      enrolledStudent: 'absent',
      releases: 'absent',
      leaseEndings: 'absent',
      benefits: 'absent',
    } as const
    const { missingFacts } = answer({ applicant }, { record: { ...udsat, listing: {} } })
    const [first, ...others] = missingFacts.map(({ pointer }) => pointer)
    expect(first).toBe('/dwelling/stated/udsatBoligomraade')
    expect(others.filter((pointer) => !pointer.startsWith('/dwelling/'))).toEqual(
      ['age', 'enrolledStudent', 'benefits', 'citizenships', 'leaseEndings', 'releases'].map(
        (name) => `/household/members/0/${name}`,
      ),
    )
    expect(others.findLastIndex((pointer) => pointer.startsWith('/dwelling/'))).toBe(others.length - 7)
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

describe('the basis', () => {
  const nowhere = { record: { ...udsat, areaId: null, listing: {} } }

  it.each<[Partial<Scenario>, readonly string[]]>([
    [{ pathway: 'kommunal-anvisning' }, ['almenboligloven § 59, stk. 1']],
    [{ pathway: 'kommunal-anvisning', dwelling: { kind: 'ungdomsbolig' } }, ['almenboligloven § 59, stk. 3']],
    [{ pathway: 'kommunal-anvisning', dwelling: { kind: 'aeldrebolig' } }, ['almenboligloven § 54, stk. 1']],
    [{ pathway: 'venteliste' }, ['almenboligloven § 51, stk. 1']],
    [{ pathway: 'venteliste', dwelling: { kind: 'ungdomsbolig' } }, ['almenboligloven § 52, stk. 1']],
    [{ pathway: 'intern-oprykning' }, ['almenboligloven § 51, stk. 1', 'udlejningsbekendtgørelsen § 7']],
    [{ pathway: 'annoncering' }, ['almenboligloven § 60 a']],
    [{ pathway: 'genhusning' }, ['almenlejeloven § 86', 'almenboligloven § 51, stk. 7']],
    [{ pathway: 'udslusning' }, ['almenboligloven § 63']],
    [{ pathway: 'inklusionsbolig' }, ['almenboligloven § 62 a']],
    [{ pathway: 'flygtningebolig' }, ['almenboligloven § 62']],
    [{ pathway: 'fremleje' }, ['almenlejeloven § 65, stk. 1']],
    [
      { pathway: 'fremleje', sublet: { scope: 'part', roomsSublet: 1, personsAfter: 2 } },
      ['almenlejeloven § 64, stk. 1'],
    ],
    [{ pathway: 'bytte' }, ['almenlejeloven § 69, stk. 1']],
    [{ pathway: 'privat-anvisning', privateAgreement: specifiedFlats }, ['lov om boligforhold § 49']],
  ])('of %o', (about, cited) => {
    expect(answer(about, nowhere).basis.map(({ act, citation }) => `${act} ${citation}`)).toEqual(cited)
  })
})

describe('the priority', () => {
  const agreement = (basis: Agreement['basis'], criteria: Agreement['tiers'][number]['criteria']): Agreement => ({
    agreementId: basis,
    basis,
    effect: 'priority',
    validFrom: day('2018-12-01'),
    validTo: null,
    sameDepartmentMoves: 'must-meet',
    ordering: { mode: 'tiers' },
    tiers: [{ tier: 2, criteria }],
    waivers: [],
  })
  const employed = { type: 'employment', subject: 'applicant', minHoursPerWeek: 30 } as const
  const old = { type: 'age', subject: 'applicant', min: 65 } as const
  const both = [agreement('abl-60-1', old), agreement('abl-60-4', { anyOf: [old, employed] })]

  it('is that of the criteria the council shall set, before those agreed; and names what gives the tier', () => {
    expect(answer({ pathway: 'venteliste' }, { record: { ...udsat, areaAgreements: both } }).priority).toEqual({
      tier: 2,
      agreementId: 'abl-60-4',
      criteria: ['employment'],
    })
  })

  it('names every criterion that is met where all are asked for', () => {
    const all = [agreement('abl-60-4', { allOf: [old, { anyOf: [employed, old] }] })]
    const record = { ...udsat, areaAgreements: all }
    const applicant = { age: 70, employments: [{ hoursPerWeek: 37, since: '2020-01-01' }] }
    expect(answer({ pathway: 'venteliste', applicant }, { record }).priority).toEqual({
      tier: 2,
      agreementId: 'abl-60-4',
      criteria: ['age', 'employment', 'age'],
    })
  })

  it('is that of the agreed criteria outside listed areas', () => {
    const record = {
      ...udsat,
      listing: { 'udsat-boligomraade': false, forebyggelsesomraade: false },
      areaAgreements: both,
    }
    expect(answer({ pathway: 'venteliste' }, { record }).priority).toEqual({
      tier: null,
      agreementId: 'abl-60-1',
      criteria: [],
    })
  })
})

describe('what could set a bar aside', () => {
  const exceptions = (about: Partial<Scenario>, record?: AreaRecord) =>
    answer({ others: [], ...about }, record && { record }).exceptions

  it('is told with the finding that would have to be made', () => {
    expect(exceptions({ applicant: { citizenships: ['SY'] } })).toEqual([
      { ruleId: 'abl-59-9', finding: 'noAlternativeOutsideListedAreas' },
    ])
    expect(
      exceptions({
        dwelling: { rooms: 1, maxTwoPersonsPerRoom: true },
        others: [{ role: 'child' }, { role: 'child' }],
      }),
    ).toEqual([{ ruleId: 'bfl-15', finding: 'occupancyPermission' }])
    expect(
      exceptions({
        applicant: { citizenships: ['SY'] },
        dwelling: { rooms: 1, maxTwoPersonsPerRoom: true },
        others: [{ role: 'child' }, { role: 'child' }],
      }),
    ).toEqual([
      { ruleId: 'bfl-15', finding: 'occupancyPermission' },
      { ruleId: 'abl-59-9', finding: 'noAlternativeOutsideListedAreas' },
    ])
    const combined: AreaRecord = {
      ...udsat,
      councilDecisions: [{ type: 'kombineret-udlejning', includesListB: false, from: day('2020-01-01'), to: null }],
    }
    const benefits = [{ type: 'integrationsydelse', from: '2023-01', to: null } as const]
    expect(exceptions({ pathway: 'venteliste', applicant: { benefits } }, combined)).toContainEqual({
      ruleId: 'abl-51-b-8',
      finding: 'noOtherWaitingListApplicant',
    })
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

  it('of a missing list comes where some rule looked at the area, whatever the others looked at', () => {
    const unlisted = { record: { ...udsat, listDate: null, listing: {} } }
    const crowded = answer({ dwelling: { rooms: 3, maxTwoPersonsPerRoom: true } }, unlisted)
    expect(reason(crowded, 'bfl-14')).toBeDefined()
    expect(codes(crowded)).toEqual(['no-list-for-date'])
  })

  it('of a missing list does not come outside listed areas, though a rule looked there for agreements', () => {
    const agreed: Agreement = {
      agreementId: 'agreed',
      basis: 'abl-60-1',
      effect: 'gate',
      validFrom: day('2018-12-01'),
      validTo: null,
      sameDepartmentMoves: 'must-meet',
      ordering: { mode: 'tiers' },
      tiers: [{ tier: 1, criteria: { type: 'age', subject: 'applicant', min: 65 } }],
      waivers: [],
    }
    const record = { ...udsat, areaId: null, listDate: null, listing: {}, departmentAgreements: [agreed] }
    const gated = answer({ pathway: 'venteliste' }, { record })
    expect(reason(gated, 'abl-60-1')).toBeDefined()
    expect(codes(gated)).toEqual([])
  })

  it('of what is stated does not come of an area that may be listed', () => {
    expect(codes(answer({ dwelling: { stated: { udsatBoligomraade: true } } }))).toEqual([])
  })

  it('comes when one thing of several that are stated would be true of a listed area alone', () => {
    const nowhere = { record: { ...udsat, areaId: null, listing: {} } }
    const stated = { udsatBoligomraade: true, parallelsamfund: false }
    expect(codes(answer({ dwelling: { stated } }, nowhere))).toEqual(['stated-ignored'])
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
    const benefits = [{ type: 'kontanthjaelp', from: '2020-01', to: null } as const]
    expect(codes(answer({ applicant: { benefits } }))).toEqual([])
  })

  it('comes when § 59(7) bars by citizenship', () => {
    const record: AreaRecord = {
      ...udsat,
      listing: { 'udsat-boligomraade': false, forebyggelsesomraade: true },
      decisionCoverage: [{ type: 'stk7-exemption', from: day('2021-12-01'), to: null }],
    }
    const barred = answer({ on: '2022-03-01', applicant: { citizenships: ['GB'] } }, { record })
    expect(reason(barred, 'abl-59-7-4')?.verdict).toBe('bars')
    expect(codes(barred)).toEqual(['free-movement-rights'])
  })

  it('of a missing list comes only where a rule looked at the area', () => {
    const unlisted = { ...udsat, listDate: null, listing: {} }
    expect(codes(answer({ pathway: 'inklusionsbolig' }, { record: unlisted }))).toEqual([])
    const allotted = answer({ pathway: 'privat-anvisning', privateAgreement: specifiedFlats }, { record: unlisted })
    expect(allotted.reasons).not.toEqual([])
    expect(codes(allotted)).toEqual([])
  })
})
