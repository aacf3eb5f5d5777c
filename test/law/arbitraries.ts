import fc from 'fast-check'
import type { Agreement } from '../../src/law/agreement.ts'
import type { AreaRecord, CouncilDecision } from '../../src/law/area.ts'
import { addDays, addMonths, type Day, day, formatDay } from '../../src/law/calendar.ts'
import type { Criteria, Criterion } from '../../src/law/criteria.ts'
import { almenKinds } from '../../src/law/dwelling-facts.ts'
import { type DecisionRequest, pathways } from '../../src/law/facts.ts'
import { benefitTypes, educationKinds, type MemberFacts } from '../../src/law/household-facts.ts'
import type { SubletFacts } from '../../src/law/tenancy-facts.ts'

/** Consistent requests and areas that crowd around the boundaries of the law. */

/** Days about which something changes: regimes, the ends of plans and transitions, list dates, month ends. */
const turningDays = [
  '2018-12-01',
  '2019-07-01',
  '2020-02-29',
  '2021-01-01',
  '2021-07-01',
  '2021-11-30',
  '2023-12-01',
  '2024-01-01',
  '2024-03-01',
  '2024-08-31',
  '2025-07-01',
  '2026-03-08',
  '2029-12-31',
].map(day)

export const decisionDay: fc.Arbitrary<Day> = fc
  .tuple(fc.constantFrom(...turningDays), fc.integer({ min: -2, max: 40 }))
  .map(([turning, days]) => addDays(turning, days))
  .filter((on) => on >= day('2018-12-01'))

/** A date that a look-back of 0, 6, 14 days, 24 or 36 months from the decision may just reach or miss. */
const near = (on: Day): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(0, -5, -6, -7, -24, -36, 3), fc.integer({ min: -15, max: 2 }))
    .map(([months, days]) => formatDay(addDays(addMonths(on, months), days)))

const nearMonth = (on: Day): fc.Arbitrary<string> =>
  fc.integer({ min: -27, max: 4 }).map((months) => formatDay(addMonths(on, months)).slice(0, 7))

/** The properties that are there, each of them half of the time. */
const some = <T extends object>(model: { [P in keyof T]-?: fc.Arbitrary<T[P]> }) =>
  fc.record<T, keyof T>(model, { requiredKeys: [] })

const list = <T>(item: fc.Arbitrary<T>, most = 2) => fc.array(item, { maxLength: most })

type Entry<Name extends keyof MemberFacts> = NonNullable<MemberFacts[Name]> extends readonly (infer T)[] ? T : never

const benefit = (on: Day): fc.Arbitrary<Entry<'benefits'>> =>
  fc
    .record({
      type: fc.constantFrom('kontanthjaelp' as const, 'sygedagpenge' as const, ...benefitTypes),
      months: fc.tuple(nearMonth(on), fc.option(nearMonth(on))),
      legalBasis: fc.constantFrom('las-16-1', 'las-16-2', undefined),
    })
    .map(({ type, months: [a, b], legalBasis }) => ({
      type,
      ...(type === 'kontanthjaelp' && legalBasis !== undefined ? { legalBasis } : {}),
      from: b !== null && b < a ? b : a,
      to: b !== null && b < a ? a : b,
    }))

export const releaseOf = (on: Day): fc.Arbitrary<Entry<'releases'>> =>
  fc.record({
    releasedOn: near(on),
    convicted: fc.boolean(),
    institution: fc.constantFrom('kriminalforsorgen' as const, 'uden-for-kriminalforsorgen' as const),
    actionPlanRequired: fc.boolean(),
  })

export const leaseEndingOf = (on: Day): fc.Arbitrary<Entry<'leaseEndings'>> =>
  fc.record({
    givenOn: near(on),
    manner: fc.constantFrom('ophaevet' as const, 'opsagt' as const),
    ground: fc.constantFrom('grov-overtraedelse-af-god-skik-og-orden' as const, 'betalingsmisligholdelse' as const),
  })

