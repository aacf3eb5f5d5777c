import { type Static, Type } from 'typebox'
import type { AreaRecord } from './area-record.ts'
import type { Designated } from './designate.ts'
import { designations } from './designations.ts'
import type { Immutable } from './immutable.ts'

/** The area of the dwelling as an answer describes it. */
export const AreaDescription = Type.Object({
  areaId: Type.Union([Type.String(), Type.Null()]),
  listDate: Type.Union([Type.String({ format: 'date' }), Type.Null()], {
    description: 'The list in force; null = the register has none.',
  }),
  designations: Type.Array(Type.Enum([...designations])),
  unknown: Type.Array(Type.Enum([...designations])),
  statedByCaller: Type.Array(Type.Enum([...designations])),
})

export type AreaDescription = Immutable<Static<typeof AreaDescription>>

export const describeArea = (
  { areaId, listDate }: AreaRecord,
  { listing, statedByCaller }: Designated,
): AreaDescription => ({
  areaId,
  listDate,
  designations: designations.filter((designation) => listing[designation] === true),
  unknown: designations.filter((designation) => listing[designation] === undefined),
  statedByCaller,
})
