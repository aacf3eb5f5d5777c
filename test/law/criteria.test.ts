import { describe, expect, it } from 'vitest'
import { day } from '../../src/law/calendar.ts'
import { Clock } from '../../src/law/clock.ts'
import type { Criteria } from '../../src/law/criteria.ts'
import { readMember } from '../../src/law/household.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import { meetsCriteria } from '../../src/law/meets-criteria.ts'
import { Unknown } from '../../src/law/terms.ts'

const today = () => new Clock(day('2024-03-01'))

/** Whether a household meets criteria: true, false, or the pointers it lacks. */
const meets = (criteria: Criteria, ...members: readonly MemberFacts[]) => {
  const term = meetsCriteria(criteria, members.map(readMember), today())
  return term instanceof Unknown ? term.missing.map(({ pointer }) => pointer) : term
}

const applicant = (facts: Omit<MemberFacts, 'role'>): MemberFacts => ({ role: 'applicant', ...facts })
const at = '/household/members/0'

describe('hours of work', () => {
  const thirty: Criteria = { type: 'employment', subject: 'applicant', minHoursPerWeek: 30, permanent: true }
  const job = (hoursPerWeek: number) => ({ hoursPerWeek, permanent: true, since: '2020-01-01' })

  it('add up over the jobs that count', () => {
    expect(meets(thirty, applicant({ employments: [job(15), job(15)] }))).toBe(true)
    expect(meets(thirty, applicant({ employments: [job(15), job(14.5)] }))).toBe(false)
    expect(meets(thirty, applicant({ employments: [job(20), { ...job(20), permanent: false }] }))).toBe(false)
    expect(meets(thirty, applicant({ employments: [] }))).toBe(false)
  })

  it('ask only about the jobs that can still tip the sum', () => {
    const open = (hoursPerWeek: number) => ({ hoursPerWeek, since: '2020-01-01' })
    expect(meets(thirty, applicant({ employments: [open(30), open(10)] }))).toEqual([`${at}/employments/0/permanent`])
    expect(meets(thirty, applicant({ employments: [open(20), open(10)] }))).toEqual([
      `${at}/employments/0/permanent`,
      `${at}/employments/1/permanent`,
    ])
    expect(meets(thirty, applicant({ employments: [open(10), open(10)] }))).toBe(false)
    expect(meets(thirty, applicant({ employments: [job(30), open(10)] }))).toBe(true)
    expect(meets(thirty, applicant({ employments: [{ permanent: true, since: '2020-01-01' }] }))).toEqual([
      `${at}/employments/0/hoursPerWeek`,
    ])
    expect(meets(thirty, applicant({ employments: [{ permanent: false }] }))).toBe(false)
  })

  it('ask nothing about a job of no hours, unless any job will do', () => {
    const none = { hoursPerWeek: 0, since: '2020-01-01' }
    const unsaid = { permanent: true, since: '2020-01-01' }
    const hours = [`${at}/employments/1/hoursPerWeek`]
    expect(meets(thirty, applicant({ employments: [none, unsaid] }))).toEqual(hours)
    const any: Criteria = { type: 'employment', subject: 'applicant', permanent: true }
    const both = [`${at}/employments/0/permanent`, `${at}/employments/1/permanent`]
    expect(meets(any, applicant({ employments: [none, { since: '2020-01-01' }] }))).toEqual(
      expect.arrayContaining(both),
    )
  })

  it('come to the same in whatever order the jobs are named', () => {
    const of25: Criteria = { ...thirty, minHoursPerWeek: 25 }
    for (const hours of [
      [7.6, 8.7, 8.7],
      [8.7, 8.7, 7.6],
    ]) {
      expect(meets(of25, applicant({ employments: hours.map(job) }))).toBe(true)
    }
  })

  it('are any where no number is asked, but there is a job', () => {
    const any: Criteria = { type: 'employment', subject: 'applicant' }
    expect(meets(any, applicant({ employments: [] }))).toBe(false)
    expect(meets(any, applicant({ employments: [{ since: '2024-03-01' }] }))).toBe(true)
    expect(meets(any, applicant({ employments: [{ since: '2024-03-02' }] }))).toBe(false)
    expect(meets(any, applicant({ employments: [{}] }))).toEqual([`${at}/employments/0/since`])
    expect(meets(any, applicant({}))).toEqual([`${at}/employments`])
  })

  it('count after the months in the job, to the day', () => {
    const sixMonths: Criteria = { ...thirty, minMonths: 6 }
    expect(meets(sixMonths, applicant({ employments: [{ ...job(37), since: '2023-09-01' }] }))).toBe(true)
    expect(meets(sixMonths, applicant({ employments: [{ ...job(37), since: '2023-09-02' }] }))).toBe(false)
  })
})

