import { type Static, Type } from 'typebox'
import type { Criteria } from '../law/criteria.ts'
import { designations } from '../law/designations.ts'
import { LocalDate } from '../law/forms.ts'
import { AgreementEntry } from './agreement-entry.ts'
import { CouncilDecisionEntry, DecisionCoverageEntry } from './council-decision-entry.ts'
import { AreaEntry, DepartmentEntry } from './document.ts'
import { DesignationCoverage, EditionEntry } from './edition.ts'
import { RegisterStamp } from './stamp.ts'

/** What the service tells of its register. Open, as every answer is: later versions may add. */

const Designations = (description: string) => Type.Array(Type.Enum([...designations]), { description })

const ListDate = (description: string) => Type.Union([LocalDate(), Type.Null()], { description })

const Total = (of: string) => Type.Integer({ minimum: 0, description: `The number of ${of}.` })

export const AreaStatus = Type.Object(
  {
    areaId: AreaEntry.properties.areaId,
    name: AreaEntry.properties.name,
    municipalityCode: AreaEntry.properties.municipalityCode,
    aliases: Type.Array(Type.String(), { description: 'Other names of the same area.' }),
    listDate: ListDate('The lists that hold on the date; null: the register does not have them.'),
    designations: Designations('Lists that the area is on.'),
    unknown: Designations('Lists that it may be on or not: the register does not tell.'),
  },
  { $id: 'AreaStatus', description: 'An area, and what the register knows of its designations on a date.' },
)

export type AreaStatus = Static<typeof AreaStatus>

export const AreaList = Type.Object({ on: LocalDate(), areas: Type.Array(AreaStatus) }, { $id: 'AreaList' })

export type AreaList = Static<typeof AreaList>

/** Criteria nest in themselves, which a schema inside another cannot say; that of the document does. */
const AsRegistered = Type.Unsafe<Criteria>(
  Type.Object(
    {},
    { additionalProperties: true, description: 'One criterion, or anyOf / allOf of several: see RegisterDocument.' },
  ),
)

export const AreaDetail = Type.Object(
  {
    ...AreaStatus.properties,
    on: LocalDate('The date of listDate, designations and unknown.'),
    editions: Type.Array(
      Type.Object({
        listDate: LocalDate(),
        on: Designations('Lists that the area was on.'),
        off: Designations('Lists that it was not on.'),
        unknown: Designations('Lists of which the register does not tell.'),
        sources: EditionEntry.properties.sources,
        statistics: Type.Record(Type.String(), Type.Union([Type.Number(), Type.String()]), {
          description: 'Figures of the area as published with the list. No decision reads them.',
        }),
      }),
      { description: 'The whole history of the lists, oldest first.' },
    ),
    councilDecisions: Type.Array(CouncilDecisionEntry),
    agreements: Type.Array(
      Type.Object({
        ...AgreementEntry.properties,
        tiers: Type.Array(Type.Object({ tier: Type.Integer({ minimum: 1 }), criteria: AsRegistered })),
        waivers: Type.Array(AsRegistered),
      }),
      { description: 'Agreements that name the area.' },
    ),
    departments: Type.Array(Type.Object(DepartmentEntry.properties)),
  },
  { $id: 'AreaDetail', description: 'An area on a date, and all that the register has on it.' },
)

export type AreaDetail = Static<typeof AreaDetail>

export const RegisterSummary = Type.Object(
  {
    ...RegisterStamp.properties,
    ageSeconds: Type.Integer({ minimum: 0, description: 'Time since confirmedAt.' }),
    sequence: Type.Integer({ minimum: 0, description: 'Grows with each publication.' }),
    editions: Type.Array(
      Type.Object({
        listDate: LocalDate(),
        coverage: Type.Object({
          'udsat-boligomraade': DesignationCoverage,
          parallelsamfund: DesignationCoverage,
          omdannelsesomraade: DesignationCoverage,
          forebyggelsesomraade: DesignationCoverage,
          'kombineret-udlejning': DesignationCoverage,
        }),
      }),
      { description: 'Oldest first.' },
    ),
    counts: Type.Object({
      areas: Total('areas'),
      departments: Total('departments'),
      agreements: Total('agreements'),
      councilDecisions: Total('council decisions'),
      municipalities: Total('municipalities'),
    }),
    decisionCoverage: Type.Array(DecisionCoverageEntry, {
      description: 'Where and when every council decision is on record; elsewhere one not recorded is unknown.',
    }),
  },
  { $id: 'RegisterSummary' },
)

export type RegisterSummary = Static<typeof RegisterSummary>
