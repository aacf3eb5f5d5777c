import fc from 'fast-check'
import { benefitTypes, educationKinds } from '../../src/law/household-facts.ts'
import { fewOf, seldom, withHoles } from './chances.ts'
import { nearDay, nearMonth, toldMonth } from './dates.ts'

/** Sketches of households. */

/** The types again, those oftener that the lists differ about. */
const benefitType = fc.constantFrom(
  'kontanthjaelp' as const,
  'kontanthjaelp' as const,
  'kontanthjaelp' as const,
  'kontanthjaelp' as const,
  'overgangsydelse' as const,
  'sygedagpenge' as const,
  'foertidspension' as const,
  ...benefitTypes,
)

const legalBasis = fc.constantFrom('las-16-1' as const, 'las-16-2' as const, undefined)

/** A period of receipt whose ends need have nothing to do with another's. */
const benefit = fc
  .record({ type: benefitType, legalBasis, ends: fc.tuple(nearMonth, fc.option(nearMonth)) })
  .map(({ type, legalBasis, ends: [a, b] }) => ({
    type,
    legalBasis: type === 'kontanthjaelp' ? legalBasis : undefined,
    from: toldMonth(b === null ? a : Math.min(a, b)),
    to: b === null ? null : toldMonth(Math.max(a, b)),
  }))

/** Periods that follow one another without a gap, as when one benefit takes over from another. */
const runOfBenefits = fc
  .record({
    last: fc.constantFrom(null, -1, 0, -2),
    parts: fc.array(
      fc.record({ type: benefitType, legalBasis, months: fc.constantFrom(6, 1, 2, 3, 5, 7, 12, 22, 23, 24, 25) }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ last, parts }) => {
    let end = last ?? -1
    return parts.map(({ type, legalBasis, months }, index) => {
      const from = end - months + 1
      const period = {
        type,
        legalBasis: type === 'kontanthjaelp' ? legalBasis : undefined,
        from: toldMonth(from),
        to: last === null && index === 0 ? null : toldMonth(end),
      }
      end = from - 1
      return period
    })
  })

/** Kontanthjælp for two years: of the look-backs the longest, which other periods seldom add up to. */
const yearsOfKontanthjaelp = fc
  .record({ legalBasis, last: fc.constantFrom(null, -1, 0, -2), months: fc.constantFrom(24, 23, 25, 36) })
  .map(({ legalBasis, last, months }) => [
    {
      type: 'kontanthjaelp' as const,
      legalBasis,
      from: toldMonth((last ?? -1) - months + 1),
      to: last === null ? null : toldMonth(last),
    },
  ])

const benefits = fc.oneof(
  { weight: 2, arbitrary: runOfBenefits },
  { weight: 2, arbitrary: fc.array(benefit, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: yearsOfKontanthjaelp },
)

const release = withHoles(
  fc.record({
    releasedOn: nearDay,
    convicted: seldom(true, fc.constant(false)),
    institution: fc.constantFrom('kriminalforsorgen' as const, 'uden-for-kriminalforsorgen' as const),
    actionPlanRequired: seldom(true, fc.constant(false)),
  }),
  ['releasedOn', 'convicted', 'institution', 'actionPlanRequired'],
)

const leaseEnding = withHoles(
  fc.record({
    givenOn: nearDay,
    manner: fc.constantFrom('ophaevet' as const, 'opsagt' as const),
    ground: seldom('grov-overtraedelse-af-god-skik-og-orden', fc.constantFrom('betalingsmisligholdelse', 'andet')),
  }),
  ['givenOn', 'manner', 'ground'],
)

const employment = withHoles(
  fc.record({
    kind: fc.constantFrom('ordinaer' as const, 'fleksjob' as const, 'loentilskud' as const, 'selvstaendig' as const),
    hoursPerWeek: fc.constantFrom(37, 10, 15, 20, 25, 30, 7.5),
    permanent: seldom(true, fc.constant(false)),
    since: nearDay,
    workplaceMunicipalityCode: fc.constantFrom('0751', '0101'),
  }),
  ['kind', 'hoursPerWeek', 'permanent', 'since', 'workplaceMunicipalityCode'],
)

const education = withHoles(fc.record({ kind: fc.constantFrom(...educationKinds), since: nearDay }), ['kind', 'since'])

/** Every fact that can be told of a member, by which nothing stands against most. */
export const memberFacts = {
  age: fc.constantFrom(30, 30, 18, 17, 4, 64, 65),
  citizenships: seldom<readonly string[]>(
    ['DK'],
    fc.constantFrom<readonly string[]>(['SY'], ['GB'], ['SY', 'FR'], [], ['NO'], ['CH'], ['SY', 'XK'], ['IS']),
  ),
  enrolledStudent: seldom(false, fc.constant(true)),
  releases: fewOf(release, 2),
  leaseEndings: fewOf(leaseEnding, 2),
  benefits: seldom<readonly object[]>([], benefits, 3),
  employments: fewOf(employment, 3, 2),
  educations: fewOf(education, 2, 3),
} as const

/** The facts that hang on the role. */
export const roleFacts = ['role', 'movesIn', 'cohabitingSince'] as const

type Role = 'applicant' | 'spouse' | 'cohabitant' | 'child' | 'other'

/** Somebody young, lately released from another institution than a prison: rare, and § 59(6) no. 2 is of nobody else. */
const youngReleased = fc.tuple(fc.record(memberFacts), release).map(([facts, one]) => ({
  ...facts,
  age: 17,
  releases: [{ ...one, institution: 'uden-for-kriminalforsorgen' as const }],
}))

const facts = withHoles(
  fc.oneof({ weight: 19, arbitrary: fc.record(memberFacts) }, { weight: 1, arbitrary: youngReleased }),
  ['age', 'citizenships', 'enrolledStudent', 'releases', 'leaseEndings', 'benefits', 'employments', 'educations'],
)

const member = (role: fc.Arbitrary<Role>) =>
  fc
    .record({
      role,
      facts,
      movesIn: fc.constantFrom(undefined, undefined, true, false),
      cohabitingSince: fc.option(nearDay, { freq: 4, nil: undefined }),
    })
    .map(({ role, facts, movesIn, cohabitingSince }) => ({
      role,
      ...facts,
      movesIn: movesIn === false && role !== 'spouse' && role !== 'cohabitant' ? undefined : movesIn,
      cohabitingSince: role === 'cohabitant' ? cohabitingSince : undefined,
    }))

const applicant = member(fc.constant('applicant'))

const other = member(fc.constantFrom('spouse', 'cohabitant', 'child', 'other'))

/** Up to five, the applicant in any place among them. */
const members = fc
  .tuple(
    applicant,
    fc.oneof(fc.constant([]), fc.array(other, { minLength: 1, maxLength: 1 }), fc.array(other, { maxLength: 4 })),
    seldom(0, fc.nat(4), 3),
  )
  .map(([first, others, place]) => others.toSpliced(Math.min(place, others.length), 0, first))

export const household = fc.record({
  residesInDepartment: fc.constantFrom(false, true, undefined),
  integrationPlacement: seldom<'refugee' | 'ukraine-special-act' | undefined>(
    undefined,
    fc.constantFrom('refugee', 'ukraine-special-act'),
    5,
  ),
  members,
})