describe('the subject', () => {
  const of65 = (subject: 'applicant' | 'applicant-or-partner' | 'applicant-and-partner' | 'all-adults'): Criteria => ({
    type: 'age',
    subject,
    min: 65,
  })
  const old = applicant({ age: 70 })
  const young: MemberFacts = { role: 'cohabitant', age: 40 }
  const child: MemberFacts = { role: 'child', age: 10 }

  it('says who must meet the criterion', () => {
    expect(meets(of65('applicant'), old, young)).toBe(true)
    expect(meets(of65('applicant-or-partner'), young, applicant({ age: 40 }))).toBe(false)
    expect(meets(of65('applicant-or-partner'), old, young)).toBe(true)
    expect(meets(of65('applicant-and-partner'), old, young)).toBe(false)
    expect(meets(of65('applicant-and-partner'), old, child)).toBe(true)
    expect(meets(of65('all-adults'), old, child)).toBe(true)
    expect(meets(of65('all-adults'), old, { role: 'other', age: 18 })).toBe(false)
    expect(meets(of65('all-adults'), old, { role: 'child' })).toEqual(['/household/members/1/age'])
  })
})

describe('no benefits', () => {
  const none: Criteria = { type: 'no-benefits', subject: 'applicant', lists: ['A'], months: 12 }
  const until = (to: string | null, type: 'kontanthjaelp' | 'sygedagpenge' = 'kontanthjaelp') =>
    applicant({ benefits: [{ type, from: '2020-01', to }] })

  it('looks at the months before the decision month, and at that month', () => {
    expect(meets(none, until('2023-02'))).toBe(true)
    expect(meets(none, until('2023-03'))).toBe(false)
    expect(meets(none, until(null))).toBe(false)
    expect(meets(none, until(null, 'sygedagpenge'))).toBe(true)
    expect(meets(none, applicant({ benefits: [{ type: 'kontanthjaelp', from: '2024-04', to: null }] }))).toBe(true)
    expect(meets(none, applicant({ benefits: [{ type: 'kontanthjaelp', from: '2024-03', to: null }] }))).toBe(false)
  })
})

describe('criteria', () => {
  const worker: Criteria = { type: 'workplace-municipality', subject: 'applicant', codes: ['0751'] }
  const student: Criteria = { type: 'education', subject: 'applicant', kinds: ['elev', 'laerling'] }
  const inAarhus = { since: '2020-01-01', workplaceMunicipalityCode: '0751' }

  it('nest, and stop asking once they are settled', () => {
    expect(meets({ anyOf: [worker, student] }, applicant({ employments: [inAarhus] }))).toBe(true)
    expect(meets({ allOf: [worker, student] }, applicant({ employments: [inAarhus] }))).toEqual([`${at}/educations`])
    expect(meets({ allOf: [worker, student] }, applicant({ employments: [] }))).toBe(false)
    expect(meets({ anyOf: [{ allOf: [worker] }, student] }, applicant({ employments: [], educations: [{}] }))).toEqual([
      `${at}/educations/0/kind`,
      `${at}/educations/0/since`,
    ])
  })

  it('take a course or a job that has not begun for none', () => {
    expect(meets(student, applicant({ educations: [{ kind: 'elev', since: '2024-03-02' }] }))).toBe(false)
    expect(meets(student, applicant({ educations: [{ kind: 'elev', since: '2024-03-01' }] }))).toBe(true)
    expect(meets(worker, applicant({ employments: [{ ...inAarhus, since: '2024-03-02' }] }))).toBe(false)
  })
})
