import { describe, expect, it } from 'vitest'
import {
  closeUnderNesting,
  type Designation,
  designations,
  narrowerThan,
  widerThan,
} from '../../src/law/designations.ts'

const nested = ['udsat-boligomraade', 'parallelsamfund', 'omdannelsesomraade'] as const

describe('the nested lists', () => {
  it.each<[Designation, readonly Designation[], readonly Designation[]]>([
    ['udsat-boligomraade', [], ['parallelsamfund', 'omdannelsesomraade']],
    ['parallelsamfund', ['udsat-boligomraade'], ['omdannelsesomraade']],
    ['omdannelsesomraade', ['udsat-boligomraade', 'parallelsamfund'], []],
    ['forebyggelsesomraade', [], []],
    ['kombineret-udlejning', [], []],
  ])('around %s are %j, and in it %j', (designation, wider, narrower) => {
    expect(widerThan(designation)).toEqual(wider)
    expect(narrowerThan(designation)).toEqual(narrower)
  })

  const values = { on: true, off: false, '?': undefined } as const

  it.each<[string, string]>([
    // udsat parallel omdannelse → the same, closed
    ['? ? ?', '? ? ?'],
    ['? ? on', 'on on on'],
    ['? ? off', '? ? off'],
    ['? on ?', 'on on ?'],
    ['? on on', 'on on on'],
    ['? on off', 'on on off'],
    ['? off ?', '? off off'],
    ['? off on', 'on on on'],
    ['? off off', '? off off'],
    ['on ? ?', 'on ? ?'],
    ['on ? on', 'on on on'],
    ['on ? off', 'on ? off'],
    ['on on ?', 'on on ?'],
    ['on on on', 'on on on'],
    ['on on off', 'on on off'],
    ['on off ?', 'on off off'],
    ['on off on', 'on on on'],
    ['on off off', 'on off off'],
    ['off ? ?', 'off off off'],
    ['off ? on', 'on on on'],
    ['off ? off', 'off off off'],
    ['off on ?', 'on on ?'],
    ['off on on', 'on on on'],
    ['off on off', 'on on off'],
    ['off off ?', 'off off off'],
    ['off off on', 'on on on'],
    ['off off off', 'off off off'],
  ])('known as %s are %s', (known, closed) => {
    const listing = (text: string) =>
      text.split(' ').flatMap((word, i) => {
        const [on] = Object.entries(values).flatMap(([name, value]) => (name === word ? [value] : []))
        return on === undefined ? [] : [[nested[i], on]]
      })
    const other = { forebyggelsesomraade: false, 'kombineret-udlejning': true }
    expect(closeUnderNesting({ ...Object.fromEntries(listing(known)), ...other })).toEqual({
      ...Object.fromEntries(listing(closed)),
      ...other,
    })
  })

  it('are among the lists', () => {
    expect(designations).toEqual([...nested, 'forebyggelsesomraade', 'kombineret-udlejning'])
  })
})
