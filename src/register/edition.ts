import { type Static, Type } from 'typebox'
import { designations } from '../law/designations.ts'
import { AreaId, Count, closed } from './vocabulary.ts'

/** The lists of one 1 December, as far as sources show them. */

const Designations = (description: string) =>
  Type.Array(Type.Enum([...designations]), { uniqueItems: true, description })

export const DesignationCoverage = Type.Object(
  {
    status: Type.Enum(['complete', 'partial', 'not-in-law'], {
      description:
        'complete: an area not named is not on the list. partial: an area not named may be. not-in-law: there was no such list.',
    }),
    officialTotal: Type.Union([Count('Areas on the official list.'), Type.Null()], {
      description: 'null: not known, or no such list.',
    }),
    found: Count('Areas of that list that the sources show.'),
  },
  closed,
)

export type DesignationCoverage = Static<typeof DesignationCoverage>

export const EditionEntry = Type.Object(
  {
    areaId: AreaId(),
    on: Designations('Lists that the area is on.'),
    off: Designations('Lists that it is known not to be on.'),
    sources: Type.Array(Type.String({ minLength: 1 })),
    statistics: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.Number(), Type.String()]), {
        description: 'Figures of the area as published with the list. No decision reads them.',
      }),
    ),
  },
  closed,
)

export type EditionEntry = Static<typeof EditionEntry>

export const Edition = Type.Object(
  {
    listDate: Type.String({
      format: 'date',
      pattern: '^\\d{4}-12-01$',
      description: 'A 1 December. The lists hold from that day until the next 1 December.',
    }),
    coverage: Type.Object(
      {
        'udsat-boligomraade': Type.Optional(DesignationCoverage),
        parallelsamfund: Type.Optional(DesignationCoverage),
        omdannelsesomraade: Type.Optional(DesignationCoverage),
        forebyggelsesomraade: Type.Optional(DesignationCoverage),
        'kombineret-udlejning': Type.Optional(DesignationCoverage),
      },
      { ...closed, description: 'A designation not mentioned is partial.' },
    ),
    entries: Type.Array(EditionEntry),
  },
  { ...closed, description: 'The lists of one 1 December, as far as sources show them.' },
)

export type Edition = Static<typeof Edition>
