import { type Static, Type } from 'typebox'
import { closed } from './forms.ts'

/** What a caller may say of the dwelling, and of its area. */

export const almenKinds = ['familiebolig', 'ungdomsbolig', 'aeldrebolig'] as const

export type AlmenKind = (typeof almenKinds)[number]

export const dwellingKinds = [...almenKinds, 'privat-lejebolig'] as const

export const Stated = Type.Object(
  {
    udsatBoligomraade: Type.Optional(Type.Boolean()),
    parallelsamfund: Type.Optional(Type.Boolean()),
    omdannelsesomraade: Type.Optional(Type.Boolean()),
    forebyggelsesomraade: Type.Optional(Type.Boolean()),
    kombineretUdlejning: Type.Optional(
      Type.Enum(['none', 'list-a', 'lists-a-and-b'], {
        description:
          "The council's decision under almenboligloven § 51 b for this area: none; with the benefits of list A (kontanthjælp and " +
          'its kin); or with those of list B too (dagpenge, sygedagpenge, ressourceforløbsydelse under jobafklaring, førtidspension).',
      }),
    ),
    stk7Exempt: Type.Optional(
      Type.Boolean({ description: 'The council has exempted the area from § 59(7) under § 59(8).' }),
    ),
    developmentPlan: Type.Optional(
      Type.Boolean({ description: 'A former omdannelsesområde, still under a development plan (§ 168 a(6)).' }),
    ),
  },
  {
    ...closed,
    description: 'What the caller knows of the area on the decision date. Used only where the register does not know.',
  },
)

export type Stated = Static<typeof Stated>

export const Dwelling = Type.Object(
  {
    areaId: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Null()], {
        description:
          'An area of the register; null = known to lie in no listed area, and what is stated is then not used. Exactly one of areaId and departmentId.',
      }),
    ),
    departmentId: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: 'A department of the register.' }),
    ),
    kind: Type.Enum([...dwellingKinds], { description: 'privat-lejebolig exactly with privat-anvisning.' }),
    rooms: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Habitable rooms.' })),
    maxTwoPersonsPerRoom: Type.Optional(
      Type.Boolean({ description: 'The maximum of lov om boligforhold § 14 is in force for the dwelling.' }),
    ),
    offeredForSale: Type.Optional(Type.Boolean({ description: 'Offered for sale under almenboligloven ch. 5 a.' })),
    stated: Type.Optional(Stated),
  },
  closed,
)
