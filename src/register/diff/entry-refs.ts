import { Type } from 'typebox'
import { LocalDate } from '../../law/forms.ts'
import { AgreementEntry } from '../agreement-entry.ts'
import { AreaEntry, DepartmentEntry } from '../document.ts'
import { AreaId, LastDay, MunicipalityCode, Name } from '../vocabulary.ts'

/** By what a reader knows the entries of a register again; of an entry that both registers have, the newer says it. */

const changes = Type.Array(Type.String(), { description: 'Names of the properties of the entry that differ.' })

const formerLastDay = Type.Union([LocalDate(), Type.Null()], {
  description: 'The last day before; null: it was until further notice.',
})

export const AreaRef = Type.Object({
  areaId: AreaEntry.properties.areaId,
  name: AreaEntry.properties.name,
  municipalityCode: AreaEntry.properties.municipalityCode,
})

export const AreaChange = Type.Object({ ...AreaRef.properties, changes })

export const DepartmentRef = Type.Object({
  departmentId: DepartmentEntry.properties.departmentId,
  name: DepartmentEntry.properties.name,
  municipalityCode: DepartmentEntry.properties.municipalityCode,
})

export const DepartmentChange = Type.Object({ ...DepartmentRef.properties, changes })

export const MunicipalityRef = Type.Object({ code: MunicipalityCode(), name: Name() })

export const MunicipalityChange = Type.Object({ ...MunicipalityRef.properties, changes })

export const AgreementRef = Type.Object({
  agreementId: AgreementEntry.properties.agreementId,
  basis: AgreementEntry.properties.basis,
  areaIds: AgreementEntry.properties.areaIds,
  departmentIds: AgreementEntry.properties.departmentIds,
  validFrom: AgreementEntry.properties.validFrom,
  validTo: AgreementEntry.properties.validTo,
})

export const AgreementChange = Type.Object({ ...AgreementRef.properties, changes })

export const AgreementEnd = Type.Object({ ...AgreementRef.properties, formerLastDay })

export const CouncilDecisionRef = Type.Object(
  {
    type: Type.Enum(['stk7-exemption', 'kombineret-udlejning', 'development-plan']),
    areaId: AreaId(),
    name: Type.String({ description: 'The name of the area.' }),
    from: LocalDate(),
    to: LastDay(),
    includesListB: Type.Optional(Type.Boolean({ description: 'Of kombineret-udlejning.' })),
  },
  { description: 'Known again by type, area and first day: one whose first day moves is removed and added.' },
)

export const CouncilDecisionChange = Type.Object({ ...CouncilDecisionRef.properties, changes })

export const CouncilDecisionEnd = Type.Object({ ...CouncilDecisionRef.properties, formerLastDay })
