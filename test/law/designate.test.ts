import { describe, expect, it } from 'vitest'
import { designate } from '../../src/law/designate.ts'
import type { Listing } from '../../src/law/designations.ts'
import { bareRecord } from './bare-record.ts'

const record = (listing: Listing, areaId: string | null = 'proeve') => bareRecord({ listing, areaId })

describe('what an area is designated as', () => {
  it('is what the register knows, and of the rest what is stated, and nothing else', () => {
    const { listing, statedByCaller, statedUsed } = designate(record({ forebyggelsesomraade: false }), {
      parallelsamfund: true,
      forebyggelsesomraade: true,
    })
    expect(listing).toEqual({ 'udsat-boligomraade': true, parallelsamfund: true, forebyggelsesomraade: false })
    expect(statedByCaller).toEqual(['udsat-boligomraade', 'parallelsamfund'])
    expect(statedUsed).toEqual(['/dwelling/stated/parallelsamfund'])
  })

  it('is nothing more where nothing is stated', () => {
    expect(designate(record({}), undefined)).toEqual({ listing: {}, statedByCaller: [], statedUsed: [] })
    expect(designate(record({}), {})).toEqual({ listing: {}, statedByCaller: [], statedUsed: [] })
  })

  it('is nothing outside listed areas, whatever is stated', () => {
    const { listing, statedByCaller, statedUsed } = designate(record({}, null), { udsatBoligomraade: true })
    expect(new Set(Object.values(listing))).toEqual(new Set([false]))
    expect(Object.keys(listing)).toHaveLength(5)
    expect([statedByCaller, statedUsed]).toEqual([[], []])
  })
})
