import { type Static, Type } from 'typebox'
import { closed, LocalDate } from './forms.ts'

/** What a caller must say of a sublet, an exchange, or an agreement on private flats: always the whole of it. */

const Amount = (description: string) => Type.Number({ minimum: 0, maximum: 1_000_000, description })
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 100_000, description })

export const Sublet = Type.Object(
  {
    scope: Type.Enum(['whole', 'part'], { description: 'The whole dwelling (§ 65) or a part of it (§ 64).' }),
    roomsSublet: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Part only.' })),
    personsAfter: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, description: 'Part only: all who then live in the dwelling.' }),
    ),
    reason: Type.Enum(
      [
        'studieophold',
        'sygdom',
        'forretningsrejse',
        'midlertidig-forflyttelse',
        'anden-midlertidig',
        'ikke-midlertidig',
      ],
      { description: 'Why the tenant is away; ikke-midlertidig = not for a time only.' },
    ),
    from: LocalDate('The first day of the sublet.'),
    to: LocalDate('Its last day.'),
    monthlyRent: Amount('What the subtenant pays, DKK a month.'),
    ownMonthlyRent: Amount('What the tenant pays, for the same rooms, DKK a month.'),
    writtenAgreement: Type.Boolean({ description: 'The agreement is, or is to be, in writing.' }),
    agreedOn: Type.Union([LocalDate(), Type.Null()], { description: 'When the sublet was agreed; null = not yet.' }),
    copyReceivedOn: Type.Union([LocalDate(), Type.Null()], {
      description: 'When the landlord received a copy of the agreement; null = not yet.',
    }),
    notifiedOn: Type.Union([LocalDate(), Type.Null()], {
      description: "When the landlord received the tenant's notice of the sublet; null = not yet.",
    }),
    documentationReceivedOn: Type.Union([LocalDate(), Type.Null()], {
      description: 'When the landlord received documentation that the area rule is met; null = not yet.',
    }),
  },
  closed,
)

export type SubletFacts = Static<typeof Sublet>

export const Exchange = Type.Object(
  { outgoingTenantSince: LocalDate('Since when the tenant who moves out has lived in the dwelling.') },
  {
    ...closed,
    description: 'One side of an exchange: who moves into this dwelling. The other side is a request of its own.',
  },
)

export const Tenancy = Type.Object({ sublet: Type.Optional(Sublet), exchange: Type.Optional(Exchange) }, closed)

export const PrivateAgreement = Type.Object(
  {
    inForce: Type.Boolean(),
    section58Decision: Type.Boolean(),
    reallotment: Type.Boolean({ description: 'A flat already used under the right.' }),
    scheme: Type.Enum(['every-fourth-vacancy', 'specified-flats']),
    flatsInProperty: Count('All flats of the property.'),
    flatsUnderAgreement: Type.Optional(Count('specified-flats: after this allocation.')),
    vacanciesSoFar: Type.Optional(Count('every-fourth-vacancy: before this one.')),
    allocationsSoFar: Type.Optional(Count('every-fourth-vacancy: before this one.')),
  },
  closed,
)

export type PrivateAgreementFacts = Static<typeof PrivateAgreement>