export const employmentOf = (on: Day): fc.Arbitrary<Entry<'employments'>> =>
  fc.record({
    hoursPerWeek: fc.constantFrom(10, 20, 25, 37),
    permanent: fc.boolean(),
    since: near(on),
    workplaceMunicipalityCode: fc.constantFrom('0751', '0101'),
  })

export const educationOf = (on: Day): fc.Arbitrary<Entry<'educations'>> =>
  fc.record({ kind: fc.constantFrom(...educationKinds), since: near(on) })

/** Every fact of a member, known in full. */
export const memberFactsOf = (on: Day) => ({
  age: fc.constantFrom(4, 17, 18, 30, 64, 65),
  citizenships: fc.constantFrom<string[]>(['DK'], ['SY'], ['GB'], ['SY', 'FR'], []),
  enrolledStudent: fc.boolean(),
  releases: list(releaseOf(on)),
  leaseEndings: list(leaseEndingOf(on)),
  benefits: list(benefit(on), 3),
  employments: list(employmentOf(on)),
  educations: list(educationOf(on), 1),
})

/** A member of whom some facts, and some properties of the listed ones, are absent. */
const member = (on: Day, role: MemberFacts['role']): fc.Arbitrary<MemberFacts> => {
  const partial = <T extends object>(full: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> =>
    fc.tuple(full, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })).map(([entry, keep]) => {
      const kept: Partial<T> = { ...entry }
      for (const [index, key] of Object.keys(entry).entries()) {
        if (keep[index] === false && keep[0] === false) Reflect.deleteProperty(kept, key)
      }
      return kept
    })
  const known = memberFactsOf(on)
  const facts = some<Omit<MemberFacts, 'role' | 'movesIn' | 'cohabitingSince'>>({
    ...known,
    releases: list(partial(releaseOf(on))),
    leaseEndings: list(partial(leaseEndingOf(on))),
    employments: list(partial(employmentOf(on))),
    educations: list(partial(educationOf(on)), 1),
  })
  const partner = role === 'spouse' || role === 'cohabitant'
  return fc.tuple(facts, fc.constantFrom(true, true, false), fc.option(near(on))).map(([some, movesIn, since]) => ({
    role,
    ...some,
    ...(partner && !movesIn ? { movesIn } : {}),
    ...(role === 'cohabitant' && since !== null ? { cohabitingSince: since } : {}),
  }))
}

const members = (on: Day): fc.Arbitrary<MemberFacts[]> =>
  fc
    .tuple(
      member(on, 'applicant'),
      fc.array(
        fc
          .constantFrom('spouse' as const, 'cohabitant' as const, 'child' as const, 'other' as const)
          .chain((role) => member(on, role)),
        { maxLength: 2 },
      ),
    )
    .map(([applicant, others]) => [applicant, ...others])

const sublet = (on: Day): fc.Arbitrary<SubletFacts> => {
  const soon = fc.integer({ min: -20, max: 40 }).map((days) => formatDay(addDays(on, days)))
  const received = fc.option(soon)
  return fc
    .record({
      part: fc.boolean(),
      roomsSublet: fc.integer({ min: 1, max: 4 }),
      personsAfter: fc.integer({ min: 1, max: 5 }),
      reason: fc.constantFrom('studieophold' as const, 'ikke-midlertidig' as const),
      from: soon,
      months: fc.constantFrom(6, 23, 24, 25),
      monthlyRent: fc.constantFrom(6000, 6500, 6501),
      writtenAgreement: fc.boolean(),
      agreedOn: received,
      copyReceivedOn: received,
      notifiedOn: received,
      documentationReceivedOn: received,
    })
    .map(({ part, roomsSublet, personsAfter, months, ...rest }) => ({
      ...rest,
      scope: part ? 'part' : 'whole',
      ...(part ? { roomsSublet, personsAfter } : {}),
      to: formatDay(addMonths(day(rest.from), months)),
      ownMonthlyRent: 6500,
    }))
}

