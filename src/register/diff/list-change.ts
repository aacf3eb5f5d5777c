import { type Static, Type } from 'typebox'
import { designations } from '../../law/designations.ts'
import { Edition } from '../edition.ts'
import { AreaRef } from './entry-refs.ts'

/** What becomes known, or unknown, of one list of one 1 December. */

const Coverage = Type.Union([Type.Enum(['complete', 'partial', 'not-in-law']), Type.Null()], {
  description: 'null: the register has no lists of that date.',
})

export const ListChange = Type.Object({
  listDate: Edition.properties.listDate,
  designation: Type.Enum([...designations]),
  on: Type.Array(AreaRef, { description: 'Now known to be on the list, and not known to be before.' }),
  off: Type.Array(AreaRef, {
    description: 'Now known not to be on it, and not known not to be before; areas that both registers have.',
  }),
  unknown: Type.Array(AreaRef, {
    description: 'Known before, on or not, and unknown now; or on before, and no longer in the register.',
  }),
  coverage: Type.Union([Type.Object({ before: Coverage, after: Coverage }), Type.Null()], {
    description: 'How far the sources show the list; null: as far as before.',
  }),
})

export type ListChange = Static<typeof ListChange>
