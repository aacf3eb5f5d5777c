import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Hand } from '../../../src/cli/decide/hand.ts'
import { answersIn } from '../../../src/cli/decide/tally.ts'
import { holds } from '../../properties/holds.ts'
import { inheriting, inputs, request } from './inputs.ts'
import { expectedOf, Stage } from './stage.ts'

const stage = new Stage()
beforeEach(() => {
  stage.saved = []
})
afterAll(() => stage.end())

const chunkBytes = fc.integer({ min: 1, max: 4000 })
const hands = fc.integer({ min: 1, max: 4 })

describe('a run from file to file', () => {
  holds('file-answers-as-service', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, chunkBytes, hands, async (input, chunkBytes, hands) => {
        stage.input(input)
        const { next, written, tally } = await stage.run({ chunkBytes, hands })
        const expected = await expectedOf(input)
        expect(stage.output.toString()).toBe(expected.toString())
        expect([next.offset, written]).toEqual([input.length, expected.length])
        expect(answersIn(tally)).toBe(expected.toString().split('\n').length - 1)
      }),
      { numRuns: 60 },
    )
  })

  holds('shards-make-the-whole', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.integer({ min: 1, max: 9 }), chunkBytes, async (input, count, chunkBytes) => {
        stage.input(input)
        const parts: Buffer[] = []
        for (let index = 0; index < count; index += 1) {
          await stage.run({ shard: { index, count }, chunkBytes })
          parts.push(stage.output)
        }
        expect(Buffer.concat(parts).toString()).toBe((await expectedOf(input)).toString())
      }),
      { numRuns: 40 },
    )
  })

  holds('resumed-as-if-unbroken', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, chunkBytes, hands, fc.nat(30), async (input, chunkBytes, hands, after) => {
        stage.input(input)
        stage.saved = []
        let left = after
        const breaking = (hand: Hand): Hand => ({
          ...hand,
          place: async (offset) => {
            await hand.place(offset)
            left -= 1
            if (left <= 0) throw new Error('broken off')
          },
        })
        const first = await stage.run({ chunkBytes, hands, hand: breaking }).catch(() => undefined)
        const from = first ?? stage.saved.at(-1)
        const { tally } = await stage.run({ chunkBytes, hands, ...(from && { from }) })
        const expected = (await expectedOf(input)).toString()
        expect(stage.output.toString()).toBe(expected)
        expect(answersIn(tally)).toBe(expected.split('\n').length - 1)
      }),
      { numRuns: 60 },
    )
  })

  it('ends in good order when it is asked to, and goes on from there', async () => {
    const input = Buffer.from(Array.from({ length: 100 }, (_, id) => request(String(id))).join(''))
    stage.input(input)
    let chunks = 0
    const progressed = () => {
      chunks += 1
    }
    const changed = { interrupted: () => chunks >= 5, progressed }
    const reached = await stage.run({ chunkBytes: 500, hands: 2, changed })
    expect(reached.next.offset).toBeLessThan(input.length)
    expect(stage.output).toHaveLength(reached.written)
    expect(stage.saved.at(-1)).toEqual(reached)
    await stage.run({ chunkBytes: 500, from: reached })
    expect(stage.output.toString()).toBe((await expectedOf(input)).toString())
  })

  it('notes nothing that is not written', async () => {
    const input = Buffer.from(Array.from({ length: 200 }, (_, id) => inheriting(String(id))).join(''))
    stage.input(input)
    const lengths: [number, number][] = []
    const save = async ({ written }: { readonly written: number }) => {
      lengths.push([stage.output.length, written])
    }
    const late = (hand: Hand): Hand => ({
      ...hand,
      place: async (offset) => {
        await new Promise((resolve) => setTimeout(resolve, 2))
        await hand.place(offset)
      },
    })
    await stage.run({ chunkBytes: 300, hands: 3, hand: late, changed: { save } })
    expect(lengths.length).toBeGreaterThan(3)
    for (const [there, noted] of lengths) expect(there).toBeGreaterThanOrEqual(noted)
  })

  it('holds few chunks, however many there are', async () => {
    stage.input(Buffer.from(Array.from({ length: 400 }, (_, id) => inheriting(String(id))).join('')))
    let [held, most] = [0, 0]
    const counting = (hand: Hand): Hand => ({
      ...hand,
      answer: (chunk) => {
        held += 1
        most = Math.max(most, held)
        return hand.answer(chunk)
      },
      place: async (offset) => {
        await hand.place(offset)
        held -= 1
      },
    })
    await stage.run({ chunkBytes: 100, hands: 2, hand: counting })
    expect(most).toBe(6)
  })

  it.each<[string, Partial<Hand>]>([
    ['answering', { answer: () => Promise.reject(new Error('no more')) }],
    ['writing', { place: () => Promise.reject(new Error('no more')) }],
  ])('fails of what its hands fail of: %s', async (_, broken) => {
    stage.input(Buffer.from(request('a').repeat(50)))
    let ended = 0
    const failing = (hand: Hand): Hand => ({
      ...hand,
      ...broken,
      end: async () => {
        ended += 1
      },
    })
    await expect(stage.run({ chunkBytes: 300, hands: 3, hand: failing })).rejects.toThrow('no more')
    expect(ended).toBe(3)
    expect(stage.saved).toEqual([])
  })

  it('fails of what cannot be noted', async () => {
    stage.input(Buffer.from(request('a').repeat(50)))
    const save = () => Promise.reject(new Error('no space'))
    await expect(stage.run({ chunkBytes: 300, hands: 2, changed: { save } })).rejects.toThrow('no space')
  })
})
