import { describe, expect, it } from 'vitest'
import type { Explained } from './explained-days.ts'
import { asked, type Household } from './household.ts'
import { households } from './households.ts'
import { digestsInZones } from './in-zones.ts'
import { wrongLaw } from './miscited.ts'
import { everyDay } from './plain-calendar.ts'
import { ofOtherKinds, onEveryPathway } from './reposed.ts'
import { allDays, courseOf, daysAround, FIRST_DAY } from './sweep.ts'
import { sweepCase } from './swept.ts'
import { unexplainedTurns } from './unexplained.ts'
import { untimelyBars } from './untimely-bars.ts'
import { likelyDays, wrongEarliest } from './wrong-earliest.ts'

/** The sweep of days in full: every day, every pathway, every time zone. */

/** As far as an answer of the last day looks ahead. */
const untilLastHorizon = everyDay(FIRST_DAY, '2040-12-31')

const everySwept = (): readonly string[] => allDays
const aroundExplained = (explained: Explained): readonly string[] => daysAround(explained.keys())

/** All that is wrong with a case through time. */
const faults = (told: Household['told'], choose: (explained: Explained) => readonly string[]): readonly string[] => {
  const swept = sweepCase(asked(told), choose)
  const found = [
    ...unexplainedTurns(swept),
    ...untimelyBars(swept),
    ...wrongEarliest(swept, likelyDays(swept)),
    ...swept.stretches.flatMap(wrongLaw),
  ]
  return found.map((fault) => `${told.pathway} ${told.dwelling?.kind}: ${fault}`)
}

describe.each(households)('$name', (household) => {
  it('is answered on every day as worked out by hand', () => {
    expect(courseOf(sweepCase(asked(household.told), everySwept).stretches)).toEqual(household.course)
  })

  it('is told the first of all days on which it would be otherwise', () => {
    expect(wrongEarliest(sweepCase(asked(household.told), everySwept), untilLastHorizon)).toEqual([])
  })

  it('is answered rightly on every day, whatever the pathway', () => {
    expect(onEveryPathway(household).flatMap((told) => faults(told, everySwept))).toEqual([])
  })

  it('is answered rightly for dwellings of other kinds', () => {
    expect(ofOtherKinds(household).flatMap((told) => faults(told, aroundExplained))).toEqual([])
  })
})

describe('the sweep of days', () => {
  it('is to the byte the same in every time zone', async () => {
    const [first, ...others] = await digestsInZones('all')
    expect(first?.count).toBe(allDays.length * households.length)
    expect(others).toEqual(others.map(({ offset }) => ({ ...first, offset })))
  })
})
