import { type Static, Type } from 'typebox'
import { LocalDate } from '../law/forms.ts'
import { AreaId, closed, LastDay, MunicipalityCode } from './vocabulary.ts'

/** What councils have decided of their areas, as the register document writes it, and how far that record goes. */

const decided = { areaId: AreaId(), from: LocalDate(), to: LastDay() }

export const CouncilDecisionEntry = Type.Union([
  Type.Object(
    { type: Type.Literal('stk7-exemption'), ...decided },
    { ...closed, description: 'The area is exempted from § 59(7): almenboligloven § 59(8).' },
  ),
  Type.Object(
    {
      type: Type.Literal('kombineret-udlejning'),
      ...decided,
      includesListB: Type.Boolean({ description: 'Whether the benefits of list B and førtidspension count too.' }),
    },
    { ...closed, description: 'Combined letting: almenboligloven § 51 b.' },
  ),
  Type.Object(
    { type: Type.Literal('development-plan'), ...decided },
    {
      ...closed,
      description:
        'A former omdannelsesområde under a development plan: almenboligloven § 168 a(6). It ends, too, when carried out or after four years off the list.',
    },
  ),
])

export type CouncilDecisionEntry = Static<typeof CouncilDecisionEntry>

export const DecisionCoverageEntry = Type.Object(
  {
    municipalityCode: MunicipalityCode(),
    types: Type.Array(Type.Enum(['stk7-exemption', 'kombineret-udlejning', 'development-plan']), {
      minItems: 1,
      uniqueItems: true,
    }),
    from: LocalDate(),
    to: LastDay(),
  },
  {
    ...closed,
    description: "Every decision of these types of the municipality's council is on record; else it may be unknown.",
  },
)

export type DecisionCoverageEntry = Static<typeof DecisionCoverageEntry>
