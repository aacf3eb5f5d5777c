import type { AssumptionId } from '../assumptions.ts'
import { addMonths, type Day } from '../calendar.ts'
import type { Clock } from '../clock.ts'
import type { Member } from '../household.ts'
import type { LeaseEnding, Release } from '../member-lists.ts'
import type { Moment } from '../moment.ts'
import { AGE_OF_MAJORITY, RECENT_MONTHS, SERVICELOVEN_57_C_ENDED } from '../parameters.ts'
import type { FactName } from '../pointers.ts'
import type { Consequence } from '../rule.ts'
import { holdsQualifyingCitizenship } from '../states.ts'
import { and, type Known, not, of, someOf, type Term, Unknown } from '../terms.ts'

/**
 * The grounds of § 59, stk. 6, nr. 1-4, which stk. 7 takes up: what one member of the household is
 * enough to meet, and the facts each is read from.
 */

/** Within the last 6 months: from the event to the day before the same day six months on (A2). */
const withinSixMonths = (event: Known<Day>, today: Clock): Term =>
  of(event, (on) => today.reached(on) && !today.reached(addMonths(on, RECENT_MONTHS)))

/** Convicted, released within 6 months from such an institution, and an action plan is to be drawn up. */
const releasedFrom =
  (institution: 'kriminalforsorgen' | 'uden-for-kriminalforsorgen') =>
  (release: Release, { today }: Moment): Term =>
    and(
      release.convicted,
      of(release.institution, (from) => from === institution),
      release.actionPlanRequired,
      withinSixMonths(release.releasedOn, today),
    )

const releasedFromPrison = releasedFrom('kriminalforsorgen')
const releasedFromElsewhere = releasedFrom('uden-for-kriminalforsorgen')

const releasedAdult = (member: Member, at: Moment): Term => someOf(member.releases, releasedFromPrison, at)

const releasedMinor = (member: Member, at: Moment): Term =>
  and(of(member.age, isMinor), someOf(member.releases, releasedFromElsewhere, at))

const isMinor = (age: number): boolean => age < AGE_OF_MAJORITY

/** Since serviceloven § 57 c is gone, whom no. 2 still means is for a person to say. */
const consequenceOfNo2 = ({ law }: Moment): Consequence => (law.reached(SERVICELOVEN_57_C_ENDED) ? 'assess' : 'bars')

/** Cancelled or terminated, within 6 months, for grave breach of good order; not for arrears. */
const endedForDisorder = (ending: LeaseEnding, { today }: Moment): Term =>
  and(
    of(ending.ground, (ground) => ground === 'grov-overtraedelse-af-god-skik-og-orden'),
    withinSixMonths(ending.givenOn, today),
  )

const leaseEndedForDisorder = (member: Member, at: Moment): Term => someOf(member.leaseEndings, endedForDisorder, at)

/** No citizenship of an EU or EEA state or Switzerland, and not enrolled as a student. */
const thirdCountryCitizen = ({ citizenships, enrolledStudent }: Member, { law }: Moment): Term =>
  and(
    citizenships instanceof Unknown ? citizenships : !holdsQualifyingCitizenship(citizenships, law),
    not(enrolledStudent),
  )

const releaseFacts = [
  '/household/members/*/releases',
  '/household/members/*/releases/*/convicted',
  '/household/members/*/releases/*/institution',
  '/household/members/*/releases/*/actionPlanRequired',
  '/household/members/*/releases/*/releasedOn',
] as const

interface Ground {
  readonly number: 1 | 2 | 3 | 4
  readonly reads: readonly FactName[]
  readonly assumptions: readonly AssumptionId[]
  readonly consequence?: (at: Moment) => Consequence
  readonly member: (member: Member, at: Moment) => Term
}

/** Stk. 6, nr. 1-4, in order. */
export const groundsOneToFour: readonly Ground[] = [
  { number: 1, reads: releaseFacts, assumptions: ['A2'], member: releasedAdult },
  {
    number: 2,
    reads: ['/household/members/*/age', ...releaseFacts],
    assumptions: ['A2'],
    consequence: consequenceOfNo2,
    member: releasedMinor,
  },
  {
    number: 3,
    reads: [
      '/household/members/*/leaseEndings',
      '/household/members/*/leaseEndings/*/ground',
      '/household/members/*/leaseEndings/*/givenOn',
    ],
    assumptions: ['A2'],
    member: leaseEndedForDisorder,
  },
  {
    number: 4,
    reads: ['/household/members/*/citizenships', '/household/members/*/enrolledStudent'],
    assumptions: [],
    member: thirdCountryCitizen,
  },
]
