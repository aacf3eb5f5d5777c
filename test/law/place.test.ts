import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOn } from '../../src/law/area.ts'
import { addDays, NEVER } from '../../src/law/calendar.ts'
import { designate } from '../../src/law/designate.ts'
import { Place, placeOf } from '../../src/law/place.ts'
import { holds } from '../properties/holds.ts'
import { decisionDay } from '../worlds/dates.ts'
import { statedFacts } from '../worlds/request.ts'
import { areaRecord, question } from './arbitraries.ts'

const stated = fc.option(fc.record(statedFacts, { requiredKeys: [] }), { nil: undefined })

/** All that an area says, less for how long it says so. */
const said = ({ from: _from, until: _until, ...area }: ReturnType<typeof areaOn>) => area

describe('a place', () => {
  it('shows on every day what its record shows on that day, in whatever order the days are asked about', () => {
    fc.assert(
      fc.property(areaRecord, stated, fc.array(decisionDay, { minLength: 1, maxLength: 8 }), (record, says, days) => {
        const place = new Place(record, says)
        for (const day of [...days, NEVER]) {
          expect(said(place.on(day))).toEqual(said(areaOn(record, designate(record, says), says, day)))
        }
      }),
      { numRuns: 500 },
    )
  })

  holds('place-changes-on-its-days', () => {
    fc.assert(
      fc.property(question(), stated, fc.integer({ min: 1, max: 4000 }), ({ record, on }, says, days) => {
        const place = new Place(record, says)
        const area = place.on(on)
        expect(area.until).toBeGreaterThan(on)
        const last = area.until === NEVER ? on : addDays(area.until, -1)
        for (const later of [last, addDays(on, days)])
          if (later < area.until) expect(said(new Place(record, says).on(later))).toEqual(said(area))
      }),
      { numRuns: 500 },
    )
  })

  it('is made once for a record of which nothing is stated', () => {
    const [record] = fc.sample(areaRecord, 1)
    if (record === undefined) throw new Error('there is no record')
    expect(placeOf(record, undefined)).toBe(placeOf(record, undefined))
    expect(placeOf({ ...record }, undefined)).not.toBe(placeOf(record, undefined))
  })

  it('of which something is stated is another with each record, and with each statement', () => {
    const [one, other] = fc.sample(areaRecord, 2)
    if (one === undefined || other === undefined) throw new Error('there is no record')
    const says = { udsatBoligomraade: true }
    expect(placeOf(one, says).record).toBe(one)
    expect(placeOf(other, says).record).toBe(other)
    expect(placeOf(one, { udsatBoligomraade: false }).designated).toEqual(designate(one, { udsatBoligomraade: false }))
    expect(placeOf(one, says).designated).toEqual(designate(one, says))
  })
})
