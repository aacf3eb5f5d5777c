import { type Static, Type } from 'typebox'
import { closed, LocalDate } from './forms.ts'

/** What a caller must say of a sublet, an exchange, or an agreement on private flats: always the whole of it. */

const Amount = (description: string) => Type.Number({ minimum: 0, maximum: 1_000_000, description })
const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 100_000, description })

export const Sublet = Type.Object(
  {
    scope: Type.Enum(['whole', 'part']),
    roomsSublet: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Part only.' })),
    personsAfter: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1000, description: 'Part only: all who then live in the dwelling.' }),
    ),
    reason: Type.Enum([
      'studieophold',
      'sygdom',
      'forretningsrejse',
      'midlertidig-forflyttelse',
      'anden-midlertidig',
      'ikke-midlertidig',
    ]),
    from: LocalDate(),
    to: LocalDate(),
    monthlyRent: Amount('DKK a month.'),
    ownMonthlyRent: Amount('DKK a month.'),
    writtenAgreement: Type.Boolean(),
    agreedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not agreed yet.' }),
    copyReceivedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not received yet.' }),
    notifiedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not received yet.' }),
    documentationReceivedOn: Type.Union([LocalDate(), Type.Null()], { description: 'null = not received yet.' }),
  },
  closed,
)

export type SubletFacts = Static<typeof Sublet>

export const Exchange = Type.Object({ outgoingTenantSince: LocalDate() }, closed)

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
