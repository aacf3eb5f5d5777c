import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { nestedFacts } from '../../../src/law/designate.ts'
import { holds } from '../../properties/holds.ts'
import { question } from '../arbitraries.ts'
import { completeWith } from '../complete.ts'
import { answer, reasonOf, runs } from './asked.ts'
import { factsIn, withheld } from './withheld.ts'

describe('what is not known', () => {
  holds('unknown-is-never-no', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { outcome } = answer(asked)
        for (const fact of factsIn(asked.request)) {
          // What is stated of one nested list tells of the others, and may contradict it: then another outcome is right.
          if (nestedFacts.some((nested) => nested === fact)) continue
          const request = withheld(asked.request, fact)
          if (request !== undefined) expect([outcome, 'undetermined']).toContain(answer({ ...asked, request }).outcome)
        }
      }),
      runs(400),
    )
  })

  holds('learning-turns-nothing', () => {
    fc.assert(
      fc.property(question(), fc.infiniteStream(fc.nat()), (asked, choices) => {
        const { outcome } = answer(asked)
        const request = completeWith(asked.request, 'every absent fact', asked.on, choices)
        if (outcome !== 'undetermined') expect(answer({ ...asked, request }).outcome).toBe(outcome)
      }),
      runs(1500),
    )
  })

  holds('missing-facts-suffice', () => {
    fc.assert(
      fc.property(question(), fc.infiniteStream(fc.nat()), (asked, choices) => {
        const { missingFacts, outcome } = answer(asked)
        if (outcome !== 'undetermined') {
          expect(missingFacts).toEqual([])
          return
        }
        expect(missingFacts.length).toBeGreaterThan(0)
        const pointers = missingFacts.map(({ pointer }) => pointer)
        const request = completeWith(asked.request, pointers, asked.on, choices)
        expect(answer({ ...asked, request }).outcome).not.toBe('undetermined')
      }),
      runs(1500),
    )
  })

  holds('missing-facts-are-needed', () => {
    fc.assert(
      fc.property(question(), fc.infiniteStream(fc.nat()), (asked, choices) => {
        const { missingFacts, outcome } = answer(asked)
        const missing = missingFacts.map(({ pointer }) => pointer)
        // What is stated of one nested list tells of the others, so they are held back together.
        const held = missing.some((pointer) => pointer.startsWith('/dwelling/stated/'))
          ? [...missing, ...nestedFacts]
          : missing
        const request = completeWith(asked.request, 'every absent fact', asked.on, choices, held)
        if (outcome === 'undetermined') expect(answer({ ...asked, request }).outcome).toBe('undetermined')
      }),
      runs(3000),
    )
  })

  holds('missing-facts-are-missing', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const found = answer(asked)
        const pointers = found.missingFacts.map(({ pointer }) => pointer)
        expect(new Set(pointers).size).toBe(pointers.length)
        expect(factsIn(asked.request).filter((stated) => pointers.includes(stated))).toEqual([])
        for (const { ruleIds } of found.missingFacts) {
          for (const id of ruleIds) expect(reasonOf(found, id)).toMatchObject({ verdict: 'unknown', decisive: true })
        }
        const open = found.reasons.filter(({ verdict, decisive }) => verdict === 'unknown' && decisive)
        const asking = new Set(found.missingFacts.flatMap(({ ruleIds }) => ruleIds))
        expect([...asking].sort()).toEqual(open.map(({ ruleId }) => ruleId).sort())
      }),
      runs(1000),
    )
  })
})
