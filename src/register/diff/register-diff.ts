import { type Static, Type } from 'typebox'
import { DecisionCoverageEntry } from '../council-decision-entry.ts'
import { RegisterDocument } from '../document.ts'
import { RegisterStamp } from '../stamp.ts'
import { Effect } from './effect.ts'
import {
  AgreementChange,
  AgreementEnd,
  AgreementRef,
  AreaChange,
  AreaRef,
  CouncilDecisionChange,
  CouncilDecisionEnd,
  CouncilDecisionRef,
  DepartmentChange,
  DepartmentRef,
  MunicipalityChange,
  MunicipalityRef,
} from './entry-refs.ts'
import { ListChange } from './list-change.ts'

/** What changes between two registers. Open, as every answer is: later versions may add. */

const Compared = (description: string) =>
  Type.Object(
    {
      revision: RegisterStamp.properties.revision,
      sequence: RegisterDocument.properties.sequence,
      latestListDate: RegisterStamp.properties.latestListDate,
    },
    { description },
  )

const ended = 'Nothing changes but that the last day is now set, or earlier.'

export const RegisterDiff = Type.Object(
  {
    from: Compared('The register before.'),
    to: Compared('The register after.'),
    identical: Type.Boolean({ description: 'The same revision: the documents are the same, byte for byte.' }),
    areas: Type.Object({
      added: Type.Array(AreaRef),
      removed: Type.Array(AreaRef),
      changed: Type.Array(AreaChange),
    }),
    departments: Type.Object({
      added: Type.Array(DepartmentRef),
      removed: Type.Array(DepartmentRef),
      changed: Type.Array(DepartmentChange),
    }),
    lists: Type.Array(ListChange, { description: 'Those of which something changes, oldest first.' }),
    agreements: Type.Object({
      added: Type.Array(AgreementRef),
      removed: Type.Array(AgreementRef),
      ended: Type.Array(AgreementEnd, { description: ended }),
      changed: Type.Array(AgreementChange),
    }),
    councilDecisions: Type.Object({
      added: Type.Array(CouncilDecisionRef),
      removed: Type.Array(CouncilDecisionRef),
      ended: Type.Array(CouncilDecisionEnd, { description: ended }),
      changed: Type.Array(CouncilDecisionChange),
    }),
    decisionCoverage: Type.Object({
      added: Type.Array(DecisionCoverageEntry),
      removed: Type.Array(DecisionCoverageEntry),
    }),
    municipalities: Type.Object({
      added: Type.Array(MunicipalityRef),
      removed: Type.Array(MunicipalityRef),
      changed: Type.Array(MunicipalityChange),
    }),
    effects: Type.Array(Effect, {
      description: 'What of it changes decisions: areas, then outside listed areas, then departments. [] if nothing.',
    }),
  },
  { $id: 'RegisterDiff', description: 'What changes between two registers, and what of it changes decisions.' },
)

export type RegisterDiff = Static<typeof RegisterDiff>
