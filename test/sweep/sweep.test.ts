import { describe, expect, it } from 'vitest'
import { type Pathway, pathways } from '../../src/law/facts.ts'
import type { Explained } from './explained-days.ts'
import { asked } from './household.ts'
import { households } from './households.ts'
import { lawDays } from './law-days.ts'
import { wrongLaw } from './miscited.ts'
import { courseOf, daysAround } from './sweep.ts'
import { type Swept, sweepCase } from './swept.ts'
import { onlyBy, unexplainedTurns } from './unexplained.ts'
import { untimelyBars } from './untimely-bars.ts'
import { likelyDays, wrongEarliest } from './wrong-earliest.ts'

/** The sweep of days, on a part of the days: all that may be turning points, and many between. */

const aroundExplained = (explained: Explained): readonly string[] => daysAround(explained.keys())

const swept = households.map(({ name, told, course }) => ({
  name,
  course,
  swept: sweepCase(asked(told), aroundExplained),
}))

describe.each(swept)('$name', ({ course, swept: one }) => {
  it('is answered through time as worked out by hand', () => {
    expect(courseOf(one.stretches)).toEqual(course)
  })

  it('is answered otherwise only on days that something explains', () => {
    expect(unexplainedTurns(one)).toEqual([])
  })

  it('is barred until the day on which the bars were said to lapse', () => {
    expect(untimelyBars(one)).toEqual([])
  })

  it('is told the first day on which it would be otherwise', () => {
    expect(wrongEarliest(one, likelyDays(one))).toEqual([])
  })

  it('is answered by the law of the day', () => {
    expect(one.stretches.flatMap(wrongLaw)).toEqual([])
  })
})

/** The pathways of the cases that are answered otherwise from a day on which nothing but the law explains it. */
const turnedByLaw = (on: string, cases: readonly Swept[]): readonly Pathway[] => {
  const turned = cases.filter(({ turns }) =>
    turns.some(({ after, causes }) => after.from === on && causes.has('law') && onlyBy(causes, 'law', 'horizon')),
  )
  return pathways.filter((pathway) => turned.some(({ request }) => request.pathway === pathway))
}

describe('the days of the law', () => {
  it.each(lawDays)('$on: $change', ({ on, reaches }) => {
    const cases = swept.map((one) => one.swept)
    expect(turnedByLaw(on, cases)).toEqual(pathways.filter((pathway) => reaches.includes(pathway)))
  })
})
