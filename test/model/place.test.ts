import { describe, expect, it } from 'vitest'
import { isOmdannelse, isUdsat } from './area.ts'
import { completionsOf, essential } from './completions.ts'
import { REGISTER, requestFor } from './example.ts'
import { placeOf } from './place.ts'
import type { Stated } from './request.ts'
import { sceneOf } from './scene.ts'

const on = (decisionDate: string, areaId: string | null, stated: Stated = {}) =>
  requestFor('kommunal-anvisning', areaId, undefined, {
    decisionDate,
    dwelling: { areaId, kind: 'familiebolig', stated },
  })

const designations = (...request: Parameters<typeof on>) => placeOf(on(...request), REGISTER).designations

const ALL = { udsat: true, parallel: true, omdannelse: true }
const NONE = { udsat: false, parallel: false, omdannelse: false, forebyggelse: false }

describe('what an area is', () => {
  it('is on a complete list or off it', () => {
    expect(designations('2024-03-01', 'udsat')).toEqual({ ...NONE, udsat: true })
    expect(designations('2024-03-01', 'omdannelse')).toEqual({ ...NONE, ...ALL })
    expect(designations('2024-03-01', 'plain')).toEqual(NONE)
  })

  it('is unknown when a partial list does not name it', () => {
    expect(designations('2025-03-01', 'plain')).toEqual({})
    expect(designations('2025-03-01', 'udsat')).toEqual({ udsat: true })
    expect(designations('2025-03-01', 'omdannelse')).toEqual(ALL)
  })

  it('is unknown before the first list and a year after the last', () => {
    expect(designations('2023-11-30', 'udsat')).toEqual({})
    expect(designations('2025-11-30', 'udsat')).toEqual({ udsat: true })
    expect(designations('2025-12-01', 'udsat')).toEqual({})
  })

  it('is nothing outside every area, whatever is stated', () => {
    expect(designations('2025-03-01', null, { udsatBoligomraade: true })).toEqual(NONE)
  })

  it.each([
    [{ omdannelsesomraade: true, udsatBoligomraade: false }, ALL],
    [{ parallelsamfund: true }, { udsat: true, parallel: true }],
    [{ parallelsamfund: false }, { parallel: false, omdannelse: false }],
    [{ udsatBoligomraade: false }, { udsat: false, parallel: false, omdannelse: false }],
    [{ forebyggelsesomraade: true }, { forebyggelse: true }],
  ])('is as stated where the register does not know: %o', (stated, expected) => {
    expect(designations('2025-03-01', 'plain', stated)).toEqual(expected)
  })

  it('is as the register knows it, whatever is stated', () => {
    expect(designations('2024-03-01', 'plain', { omdannelsesomraade: true })).toEqual(NONE)
    expect(designations('2025-03-01', 'udsat', { udsatBoligomraade: false })).toEqual({ udsat: true })
  })

  it('is never the narrower without the wider', () => {
    const scene = sceneOf(on('2025-03-01', 'plain'), REGISTER)
    const both = completionsOf((ask) => `${isUdsat(scene, ask)} ${isOmdannelse(scene, ask)}`)
    expect(both.values).toEqual(['false false', 'true false', 'true true'])
    const other = completionsOf((ask) => `${isOmdannelse(scene, ask)} ${isUdsat(scene, ask)}`)
    expect([...other.values].sort()).toEqual(['false false', 'false true', 'true true'])
    const narrow = completionsOf((ask) => isUdsat(scene, ask) && isOmdannelse(scene, ask))
    expect(essential(narrow)).toEqual(['/dwelling/stated/omdannelsesomraade'])
  })
})
