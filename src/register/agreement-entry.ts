import { type Static, Type } from 'typebox'
import { type Criteria, Criterion } from '../law/criteria.ts'
import { LocalDate } from '../law/forms.ts'
import { AreaId, closed, Id, LastDay } from './vocabulary.ts'

/** An agreement on flexible letting (almenboligloven § 60), as the register document writes it. */

/** The document defines its criteria once: they nest, so they are referred to. */
const Nested = Type.Unsafe<Criteria>(Type.Ref('#/$defs/Criteria'))

export const CriteriaDefinition = Type.Union(
  [
    Criterion,
    Type.Object({ anyOf: Type.Array(Nested, { minItems: 1 }) }, closed),
    Type.Object({ allOf: Type.Array(Nested, { minItems: 1 }) }, closed),
  ],
  {
    description:
      'One criterion, or anyOf / allOf of several. Citizenship, nationality, ethnic origin, race and religion can never be a criterion: almenboligloven § 60 leaves no room for them, and they would discriminate.',
  },
)

export const AgreementEntry = Type.Object(
  {
    agreementId: Id('Named in the answers that rest on the agreement.'),
    basis: Type.Enum(['abl-60-1', 'abl-60-4'], {
      description: 'abl-60-1: a voluntary agreement. abl-60-4: criteria that the council must set in listed areas.',
    }),
    effect: Type.Enum(['gate', 'priority'], {
      description: 'gate: must be met. priority: ranks those who meet it first and keeps nobody out.',
    }),
    areaIds: Type.Array(AreaId(), { uniqueItems: true }),
    departmentIds: Type.Array(Id('A department of this document.'), {
      uniqueItems: true,
      description: "A department's agreement displaces its area's.",
    }),
    validFrom: LocalDate(),
    validTo: LastDay(),
    sameDepartmentMoves: Type.Enum(['exempt', 'must-meet'], { description: 'Moves inside one department.' }),
    ordering: Type.Union(
      [
        Type.Object({ mode: Type.Enum(['tiers', 'seniority']) }, closed),
        Type.Object(
          {
            mode: Type.Literal('quota'),
            preferred: Type.Integer({ minimum: 0 }),
            of: Type.Integer({ minimum: 1 }),
          },
          closed,
        ),
      ],
      { description: 'Order of a waiting list. quota: the tiers go first in `preferred` of every `of` vacancies.' },
    ),
    tiers: Type.Array(Type.Object({ tier: Type.Integer({ minimum: 1 }), criteria: Nested }, closed)),
    waivers: Type.Array(Nested, { description: 'Who meets one of these need meet no tier.' }),
  },
  { ...closed, description: 'Criteria of flexible letting: almenboligloven § 60.' },
)

export type AgreementEntry = Static<typeof AgreementEntry>
