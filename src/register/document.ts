import { type Static, Type } from 'typebox'
import { LocalDate } from '../law/forms.ts'
import { AgreementEntry, CriteriaDefinition } from './agreement-entry.ts'
import { CouncilDecisionEntry, DecisionCoverageEntry } from './council-decision-entry.ts'
import { Edition } from './edition.ts'
import { AreaId, Count, closed, Id, MunicipalityCode, Name } from './vocabulary.ts'

/**
 * The register document: what is known of the areas, as facts with sources. Everything is closed.
 * What a schema cannot say (ids that must exist, periods that must not overlap) is in consistency.ts.
 */

export const AreaEntry = Type.Object(
  {
    areaId: Id('What a decision request names the area by.'),
    name: Name(),
    municipalityCode: MunicipalityCode(),
    aliases: Type.Optional(Type.Array(Name(), { uniqueItems: true, description: 'Other names of the same area.' })),
  },
  closed,
)

export type AreaEntry = Static<typeof AreaEntry>

export const DepartmentEntry = Type.Object(
  {
    departmentId: Id('What a decision request names the department by.'),
    name: Name(),
    municipalityCode: MunicipalityCode(),
    areaId: Type.Union([AreaId(), Type.Null()], { description: 'null: known to lie in no listed area.' }),
  },
  closed,
)

export type DepartmentEntry = Static<typeof DepartmentEntry>

const MunicipalityEntry = Type.Object(
  {
    code: MunicipalityCode(),
    name: Name(),
    familyDwellings: Type.Array(
      Type.Object(
        {
          asOf: LocalDate(),
          total: Count('Almene familieboliger in the municipality.'),
          byArea: Type.Record(Type.String(), Count('Almene familieboliger in the area.'), {
            description: 'Keyed by areaId.',
          }),
        },
        closed,
      ),
    ),
  },
  closed,
)

export const RegisterDocument = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    sequence: Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'Grows with each publication.',
    }),
    areas: Type.Array(AreaEntry),
    departments: Type.Array(DepartmentEntry, { description: 'Those outside listed areas too.' }),
    editions: Type.Array(Edition, { maxItems: 100, description: 'One for each 1 December.' }),
    agreements: Type.Array(AgreementEntry),
    councilDecisions: Type.Array(CouncilDecisionEntry),
    decisionCoverage: Type.Array(DecisionCoverageEntry),
    municipalities: Type.Array(MunicipalityEntry),
  },
  {
    ...closed,
    $id: 'RegisterDocument',
    title: 'The register of listed areas',
    $defs: { Criteria: CriteriaDefinition },
  },
)

export type RegisterDocument = Static<typeof RegisterDocument>
