import fc from 'fast-check'
import { nearDay, soon } from './dates.ts'
import { ToldDay } from './sketch.ts'

/** Sketches of sublets, exchanges and agreements on private flats. */

const received = fc.option(soon, { freq: 4 })

export const sublet = fc
  .record({
    part: fc.boolean(),
    roomsSublet: fc.integer({ min: 1, max: 4 }),
    personsAfter: fc.integer({ min: 1, max: 7 }),
    reason: fc.constantFrom(
      'studieophold',
      'sygdom',
      'forretningsrejse',
      'midlertidig-forflyttelse',
      'anden-midlertidig',
      'ikke-midlertidig',
    ),
    from: soon,
    lasts: fc.tuple(fc.constantFrom(6, 24, 23, 25), fc.integer({ min: -1, max: 1 })),
    monthlyRent: fc.constantFrom(6000, 6500, 6500.5),
    writtenAgreement: fc.constantFrom(true, true, false),
    agreedOn: received,
    noticeBefore: fc.constantFrom(null, 14, 13, 15),
    copyReceivedOn: received,
    notifiedOn: received,
    documentationReceivedOn: received,
  })
  .map(({ part, roomsSublet, personsAfter, from, lasts: [months, days], noticeBefore, notifiedOn, ...rest }) => ({
    ...rest,
    scope: part ? 'part' : 'whole',
    ...(part ? { roomsSublet, personsAfter } : {}),
    from,
    to: from.plus(months, days),
    // The notice is often given a fortnight before the agreement, a day more or a day less.
    notifiedOn: noticeBefore === null || rest.agreedOn === null ? notifiedOn : rest.agreedOn.plus(0, -noticeBefore),
    ownMonthlyRent: 6500,
  }))

export const exchange = fc.record({
  outgoingTenantSince: fc.oneof(
    nearDay,
    fc.constantFrom(new ToldDay([-36, 0]), new ToldDay([-36, 1]), new ToldDay([-60, 0])),
  ),
})

export const privateAgreement = fc.record({
  inForce: fc.boolean(),
  section58Decision: fc.boolean(),
  reallotment: fc.constantFrom(false, false, true),
  scheme: fc.constantFrom('specified-flats', 'every-fourth-vacancy'),
  flatsInProperty: fc.constantFrom(8, 40, 5, 3),
  flatsUnderAgreement: fc.constantFrom(1, 2, 3, 10, 11),
  vacanciesSoFar: fc.integer({ min: 0, max: 9 }),
  allocationsSoFar: fc.integer({ min: 0, max: 3 }),
})
