import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readLine } from '../../../src/batch/line-batch.ts'
import { InputFile, lineStart } from '../../../src/cli/decide/input-file.ts'
import { Planner, positionAt } from '../../../src/cli/decide/planner.ts'
import { BEGINNING, type Position } from '../../../src/cli/decide/position.ts'
import { LineCutter, MAX_LINE_BYTES } from '../../../src/ndjson/lines.ts'
import { common, inputs, request } from './inputs.ts'
import { Stage } from './stage.ts'

const stage = new Stage()
afterAll(() => stage.end())

const opened = <T>(bytes: Uint8Array, use: (input: InputFile) => T): T => {
  stage.input(bytes)
  const input = new InputFile(stage.in)
  try {
    return use(input)
  } finally {
    input.close()
  }
}

/** Every place where a line begins, and the end, found by reading every line. */
const positionsIn = (bytes: Buffer): Position[] => {
  const positions: Position[] = [BEGINNING]
  let { offset, line, common } = BEGINNING
  while (offset < bytes.length) {
    const feed = bytes.indexOf(0x0a, offset)
    const end = feed === -1 ? bytes.length : feed + 1
    const cutter = new LineCutter()
    for (const one of [...cutter.push(bytes.subarray(offset, end)), ...cutter.end()]) {
      const read = readLine(one)
      if ('sets' in read) common = read.sets.common === undefined ? null : { from: offset, to: end }
    }
    offset = end
    line += 1
    positions.push({ offset, line, common })
  }
  return positions
}

describe('the plan of a run', () => {
  it('is of chunks of whole lines, and knows where each begins', () => {
    fc.assert(
      fc.property(
        inputs,
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 1, max: 9 }),
        (bytes, chunkBytes, most) => {
          const known = positionsIn(bytes)
          opened(bytes, (input) => {
            const planner = new Planner(input, BEGINNING, input.size, { bytes: chunkBytes, lines: most })
            let at = BEGINNING
            for (let chunk = planner.next(); chunk !== undefined; chunk = planner.next()) {
              expect(chunk.from).toEqual(at)
              expect(chunk.to.offset).toBeGreaterThan(at.offset)
              expect(known).toContainEqual(chunk.to)
              const lines = chunk.to.line - chunk.from.line
              if (chunk.to.offset - chunk.from.offset > chunkBytes) expect(lines).toBe(1)
              expect(lines).toBeLessThanOrEqual(most)
              at = chunk.to
            }
            expect(at).toEqual(known.at(-1))
          })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('finds any line, and what is to be known of it, by going over those before it', () => {
    fc.assert(
      fc.property(inputs, fc.nat(20_000), (bytes, place) => {
        const at = Math.min(place, bytes.length)
        const expected = positionsIn(bytes).find(({ offset }) => offset >= at)
        opened(bytes, (input) => {
          expect(positionAt(input, lineStart(input, at), BEGINNING)).toEqual(expected)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('takes lines that are longer than any may be', () => {
    const long = `{"common":${' '.repeat(2 * MAX_LINE_BYTES)}}\n`
    const bytes = Buffer.from(`${common}${request('a')}${long}${request('b')}${'z'.repeat(3 * MAX_LINE_BYTES)}`)
    opened(bytes, (input) => {
      const planner = new Planner(input, BEGINNING, input.size)
      const ends: Position[] = []
      for (let chunk = planner.next(); chunk !== undefined; chunk = planner.next()) ends.push(chunk.to)
      expect(ends.map(({ line, common }) => [line, common?.from])).toEqual([
        [3, 0],
        [4, undefined],
        [5, undefined],
        [6, undefined],
      ])
    })
  })
})
