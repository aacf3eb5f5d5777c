import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineCutter, MAX_LINE_BYTES } from '../../src/ndjson/lines.ts'

const cut = (chunks: readonly Uint8Array[], limit = MAX_LINE_BYTES): [number, string | undefined][] => {
  const cutter = new LineCutter({ limit })
  const lines = [...chunks.flatMap((chunk) => [...cutter.push(chunk)]), ...cutter.end()]
  return lines.map(({ number, bytes }) => [number, bytes?.toString('utf8')])
}

const text = (...chunks: string[]) => chunks.map((chunk) => Buffer.from(chunk))

describe('cutting bytes into lines', () => {
  it('counts every line, blank ones too', () => {
    expect(cut(text('a\n\nb\n'))).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ])
  })

  it('takes a last line without an ending', () => {
    expect(cut(text('a\nb'))).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
    expect(cut(text(''))).toEqual([])
  })

  it('takes the endings of Windows, also where a chunk ends between their two bytes', () => {
    expect(cut(text('a\r', '\nb\r\n'))).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  it('keeps a line of the greatest length, with either ending, and drops one that is longer', () => {
    expect(cut(text('1234\n', '12345\n', '1234\r\n', '12345\r\n', 'ok\n', '1234', '5'), 4)).toEqual([
      [1, '1234'],
      [2, undefined],
      [3, '1234'],
      [4, undefined],
      [5, 'ok'],
      [6, undefined],
    ])
  })

  it('does not depend on where the chunks fall', () => {
    const piece = fc.constantFrom('\n', '\r\n', 'a', 'bcd', 'æ', '👪', '\r', 'ef ghi')
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.nat(60)), fc.integer({ min: 1, max: 12 }), (pieces, cuts, limit) => {
        const bytes = Buffer.from(pieces.join(''))
        const ends = [...cuts.map((at) => Math.min(at, bytes.length)), bytes.length].toSorted((a, b) => a - b)
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        expect(cut(chunks, limit)).toEqual(cut([bytes], limit))
      }),
    )
  })

  it('cuts as splitting would', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', 'a', 'æ', ' ')), (pieces) => {
        const whole = pieces.join('')
        const expected = whole.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(cut(text(whole)).map(([, line]) => line)).toEqual(expected)
      }),
    )
  })

  it('holds no more than a line, though a longer one comes byte by byte', () => {
    const cutter = new LineCutter({ limit: 1024 })
    const byte = Buffer.from('x')
    const early = Array.from({ length: 100_000 }, () => [...cutter.push(byte)]).flat()
    expect(early).toEqual([])
    expect([...cutter.push(Buffer.from('\nnext\n'))].map(({ number, bytes }) => [number, bytes?.toString()])).toEqual([
      [1, undefined],
      [2, 'next'],
    ])
  })
})
