import { describe, expect, it } from 'vitest'
import { certain, completionsOf, essential, together } from './completions.ts'
import { YES_NO } from './domains.ts'
import type { Ask } from './walk.ts'

const yes = (ask: Ask, pointer: string): boolean => ask.fact(pointer, YES_NO)

const sorted = (values: readonly unknown[]) => [...values].sort()

describe('the completions of a reading', () => {
  it('that asks for nothing are one', () => {
    expect(completionsOf(() => 'bars')).toEqual(certain('bars'))
  })

  it('are one for each value of a fact', () => {
    const days = completionsOf((ask) => ask.fact('/day', ['monday', 'tuesday', 'sunday']))
    expect(days.values).toEqual(['monday', 'tuesday', 'sunday'])
    expect(days.swings).toHaveLength(3)
  })

  it('give a fact one value however often it is asked for', () => {
    const twice = completionsOf((ask) => [yes(ask, '/a'), yes(ask, '/a')].join())
    expect(twice.values).toEqual(['false,false', 'true,true'])
  })

  it('do not make a fact essential that changes nothing', () => {
    const reading = completionsOf((ask) => {
      yes(ask, '/idle')
      return yes(ask, '/a')
    })
    expect(essential(reading)).toEqual(['/a'])
  })

  it('make the same facts essential in whatever order they are asked for', () => {
    const orders = [
      completionsOf((ask) => (yes(ask, '/a') && yes(ask, '/b')) || yes(ask, '/c')),
      completionsOf((ask) => yes(ask, '/c') || (yes(ask, '/b') && yes(ask, '/a'))),
    ]
    for (const order of orders) expect(sorted(essential(order))).toEqual(['/a', '/b', '/c'])
  })

  it('are one where every value of a fact gives the same', () => {
    const either = completionsOf((ask) => (yes(ask, '/a') ? true : !yes(ask, '/a')))
    expect(either).toEqual(certain(true))
  })

  it('leave out those in which one fact contradicts another', () => {
    const wide = (ask: Ask) => {
      const answer = yes(ask, '/wide')
      if (!answer) ask.settled('/narrow', 0)
      return answer
    }
    // Where the wide is false so is the narrow: no two completions differ in the wide alone.
    const narrow = completionsOf((ask) => wide(ask) && yes(ask, '/narrow'))
    expect(essential(narrow)).toEqual(['/narrow'])
  })
})

describe('parts that share no fact', () => {
  const first = (ask: Ask): 0 | 1 | 2 => (yes(ask, '/a') ? (yes(ask, '/b') ? 2 : 1) : 0)
  const second = (ask: Ask): number => ask.fact('/c', [0, 1, 3])

  for (const [name, both] of [
    ['the larger', (a: number, b: number) => Math.max(a, b)],
    ['the sum', (a: number, b: number) => a + b],
    ['whether one is enough', (a: number, b: number) => Number(a * b > 1)],
    ['neither', () => 7],
  ] as const) {
    it(`come to ${name} as they do when read as one`, () => {
      const apart = together(completionsOf(first), completionsOf(second), both)
      const whole = completionsOf((ask) => both(first(ask), second(ask)))
      expect(sorted(apart.values)).toEqual(sorted(whole.values))
      expect(sorted(essential(apart))).toEqual(sorted(essential(whole)))
    })
  }

  it('must not share one', () => {
    const one = completionsOf((ask) => yes(ask, '/a'))
    expect(() => together(one, one, (a, b) => a && b)).toThrow('/a')
  })
})
