import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerText } from '../../src/decision/answer-text.ts'
import { readCase } from '../../src/law/case.ts'
import { answerTo } from '../../src/law/write-answer.ts'
import { question } from '../law/arbitraries.ts'
import { holds } from '../properties/holds.ts'

/** What is written, as the text it is the bytes of. */
const written = (answer: ReturnType<typeof answerTo>): string =>
  Buffer.from(answerText(answer, '}'), 'latin1').toString('utf8')

const options = fc.record({
  language: fc.constantFrom('both' as const, 'da' as const, 'en' as const),
  reasons: fc.constantFrom('all' as const, 'decisive' as const),
})

describe('the text of an answer', () => {
  holds('text-is-json', () => {
    fc.assert(
      fc.property(question(), options, ({ request, record, on }, options) => {
        const answer = answerTo(readCase({ ...request, options }, record, on))
        expect(written(answer)).toBe(JSON.stringify(answer))
      }),
      { numRuns: 1500 },
    )
  })

  it('escapes what a register names, and holds its bytes', () => {
    const [asked] = fc.sample(question(['venteliste']), { numRuns: 1, seed: 7 })
    if (asked === undefined) throw new Error('there is no question')
    for (const areaId of ['"', '\\', 'Højstrup', '松', '\n', '\u2028', '\ud83d\ude00']) {
      const answer = answerTo(readCase(asked.request, { ...asked.record, areaId }, asked.on))
      const ranked = { ...answer, priority: { tier: 1, agreementId: areaId, criteria: [] } }
      expect(written(ranked)).toBe(JSON.stringify(ranked))
    }
  })
})
