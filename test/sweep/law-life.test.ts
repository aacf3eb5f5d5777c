import { describe, expect, it } from 'vitest'
import { provisionsOn } from '../../src/law/acts.ts'
import { day, formatDay } from '../../src/law/calendar.ts'
import { catalogue, rulesOn } from '../../src/law/catalogue.ts'
import { regimeOn, regimes } from '../../src/law/regime.ts'
import { type RuleId, ruleIds } from '../../src/law/rule-ids.ts'
import { lawDays, regimeDays } from './law-days.ts'
import { miscited, regimeByHand } from './miscited.ts'
import { daysAfter } from './plain-calendar.ts'
import { allDays, FIRST_DAY } from './sweep.ts'

/** The life of the law through the days of the sweep: one regime, and of each rule one wording, without gap or overlap. */

const namedOn = (id: RuleId, of: 'begins' | 'rewords'): readonly string[] =>
  lawDays.filter((lawDay) => lawDay[of]?.includes(id)).map(({ on }) => on)

/** The days from which a rule has its wordings, by the table of the law's days. */
const wordingDays = (id: RuleId): readonly string[] => {
  const begins = namedOn(id, 'begins')
  return [...(begins.length === 0 ? [FIRST_DAY] : begins), ...namedOn(id, 'rewords')]
}

describe('the regimes', () => {
  it('are in force one after the other, without gap or overlap', () => {
    expect(Object.fromEntries(regimes.map(({ regime, from }) => [regime, formatDay(from)]))).toEqual(regimeDays)
    expect(allDays.filter((on) => regimeOn(day(on)) !== regimeByHand(on))).toEqual([])
  })
})

describe.each(catalogue)('$rule.id', ({ rule: { id, wordings } }) => {
  it('has its wordings from the days of the table', () => {
    expect(wordings.map(({ from }) => formatDay(from))).toEqual(wordingDays(id))
  })

  it('is cited on every day of its life in one wording, from texts published by then', () => {
    const days = wordingDays(id)
    const faults = allDays
      .filter((on) => days.some((from) => from <= on))
      .flatMap((on) => {
        const provisions = provisionsOn(wordings, day(on))
        const versions = new Set(provisions.map(({ versionFrom }) => versionFrom))
        const inForce = days.findLast((from) => from <= on)
        const wrong = [...miscited(provisions, on), ...[...versions].filter((from) => from !== inForce)]
        return wrong.map((fault) => `${on}: ${fault}`)
      })
    expect(faults).toEqual([])
  })
})

describe('the rules in force', () => {
  const around = lawDays.flatMap(({ on }) => [daysAfter(on, -1), on])

  it.each(around)('on %s are those that have begun', (on) => {
    const begun = ruleIds.filter((id) => wordingDays(id).some((from) => from <= on))
    expect(rulesOn(day(on)).map(({ ruleId }) => ruleId)).toEqual(begun)
  })
})
