import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/law/calendar.ts'
import { catalogue } from '../../../src/law/catalogue.ts'
import { DecisionRequest } from '../../../src/law/facts.ts'
import { holds } from '../../properties/holds.ts'
import { memberFacts, roleFacts } from '../../worlds/household.ts'
import { question } from '../arbitraries.ts'
import { deepFrozen } from '../deep-frozen.ts'
import { answer, isRequest, runs } from './asked.ts'

describe('the generated cases', () => {
  it('are valid requests', () => {
    fc.assert(
      fc.property(question(), ({ request }) => isRequest(request)),
      runs(500),
    )
  })

  it('reach every outcome', () => {
    const seen = new Set(fc.sample(question(), 500).map((asked) => answer(asked).outcome))
    expect([...seen].sort()).toEqual(['assessment', 'permitted', 'prohibited', 'undetermined'])
  })

  it('know every fact that a member can have', () => {
    expect([...Object.keys(memberFacts), ...roleFacts].sort()).toEqual(
      Object.keys(DecisionRequest.properties.household.properties.members.items.properties).sort(),
    )
  })
})

describe('every answer', () => {
  holds('no-answer-without-provision', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { basis, reasons, advisory } = answer(asked)
        expect(advisory).toBe(true)
        expect(basis.length).toBeGreaterThan(0)
        for (const { provisions, explanation } of reasons) {
          expect(provisions.length).toBeGreaterThan(0)
          for (const { act, citation, eli, versionFrom } of provisions) {
            expect([act, citation]).not.toContain('')
            expect(eli).toMatch(/^https:\/\/www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+$/)
            expect(versionFrom <= formatDay(asked.on)).toBe(true)
          }
          expect(explanation).toEqual({ da: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) })
        }
      }),
      runs(1000),
    )
  })

  holds('rules-speak-once', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { reasons } = answer(asked)
        const ids = reasons.map(({ ruleId }) => ruleId)
        expect(new Set(ids).size).toBe(ids.length)
        const decisive = reasons.map((reason) => reason.decisive)
        expect(decisive).toEqual(decisive.toSorted((a, b) => Number(b) - Number(a)))
      }),
      runs(1000),
    )
  })

  holds('facts-in-catalogue', () => {
    const reads = new Map(catalogue.map((entry) => [entry.rule.id, entry.reads]))
    fc.assert(
      fc.property(question(), (asked) => {
        for (const { ruleId, facts } of answer(asked).reasons) {
          const names = facts.map((fact) => fact.replaceAll(/\/\d+/g, '/*'))
          expect(reads.get(ruleId)).toEqual(expect.arrayContaining(names))
        }
      }),
      runs(1000),
    )
  })

  holds('same-question-same-bytes', () => {
    fc.assert(
      fc.property(question(), question(), (asked, another) => {
        const first = JSON.stringify(answer(deepFrozen(structuredClone(asked))))
        answer(another)
        expect(JSON.stringify(answer(asked))).toBe(first)
      }),
      runs(1000),
    )
  })
})
