import { describe, expect, it } from 'vitest'
import { factAt } from '../../src/law/pointers.ts'
import { and, every, not, of, or, some, type Term, Unknown, unknown } from '../../src/law/terms.ts'

const age = factAt('/household/members/*/age', 0)
const rooms = factAt('/dwelling/rooms')
const a = unknown(age)
const b = unknown(rooms)

/** true, false, or the pointers it lacks. */
const shown = (term: Term) => (term instanceof Unknown ? term.missing.map(({ pointer }) => pointer) : term)

describe('three-valued logic', () => {
  it.each<[string, () => Term, unknown]>([
    ['true and true', () => and(true, true), true],
    ['true and false', () => and(true, false), false],
    ['false and unknown lacks nothing', () => and(false, a), false],
    ['unknown and false lacks nothing', () => and(a, false), false],
    ['true and unknown', () => and(true, a), ['/household/members/0/age']],
    ['unknown and unknown', () => and(a, b), ['/household/members/0/age', '/dwelling/rooms']],
    [
      'the same unknown twice',
      () => and(a, unknown(factAt('/household/members/*/age', 0))),
      ['/household/members/0/age'],
    ],
    ['nothing to hold', () => every([], () => a), true],
    ['false or false', () => or(false, false), false],
    ['true or unknown lacks nothing', () => or(true, a), true],
    ['unknown or true lacks nothing', () => or(a, true), true],
    ['false or unknown', () => or(false, a), ['/household/members/0/age']],
    ['the third of three is true', () => or(false, a, true), true],
    ['the third of three is unknown', () => or(false, false, a), ['/household/members/0/age']],
    ['the fourth of four is false', () => and(true, a, true, false), false],
    ['the fourth of four is unknown', () => and(true, true, true, a), ['/household/members/0/age']],
    ['nothing to choose from', () => some([], () => a), false],
    ['not true', () => not(true), false],
    ['not unknown', () => not(a), ['/household/members/0/age']],
  ])('%s', (_, term, expected) => {
    expect(shown(term())).toEqual(expected)
  })

  it('of a value asks only where the value is absent', () => {
    expect(of(18, (years) => years >= 18)).toBe(true)
    expect(of(0, (years) => years >= 18)).toBe(false)
    expect(shown(of<number>(a, () => true))).toEqual(['/household/members/0/age'])
  })

  it('over a list stops asking once it is settled', () => {
    expect(some([1, 2, 3], (n) => (n === 2 ? true : a))).toBe(true)
    expect(every([1, 2, 3], (n) => (n === 2 ? false : a))).toBe(false)
    expect(shown(some([1, 2], (n) => n === 1 && a))).toEqual(['/household/members/0/age'])
  })
})
