import { expect, it } from 'vitest'
import {
  type BenefitList,
  listA,
  listB,
  listC6,
  listC24,
  receivedThroughout,
  receivedWithin,
} from '../../src/law/benefits.ts'
import { day, firstDayOf, formatDay, type Month, month, monthOf, plusMonths } from '../../src/law/calendar.ts'
import { Clock } from '../../src/law/clock.ts'
import { readMember } from '../../src/law/household.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import { type Term, Unknown } from '../../src/law/terms.ts'

/** Benefits seen through a window of months that moves on: what is seen changes no sooner than the clock says. */

const formatMonth = (m: Month): string => formatDay(firstDayOf(m)).slice(0, 7)

const months = (from: string, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, n) => plusMonths(month(from), n))

/** On both sides of the reform of July 2025. */
const span = months('2025-01', 24)

const periods = span
  .filter((_, n) => n % 2 === 0)
  .flatMap((from) => [{ from, to: null }, ...[0, 1, 5, 7].map((length) => ({ from, to: plusMonths(from, length) }))])

const typed = [
  { type: 'kontanthjaelp' },
  { type: 'kontanthjaelp', legalBasis: 'las-16-1' },
  { type: 'kontanthjaelp', legalBasis: 'las-16-2' },
  { type: 'integrationsydelse' },
  { type: 'sygedagpenge' },
] as const

const lists: Readonly<Record<string, BenefitList>> = { listA, listB, listC6, listC24 }

const shown = (term: Term): string =>
  term instanceof Unknown ? term.missing.map(({ pointer }) => pointer).join() : `${term}`

/** What is seen in each month, and from which month on the clock says that it may be something else. */
const seenBy = (see: (today: Clock) => Term) =>
  months('2024-12', 36).map((now) => {
    const today = new Clock(firstDayOf(now))
    return { now, seen: shown(see(today)), next: today.next }
  })

it.each(Object.entries(lists))('%s changes no sooner than the clock says', (_name, list) => {
  const early: string[] = []
  for (const facts of typed) {
    for (const { from, to } of periods) {
      const benefits = [{ ...facts, from: formatMonth(from), to: to === null ? null : formatMonth(to) }]
      const asked: MemberFacts = { role: 'applicant', benefits }
      const member = readMember(asked, 0)
      for (const see of [
        (today: Clock) => receivedThroughout(member, list, 6, today),
        (today: Clock) => receivedWithin(member, list, 6, today),
        (today: Clock) => receivedWithin(member, list, 0, today),
      ]) {
        const all = seenBy(see)
        all.forEach(({ now, seen, next }, n) => {
          const changed = all.slice(n + 1).find((later) => later.seen !== seen)
          if (changed !== undefined && firstDayOf(changed.now) < next)
            early.push(`${JSON.stringify(asked)} ${formatMonth(now)}`)
        })
      }
    }
  }
  expect(early).toEqual([])
})

it('counts a month from its first day to its last', () => {
  const benefits = [{ type: 'integrationsydelse', from: '2023-09', to: '2024-02' } as const]
  const member = readMember({ role: 'applicant', benefits }, 0)
  const on = (text: string) => receivedThroughout(member, listC6, 6, new Clock(day(text)))
  expect(['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01'].map(on)).toEqual([false, true, true, false])
  expect(monthOf(day('2024-02-29'))).toBe(month('2024-02'))
})
