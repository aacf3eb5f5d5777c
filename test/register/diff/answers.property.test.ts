import fc from 'fast-check'
import { expect } from 'vitest'
import { decideRequest } from '../../../src/decision/decision.ts'
import { type Day, formatDay } from '../../../src/law/calendar.ts'
import type { DecisionRequest } from '../../../src/law/facts.ts'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import type { EffectPlace } from '../../../src/register/diff/effect.ts'
import type { RegisterSnapshot } from '../../../src/register/snapshot.ts'
import { question } from '../../law/arbitraries.ts'
import { holds } from '../../properties/holds.ts'
import { snapshotOf } from '../document.ts'
import { places, rewritten, someRegister, twoRegisters } from './random-registers.ts'
import { holdsOn, tellingOf } from './telling.ts'

/**
 * A request that two registers answer differently is always told of. Here the answers themselves are
 * compared, so it holds of whatever a decision reads of a register, thought of by the diff or not.
 */

/** An answer, but for what looks ahead to later days, and the lists that it names. */
const answerOf = (request: DecisionRequest, register: RegisterSnapshot, on: Day): object => {
  const decided = decideRequest(request, { register, today: on, now: new Date('2024-05-01T10:00:00Z') })
  if ('problem' in decided) return { refused: decided.problem.type }
  const { register: _stamp, earliestPermittedOn: _day, warnings: _warnings, ...answer } = decided.decision
  const { listDate: _lists, ...area } = answer.area
  return { ...answer, area, reasons: answer.reasons.map(({ lapsesOn: _lapse, ...reason }) => reason) }
}

const asked = fc.array(question(), { minLength: 6, maxLength: 6 })

/** The request, about a place of the registers. */
const about = (place: EffectPlace, { dwelling, ...request }: DecisionRequest): DecisionRequest => {
  const { areaId: _area, departmentId: _department, ...rest } = dwelling
  return { ...request, dwelling: { ...rest, ...('outside' in place ? { areaId: null } : place) } }
}

holds('diff-tells-every-answer', () => {
  let otherwise = 0
  fc.assert(
    fc.property(twoRegisters, asked, fc.constantFrom(...places), ([one, other], questions, place) => {
      const [before, after] = [snapshotOf(one), snapshotOf(other)]
      const telling = tellingOf(diffRegisters(before, after), place, one, other)
      for (const { request, on } of questions) {
        const here = about(place, request)
        if (telling.some((effect) => holdsOn(effect, formatDay(on)))) otherwise += 1
        else expect(answerOf(here, after, on)).toEqual(answerOf(here, before, on))
      }
    }),
    { numRuns: 400 },
  )
  expect(otherwise).toBeGreaterThan(0)
})

holds('register-in-any-order', () => {
  fc.assert(
    fc.property(someRegister, asked, fc.constantFrom(...places), (document, questions, place) => {
      const [one, other] = [snapshotOf(document), snapshotOf(rewritten(document))]
      for (const { request, on } of questions) {
        const here = about(place, request)
        expect(answerOf(here, other, on)).toEqual(answerOf(here, one, on))
      }
    }),
    { numRuns: 200 },
  )
})
