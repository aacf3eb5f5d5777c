import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { addDays, addMonths, type Day, day, formatDay, NEVER } from '../../../src/law/calendar.ts'
import { decide } from '../../../src/law/decide.ts'
import { momentOn, withFactsOn } from '../../../src/law/moment.ts'
import { holds } from '../../properties/holds.ts'
import { question } from '../arbitraries.ts'
import { answer, read, runs } from './asked.ts'

const stands = (outcome: string): boolean => outcome === 'permitted' || outcome === 'assessment'

describe('earliestPermittedOn', () => {
  holds('earliest-is-first', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const c = read(asked)
        const { outcome, earliestPermittedOn } = answer(asked)
        const horizon = outcome === 'prohibited' ? addMonths(asked.on, 120) : asked.on
        let first: string | null = null
        for (let on = addDays(asked.on, 1); on <= horizon && first === null; on = addDays(on, 1)) {
          if (stands(decide(c, momentOn(c.place, on)).outcome)) first = formatDay(on)
        }
        expect(earliestPermittedOn).toBe(first)
      }),
      runs(150),
    )
  })

  holds('earliest-keeps-its-word', () => {
    let promised = 0
    fc.assert(
      fc.property(question(), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (asked, choices) => {
        const { outcome, earliestPermittedOn } = answer(asked)
        if (outcome !== 'prohibited') return
        /** The answer where the same request is made for a later day, the lists being those of today. */
        const outcomeOn = (on: Day) =>
          answer({ ...asked, on, request: { ...asked.request, decisionDate: formatDay(on) } }).outcome
        const end = earliestPermittedOn === null ? addMonths(asked.on, 120) : day(earliestPermittedOn)
        const sampled = choices.map((choice) => addDays(asked.on, 1 + (choice % (end - asked.on))))
        for (const on of [addDays(end, -1), ...sampled]) {
          if (on < end) expect(stands(outcomeOn(on))).toBe(false)
        }
        if (earliestPermittedOn === null) return
        promised += 1
        expect(stands(outcomeOn(end))).toBe(true)
      }),
      runs(1500),
    )
    expect(promised).toBeGreaterThan(0)
  })
})

describe('lapsesOn', () => {
  holds('bars-lapse-as-told', () => {
    fc.assert(
      fc.property(question(['kommunal-anvisning', 'venteliste', 'fremleje', 'bytte']), (asked) => {
        const c = read(asked)
        for (const { rule, judgement, lapsesOn } of decide(c).weighed) {
          if (judgement.verdict !== 'bars') continue
          const lapse = lapsesOn()
          const verdictOn = (on: Day) =>
            decide(c, withFactsOn(momentOn(c.place, c.on), on)).weighed.find((weighed) => weighed.rule.id === rule.id)
              ?.judgement.verdict
          const until = lapse ?? addMonths(asked.on, 30)
          for (let on = asked.on; on < until; on = addDays(on, 1)) {
            if (lapse === null && verdictOn(on) === 'unknown') break
            expect(verdictOn(on)).toBe('bars')
          }
          if (lapse !== null) expect(verdictOn(lapse)).toBe('clears')
          expect(until).toBeLessThan(NEVER)
        }
      }),
      runs(60),
    )
  })
})
