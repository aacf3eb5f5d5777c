import { type Static, Type } from 'typebox'
import { designations } from '../../law/designations.ts'
import { LocalDate } from '../../law/forms.ts'

/** What of a new register changes decisions: where, from when to when, and what the law sees there. */

const Designations = (description: string) => Type.Array(Type.Enum([...designations]), { description })

const Known = (what: string) =>
  Type.Union([Type.Boolean(), Type.Null()], { description: `${what}; null: the register does not know.` })

export const PlaceView = Type.Object(
  {
    areaId: Type.Union([Type.String(), Type.Null()], { description: 'null: in no listed area.' }),
    designations: Designations('Lists that the place is on, the nesting of the lists counted in.'),
    unknown: Designations('Lists that it may be on or not: the register does not tell.'),
    stk7Exempt: Known('Whether the area is exempted from § 59(7) under § 59(8)'),
    developmentPlan: Known('Whether § 168 a(6) holds: a former omdannelsesområde under a development plan'),
    kombineretUdlejning: Type.Union([Type.Enum(['none', 'list-a', 'lists-a-and-b']), Type.Null()], {
      description: 'What is decided under § 51 b; null: the register does not know.',
    }),
    agreements: Type.Array(Type.String(), {
      description: "Those that apply; not those of an area that its department's own displaces.",
    }),
  },
  { description: 'What decisions see of a place. That an answer names another list date changes no decision.' },
)

export type PlaceView = Static<typeof PlaceView>

export const EffectPlace = Type.Union([
  Type.Object({ areaId: Type.String() }, { description: 'A dwelling given by its area.' }),
  Type.Object({ departmentId: Type.String() }, { description: 'A dwelling given by its department.' }),
  Type.Object({ outside: Type.Literal(true) }, { description: 'A dwelling in no listed area: areaId null.' }),
])

export type EffectPlace = Static<typeof EffectPlace>

const View = (which: string) =>
  Type.Union([PlaceView, Type.Null()], {
    description: `What the register ${which} shows of the place; null: it does not know it, and answers 422 unknown-area.`,
  })

export const Effect = Type.Object(
  {
    place: EffectPlace,
    name: Type.String({ description: 'Of the area or department.' }),
    from: LocalDate('The first decision date.'),
    to: Type.Union([LocalDate(), Type.Null()], { description: 'The last decision date; null: until further notice.' }),
    before: View('before'),
    after: View('after'),
    changedAgreements: Type.Array(Type.String(), {
      description: 'Agreements that apply before and after, with other content.',
    }),
    departments: Type.Optional(
      Type.Object(
        {
          same: Type.Integer({
            minimum: 0,
            description: 'How many departments there see exactly this too; it is not repeated for them.',
          }),
          apart: Type.Array(Type.String(), {
            description: 'The departments there, before or after, that do not. What changes for them stands by itself.',
          }),
        },
        { description: 'Absent where the place is a department.' },
      ),
    ),
  },
  {
    description:
      'For decisions dated in the period, the law sees something else of the place. An answer of an earlier date may look ahead into it (earliestPermittedOn).',
  },
)

export type Effect = Static<typeof Effect>
