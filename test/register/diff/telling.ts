import { isDeepStrictEqual } from 'node:util'
import type { Effect, EffectPlace } from '../../../src/register/diff/effect.ts'
import type { RegisterDiff } from '../../../src/register/diff/register-diff.ts'
import type { RegisterDocument } from '../../../src/register/document.ts'

/** What a diff of two registers says of a place. */

/** The areas, or null for outside, in which a department lies before or after. */
export const aroundOf = (departmentId: string, ...documents: readonly RegisterDocument[]): readonly (string | null)[] =>
  documents
    .flatMap(({ departments }) => departments.filter((one) => one.departmentId === departmentId))
    .map((one) => one.areaId)

export const isOf = (place: EffectPlace, effect: Effect): boolean => isDeepStrictEqual(effect.place, place)

/** The effects that tell of a place: its own, and those of its area in which a department is counted. */
export const tellingOf = (
  { effects }: RegisterDiff,
  place: EffectPlace,
  before: RegisterDocument,
  after: RegisterDocument,
) => {
  if (!('departmentId' in place)) return effects.filter((effect) => isOf(place, effect))
  const around = aroundOf(place.departmentId, before, after)
  return effects.filter((effect) => {
    if ('departmentId' in effect.place) return effect.place.departmentId === place.departmentId
    const areaId = 'areaId' in effect.place ? effect.place.areaId : null
    return around.includes(areaId) && !effect.departments?.apart.includes(place.departmentId)
  })
}

export const holdsOn = ({ from, to }: Effect, on: string): boolean => from <= on && (to === null || on <= to)
