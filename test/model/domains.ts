import type { Benefit, BenefitType, Education, EducationKind, Employment, LeaseEnding, Release } from './member.ts'
import type { KombineretUdlejning } from './request.ts'

/**
 * The values that an unknown fact is tried with: few, but on both sides of everything that any rule asks of it.
 * A list that is absent is tried empty, and with all in it that can tell against the household or for it.
 */

export const YES_NO = [false, true] as const

const LONG_AGO = '1900-01-01'
const NEVER_YET = '9000-01-01'

/** Either side of the age at which one is grown up. */
export const AGES = [17, 18] as const

/** Either side of being grown up and of the ages that the criteria ask for. */
export const agesAround = (limits: readonly number[]): readonly number[] => [
  ...new Set([...AGES, ...limits.flatMap((limit) => [limit - 1, limit])]),
]

export const CITIZENSHIPS: readonly (readonly string[])[] = [['DK'], []]

/** An event of today, or one that no rule remembers. */
export const eventDays = (today: string): readonly string[] => [today, LONG_AGO]

export const INSTITUTIONS = ['kriminalforsorgen', 'uden-for-kriminalforsorgen'] as const

export const releases = (today: string): readonly (readonly Release[])[] => [
  [],
  INSTITUTIONS.map((institution) => ({ releasedOn: today, convicted: true, institution, actionPlanRequired: true })),
]

export const GROUNDS = ['grov-overtraedelse-af-god-skik-og-orden', 'betalingsmisligholdelse', 'andet'] as const

export const leaseEndings = (today: string): readonly (readonly LeaseEnding[])[] => [
  [],
  [{ givenOn: today, manner: 'ophaevet', ground: GROUNDS[0] }],
]

export const LEGAL_BASES = ['las-16-1', 'las-16-2'] as const

const always = (type: BenefitType): Benefit => ({ type, from: '1900-01', to: null })

const HELP: readonly Benefit[] = [
  ...(
    ['integrationsydelse', 'selvforsoergelses-og-hjemrejseydelse', 'overgangsydelse', 'uddannelseshjaelp'] as const
  ).map(always),
  ...LEGAL_BASES.map((legalBasis) => ({ ...always('kontanthjaelp'), legalBasis })),
]

const INSURANCE: readonly Benefit[] = (
  ['arbejdsloeshedsdagpenge', 'sygedagpenge', 'ressourceforloebsydelse-jobafklaring', 'foertidspension'] as const
).map(always)

/** None at all; or, for as long as anyone can ask, all of list A, all of list B and the pension, or all of both. */
export const BENEFITS: readonly (readonly Benefit[])[] = [[], HELP, INSURANCE, [...HELP, ...INSURANCE]]

/** Begun so long ago that any length is reached, or not begun. */
export const BEGINNINGS = [LONG_AGO, NEVER_YET] as const

/**
 * Hours of a job: none, all that there are, and what just makes up for what is lacking where some of the other jobs,
 * whose hours are known, count and the rest do not.
 */
export const hoursBeside = (others: readonly number[], wanted: readonly number[]): readonly number[] => {
  const sums = others.reduce<readonly number[]>((some, hours) => some.concat(some.map((sum) => sum + hours)), [0])
  const lacking = wanted.flatMap((hours) => sums.filter((sum) => sum > 0).map((sum) => hours - sum))
  return [...new Set([0, 168, ...lacking.filter((hours) => hours > 0)])]
}

/** Where none of the criteria wants one to work, and where each does. */
export const workplaces = (codes: readonly string[]): readonly string[] => ['elsewhere', ...codes]

/** No job; or one in each place, each of which is all that any criterion asks of a job. */
export const employments = (codes: readonly string[]): readonly (readonly Employment[])[] => [
  [],
  workplaces(codes).map((workplaceMunicipalityCode) => ({
    kind: 'ordinaer',
    hoursPerWeek: 168,
    permanent: true,
    since: LONG_AGO,
    workplaceMunicipalityCode,
  })),
]

export const EDUCATION_KINDS: readonly EducationKind[] = ['su-berettiget', 'elev', 'laerling', 'praktikaftale', 'andet']

export const EDUCATIONS: readonly (readonly Education[])[] = [
  [],
  EDUCATION_KINDS.map((kind) => ({ kind, since: LONG_AGO })),
]

/** Not yet two years, or long since. */
export const cohabitation = (today: string): readonly string[] => [today, LONG_AGO]

export const KOMBINERET_UDLEJNING: readonly KombineretUdlejning[] = ['none', 'list-a', 'lists-a-and-b']

/** A document still due: in time, or too late. */
export const ARRIVALS = ['in-time', 'late'] as const
