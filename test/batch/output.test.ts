import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Output } from '../../src/batch/output.ts'
import { bytesOf } from '../../src/decision/byte-text.ts'

describe('text gathered as bytes', () => {
  it('is UTF-8, however much there is', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'æ', '§', '\u0800', '👪'), maxLength: 60_000 })
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 3 }), (batches) => {
        const output = new Output()
        for (const pieces of batches) {
          for (const [index, text] of pieces.entries()) {
            if (index % 2 === 0) output.write(text)
            else output.writeBytes(bytesOf(text))
          }
          const expected = Buffer.from(pieces.join(''))
          expect(output.length).toBe(expected.length)
          expect(Buffer.compare(output.take(), expected)).toBe(0)
          expect(output.length).toBe(0)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('says when it is time to hand it on', () => {
    const output = new Output()
    while (!output.full) output.write('x'.repeat(1000))
    expect(output.length).toBeGreaterThan(64 * 1024)
    output.take()
    expect(output.full).toBe(false)
  })
})