const criterion: fc.Arbitrary<Criterion> = fc
  .tuple(
    fc.constantFrom(
      'applicant' as const,
      'applicant-or-partner' as const,
      'applicant-and-partner' as const,
      'all-adults' as const,
    ),
    fc.constantFrom<((subject: Criterion['subject']) => Criterion)[]>(
      (subject) => ({ type: 'employment', subject, minHoursPerWeek: 30, permanent: true, minMonths: 6 }),
      (subject) => ({ type: 'education', subject, kinds: ['su-berettiget', 'elev'] }),
      (subject) => ({ type: 'employment-or-education', subject, minHoursPerWeek: 25, kinds: ['laerling'] }),
      (subject) => ({ type: 'age', subject, min: 65 }),
      (subject) => ({ type: 'no-benefits', subject, lists: ['A', 'B'], months: 6 }),
      (subject) => ({ type: 'workplace-municipality', subject, codes: ['0751'] }),
    ),
  )
  .map(([subject, make]) => make(subject))

export const criteria: fc.Arbitrary<Criteria> = fc.oneof(
  criterion,
  fc.array(criterion, { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
  fc.array(criterion, { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
)

export const agreementOf = (basis: Agreement['basis']): fc.Arbitrary<Agreement> =>
  fc
    .record({
      effect: fc.constantFrom('gate' as const, 'priority' as const),
      validFrom: fc.constantFrom(day('2018-12-01'), day('2024-03-15')),
      validTo: fc.constantFrom(null, day('2024-12-31')),
      sameDepartmentMoves: fc.constantFrom('exempt' as const, 'must-meet' as const),
      tiers: fc
        .array(criteria, { minLength: 1, maxLength: 2 })
        .map((all) => all.map((one, index) => ({ tier: index + 1, criteria: one }))),
      waivers: list(criteria, 1),
    })
    .map((rest) => ({ ...rest, agreementId: basis, basis, ordering: { mode: 'tiers' as const } }))

const period = fc.constantFrom(
  { from: day('2018-12-01'), to: null },
  { from: day('2021-07-01'), to: day('2024-06-30') },
  { from: day('2024-04-01'), to: day('2029-12-31') },
)

const councilDecision: fc.Arbitrary<CouncilDecision> = fc
  .tuple(
    period,
    fc.constantFrom(
      { type: 'stk7-exemption' as const },
      { type: 'development-plan' as const },
      { type: 'kombineret-udlejning' as const, includesListB: true },
      { type: 'kombineret-udlejning' as const, includesListB: false },
    ),
  )
  .map(([during, decision]) => ({ ...during, ...decision }))

const listed = fc.option(fc.boolean(), { nil: undefined })

/** What a register may know of a place: everything, nothing, or a part. */
export const areaRecord: fc.Arbitrary<AreaRecord> = fc
  .record({
    inArea: fc.constantFrom(true, true, true, false),
    listDate: fc.constantFrom('2023-12-01', null),
    listing: fc.oneof(
      fc.constantFrom(
        { 'udsat-boligomraade': true },
        { 'udsat-boligomraade': true, parallelsamfund: true, omdannelsesomraade: true },
        { 'udsat-boligomraade': false, forebyggelsesomraade: true },
        {},
      ),
      fc
        .record({ 'udsat-boligomraade': listed, omdannelsesomraade: listed, forebyggelsesomraade: listed })
        .map((all) => Object.fromEntries(Object.entries(all).filter(([, is]) => is !== undefined))),
    ),
    councilDecisions: list(councilDecision),
    covered: fc.boolean(),
    departmentAgreements: fc.oneof(
      fc.constant([]),
      agreementOf('abl-60-4').map((one) => [one]),
    ),
    areaAgreements: fc.oneof(
      fc.constant([]),
      agreementOf('abl-60-4').map((one) => [one]),
      fc.tuple(agreementOf('abl-60-4'), agreementOf('abl-60-1')),
    ),
  })
  .map(({ inArea, covered, ...record }) => ({
    ...record,
    areaId: inArea ? 'proeve' : null,
    ...(inArea ? {} : { listing: {}, councilDecisions: [], areaAgreements: [] }),
    decisionCoverage: covered
      ? (['stk7-exemption', 'development-plan', 'kombineret-udlejning'] as const).map((type) => ({
          type,
          from: day('2018-12-01'),
          to: null,
        }))
      : [],
  }))

export const statedFacts = {
  udsatBoligomraade: fc.boolean(),
  omdannelsesomraade: fc.boolean(),
  forebyggelsesomraade: fc.boolean(),
  kombineretUdlejning: fc.constantFrom('none' as const, 'list-a' as const, 'lists-a-and-b' as const),
  stk7Exempt: fc.boolean(),
  developmentPlan: fc.boolean(),
}

const findings = some<NonNullable<DecisionRequest['findings']>>({
  noAlternativeOutsideListedAreas: fc.boolean(),
  noOtherWaitingListApplicant: fc.boolean(),
  dispensation51c: fc.boolean(),
  flexibleCriteriaMet: fc.boolean(),
  coveredBy51b: fc.boolean(),
  coveredBy51c: fc.boolean(),
  inTargetGroup: fc.boolean(),
  councilConsent: fc.boolean(),
  occupancyPermission: fc.boolean(),
})

/** A request for one pathway, consistent, on a day. */
const requestOn = (on: Day, pathway: (typeof pathways)[number]): fc.Arbitrary<DecisionRequest> => {
  const tenancy = pathway === 'fremleje' || pathway === 'bytte'
  return fc
    .record({
      kind: fc.constantFrom('familiebolig' as const, 'familiebolig' as const, ...almenKinds),
      rooms: fc.integer({ min: 1, max: 3 }),
      maxTwoPersonsPerRoom: fc.boolean(),
      withRooms: fc.boolean(),
      stated: fc.option(some(statedFacts)),
      residesInDepartment: fc.option(fc.boolean(), { nil: undefined }),
      integrationPlacement: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        'refugee' as const,
        'ukraine-special-act' as const,
      ),
      members: members(on),
      findings: fc.oneof(fc.constant(undefined), fc.constant(undefined), findings),
      sublet: sublet(on),
      outgoingTenantSince: near(on),
      privateAgreement: fc.record({
        inForce: fc.boolean(),
        section58Decision: fc.boolean(),
        reallotment: fc.boolean(),
        scheme: fc.constantFrom('specified-flats' as const, 'every-fourth-vacancy' as const),
        flatsInProperty: fc.constantFrom(8, 40),
        flatsUnderAgreement: fc.constantFrom(1, 2, 10, 11),
        vacanciesSoFar: fc.integer({ min: 0, max: 9 }),
        allocationsSoFar: fc.integer({ min: 0, max: 3 }),
      }),
    })
    .map((made) => ({
      decisionDate: formatDay(on),
      pathway,
      dwelling: {
        areaId: 'proeve',
        kind: pathway === 'privat-anvisning' ? ('privat-lejebolig' as const) : made.kind,
        ...(tenancy || made.withRooms ? { rooms: made.rooms, maxTwoPersonsPerRoom: made.maxTwoPersonsPerRoom } : {}),
        ...(made.stated === null ? {} : { stated: made.stated }),
      },
      household: {
        ...(made.residesInDepartment === undefined ? {} : { residesInDepartment: made.residesInDepartment }),
        ...(made.integrationPlacement === undefined ? {} : { integrationPlacement: made.integrationPlacement }),
        members: made.members,
      },
      ...(made.findings === undefined ? {} : { findings: made.findings }),
      ...(pathway === 'fremleje' ? { tenancy: { sublet: made.sublet } } : {}),
      ...(pathway === 'bytte' ? { tenancy: { exchange: { outgoingTenantSince: made.outgoingTenantSince } } } : {}),
      ...(pathway === 'privat-anvisning' ? { privateAgreement: made.privateAgreement } : {}),
    }))
}

export interface Question {
  readonly on: Day
  readonly request: DecisionRequest
  readonly record: AreaRecord
}

/** A request, the day it is about, and what is known of the place; of some pathways, or of all. */
export const question = (among: readonly (typeof pathways)[number][] = pathways): fc.Arbitrary<Question> =>
  fc
    .tuple(decisionDay, fc.constantFrom(...among), areaRecord)
    .filter(([on, pathway]) => pathway !== 'privat-anvisning' || on >= day('2022-07-01'))
    .chain(([on, pathway, record]) => requestOn(on, pathway).map((request) => ({ on, request, record })))
