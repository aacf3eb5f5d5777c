import type { AssumptionId } from '../assumptions.ts'
import { addMonths, type Day } from '../calendar.ts'
import type { LettingCase } from '../case.ts'
import type { Clock } from '../clock.ts'
import { type Member, memberFact, type Release } from '../household.ts'
import { AGE_OF_MAJORITY, RECENT_MONTHS, SERVICELOVEN_57_C_ENDED } from '../parameters.ts'
import type { Fact, FactName } from '../pointers.ts'
import type { Consequence } from '../rule.ts'
import { holdsQualifyingCitizenship } from '../states.ts'
import { and, not, of, some, type Term } from '../terms.ts'

/**
 * The grounds of § 59, stk. 6, nr. 1-4, which stk. 7 takes up: what one member of the household is
 * enough to meet, and the facts each is read from.
 */

/** Within the last 6 months: from the event to the day before the same day six months on (A2). */
const withinSixMonths = (event: Day | undefined, fact: Fact, today: Clock): Term =>
  of(event, fact, (on) => today.reached(on) && !today.reached(addMonths(on, RECENT_MONTHS)))

/** Convicted, released within 6 months from such an institution, and an action plan is to be drawn up. */
const releasedFrom = (institution: NonNullable<Release['institution']>, member: Member, { today }: LettingCase): Term =>
  of(member.releases, memberFact(member, '/household/members/*/releases'), (releases) =>
    some(releases, (release) =>
      and(
        of(release.convicted, memberFact(member, '/household/members/*/releases/*/convicted', release), (is) => is),
        of(
          release.institution,
          memberFact(member, '/household/members/*/releases/*/institution', release),
          (from) => from === institution,
        ),
        of(
          release.actionPlanRequired,
          memberFact(member, '/household/members/*/releases/*/actionPlanRequired', release),
          (is) => is,
        ),
        withinSixMonths(
          release.releasedOn,
          memberFact(member, '/household/members/*/releases/*/releasedOn', release),
          today,
        ),
      ),
    ),
  )

const releasedAdult = (member: Member, c: LettingCase): Term => releasedFrom('kriminalforsorgen', member, c)

const releasedMinor = (member: Member, c: LettingCase): Term =>
  and(
    of(member.age, memberFact(member, '/household/members/*/age'), (age) => age < AGE_OF_MAJORITY),
    releasedFrom('uden-for-kriminalforsorgen', member, c),
  )

/** Since serviceloven § 57 c is gone, whom no. 2 still means is for a person to say. */
const consequenceOfNo2 = ({ law }: LettingCase): Consequence =>
  law.reached(SERVICELOVEN_57_C_ENDED) ? 'assess' : 'bars'

/** A lease cancelled or terminated, within 6 months, for grave breach of good order; not for arrears. */
const leaseEndedForDisorder = (member: Member, { today }: LettingCase): Term =>
  of(member.leaseEndings, memberFact(member, '/household/members/*/leaseEndings'), (endings) =>
    some(endings, (ending) =>
      and(
        of(
          ending.ground,
          memberFact(member, '/household/members/*/leaseEndings/*/ground', ending),
          (ground) => ground === 'grov-overtraedelse-af-god-skik-og-orden',
        ),
        withinSixMonths(
          ending.givenOn,
          memberFact(member, '/household/members/*/leaseEndings/*/givenOn', ending),
          today,
        ),
      ),
    ),
  )

/** No citizenship of an EU or EEA state or Switzerland, and not enrolled as a student. */
const thirdCountryCitizen = (member: Member, { law }: LettingCase): Term =>
  and(
    of(
      member.citizenships,
      memberFact(member, '/household/members/*/citizenships'),
      (citizenships) => !holdsQualifyingCitizenship(citizenships, law),
    ),
    not(of(member.enrolledStudent, memberFact(member, '/household/members/*/enrolledStudent'), (is) => is)),
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
  readonly consequence?: (c: LettingCase) => Consequence
  readonly member: (member: Member, c: LettingCase) => Term
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
