import { it } from 'vitest'
import { diffRegisters } from '../../../src/register/diff/diff-registers.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'
import { agreement, snapshotOf } from '../document.ts'

const big = (extra: boolean): RegisterDocument => {
  const areas = Array.from({ length: 2000 }, (_, i) => ({ areaId: `a${i}`, name: `A ${i}`, municipalityCode: '0540' }))
  return {
    schemaVersion: 1, sequence: 1, areas,
    departments: Array.from({ length: 6000 }, (_, i) => ({ departmentId: `d${i}`, name: `D ${i}`, municipalityCode: '0540', areaId: `a${i % 2000}` })),
    editions: Array.from({ length: extra ? 11 : 10 }, (_, y) => ({
      listDate: `${2016 + y}-12-01`, coverage: { 'udsat-boligomraade': { status: 'complete' as const, officialTotal: null, found: 0 } },
      entries: areas.filter((_, i) => (i + y) % 3 === 0).map(({ areaId }) => ({ areaId, on: ['udsat-boligomraade' as const], off: [], sources: ['x'] })),
    })),
    agreements: areas.map(({ areaId }) => agreement({ agreementId: `g-${areaId}`, areaIds: [areaId] })),
    councilDecisions: areas.flatMap(({ areaId }) => [
      { type: 'stk7-exemption' as const, areaId, from: '2022-01-01', to: '2024-01-01' },
      { type: 'kombineret-udlejning' as const, areaId, from: '2022-05-01', to: '2024-01-01', includesListB: true },
    ]),
    decisionCoverage: [{ municipalityCode: '0540', types: ['stk7-exemption'], from: '2018-12-01', to: null }],
    municipalities: [],
  }
}
it('is fast', () => {
  const a = snapshotOf(big(false)); const b = snapshotOf(big(true)); const c = snapshotOf(big(false))
  for (const [x, y] of [[a, b], [a, c], [b, a]] as const) {
    const t = performance.now()
    const d = diffRegisters(x, y)
    console.log(Math.round(performance.now() - t), 'ms', d.effects.length, d.lists.length)
  }
})
