import type { Cite } from '../acts.ts'
import { foertidspension, listA, listB, listC6, listC24, receivedThroughout, receivesNow } from '../benefits.ts'
import { addMonths, type Day } from '../calendar.ts'
import type { LettingCase } from '../case.ts'
import type { Clock } from '../clock.ts'
import { type Member, memberFact, type Release } from '../household.ts'
import {
  AGE_OF_MAJORITY,
  BENEFIT_REFORM_FROM,
  LAW_BEGINS,
  LONG_RUN_MONTHS,
  PREVENTION_AREAS_FROM,
  RECENT_MONTHS,
  SERVICELOVEN_57_C_ENDED,
  SHORT_RUN_MONTHS,
} from '../parameters.ts'
import type { Fact } from '../pointers.ts'
import { type Consequence, type Lift, type Rule, ruleOnAnyMember } from '../rule.ts'
import { holdsQualifyingCitizenship } from '../states.ts'
import { and, not, of, or, some, type Term } from '../terms.ts'

/**
 * § 59: dwellings made available to the municipality. Stk. 6 and 7 forbid it to allot them, in
 * udsatte boligområder and forebyggelsesområder, to a household any member of which meets a listed
 * ground; stk. 8 and 9 are the exceptions.
 */

const abl = (...citations: readonly string[]): readonly Cite[] =>
  citations.map((citation) => ['almenboligloven', citation] as const)

/**
 * Where stk. 6 holds: family and youth dwellings (A9) in an udsat boligområde, or in a former
 * omdannelsesområde under a development plan (§ 168 a, stk. 6).
 */
const underStk6 = (c: LettingCase): Term =>
  (c.kind === 'familiebolig' || c.kind === 'ungdomsbolig') && or(c.area.udsat, c.area.developmentPlan)

/** Where stk. 7 holds: family dwellings in a listed forebyggelsesområde that is not known to be udsat. */
const underStk7 = (c: LettingCase): Term => c.kind === 'familiebolig' && c.area.udsat !== true && c.area.forebyggelse

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

const citizenshipFacts = ['/household/members/*/citizenships', '/household/members/*/enrolledStudent'] as const
const releaseFacts = ['/household/members/*/releases'] as const
const minorFacts = ['/household/members/*/age', '/household/members/*/releases'] as const
const leaseFacts = ['/household/members/*/leaseEndings'] as const
const benefitFacts = ['/household/members/*/benefits'] as const

const stk6 = (number: number): readonly Cite[] => abl(`§ 59, stk. 6, nr. ${number}`)
const stk7 = (number: number): readonly Cite[] => abl('§ 59, stk. 7, 1. pkt.', `§ 59, stk. 6, nr. ${number}`)

/**
 * Stk. 8, with stk. 7, 2. pkt.: the council has exempted the area from stk. 7, because udsatte and
 * forebyggelsesområder hold more than 30 % of the municipality's family dwellings. Never from stk. 6.
 */
export const section59Stk8: Lift<LettingCase> = {
  id: 'abl-59-8',
  wordings: [{ from: PREVENTION_AREAS_FROM, cites: abl('§ 59, stk. 7, 2. pkt.', '§ 59, stk. 8') }],
  reads: ['/dwelling/stated/stk7Exempt'],
  when: (c) => c.area.exempt,
}

/**
 * Stk. 9 (stk. 7 before 30 November 2021): the council finds that nothing outside such areas can be
 * allotted, and then it shall allot there.
 */
export const section59Stk9: Lift<LettingCase> = {
  id: 'abl-59-9',
  wordings: [
    { from: LAW_BEGINS, cites: abl('§ 59, stk. 7') },
    { from: PREVENTION_AREAS_FROM, cites: abl('§ 59, stk. 9') },
  ],
  reads: ['/findings/noAlternativeOutsideListedAreas'],
  finding: 'noAlternativeOutsideListedAreas',
  when: (c) => c.findings.noAlternativeOutsideListedAreas === true,
}

/** Stk. 6, nr. 1-7, in order. */
export const section59Stk6: readonly Rule<LettingCase>[] = [
  ruleOnAnyMember({
    id: 'abl-59-6-1',
    wordings: [{ from: LAW_BEGINS, cites: stk6(1) }],
    reads: releaseFacts,
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: releasedAdult,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-2',
    wordings: [{ from: LAW_BEGINS, cites: stk6(2) }],
    reads: minorFacts,
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    consequence: consequenceOfNo2,
    member: releasedMinor,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-3',
    wordings: [{ from: LAW_BEGINS, cites: stk6(3) }],
    reads: leaseFacts,
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: leaseEndedForDisorder,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-4',
    wordings: [{ from: LAW_BEGINS, cites: stk6(4) }],
    reads: citizenshipFacts,
    assumptions: ['A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: thirdCountryCitizen,
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-5',
    wordings: [
      { from: LAW_BEGINS, cites: stk6(5) },
      { from: PREVENTION_AREAS_FROM, cites: stk6(5) },
      { from: BENEFIT_REFORM_FROM, cites: stk6(5) },
    ],
    reads: benefitFacts,
    assumptions: ['A1', 'A3', 'A4', 'A5', 'A7', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listA, SHORT_RUN_MONTHS, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-6',
    wordings: [{ from: LAW_BEGINS, cites: stk6(6) }],
    reads: benefitFacts,
    assumptions: ['A3', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivesNow(member, foertidspension, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-6-7',
    wordings: [{ from: LAW_BEGINS, cites: stk6(7) }],
    reads: benefitFacts,
    assumptions: ['A1', 'A3', 'A7', 'A9'],
    scope: underStk6,
    exceptions: [section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listB, SHORT_RUN_MONTHS, today),
  }),
]

/** Stk. 7, 1. pkt.: the grounds of stk. 6, nr. 1-4, then two of its own. */
export const section59Stk7: readonly Rule<LettingCase>[] = [
  ruleOnAnyMember({
    id: 'abl-59-7-1',
    wordings: [{ from: PREVENTION_AREAS_FROM, cites: stk7(1) }],
    reads: releaseFacts,
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    member: releasedAdult,
  }),
  ruleOnAnyMember({
    id: 'abl-59-7-2',
    wordings: [{ from: PREVENTION_AREAS_FROM, cites: stk7(2) }],
    reads: minorFacts,
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    consequence: consequenceOfNo2,
    member: releasedMinor,
  }),
  ruleOnAnyMember({
    id: 'abl-59-7-3',
    wordings: [{ from: PREVENTION_AREAS_FROM, cites: stk7(3) }],
    reads: leaseFacts,
    assumptions: ['A2', 'A3', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    member: leaseEndedForDisorder,
  }),
  ruleOnAnyMember({
    id: 'abl-59-7-4',
    wordings: [{ from: PREVENTION_AREAS_FROM, cites: stk7(4) }],
    reads: citizenshipFacts,
    assumptions: ['A3', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    member: thirdCountryCitizen,
  }),
  ruleOnAnyMember({
    id: 'abl-59-7-6m',
    wordings: [
      { from: PREVENTION_AREAS_FROM, cites: abl('§ 59, stk. 7, 1. pkt.') },
      { from: BENEFIT_REFORM_FROM, cites: abl('§ 59, stk. 7, 1. pkt.') },
    ],
    reads: benefitFacts,
    assumptions: ['A1', 'A3', 'A4', 'A7', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listC6, SHORT_RUN_MONTHS, today),
  }),
  ruleOnAnyMember({
    id: 'abl-59-7-24m',
    wordings: [
      { from: PREVENTION_AREAS_FROM, cites: abl('§ 59, stk. 7, 1. pkt.') },
      { from: BENEFIT_REFORM_FROM, cites: abl('§ 59, stk. 7, 1. pkt.') },
    ],
    reads: benefitFacts,
    assumptions: ['A1', 'A3', 'A6', 'A9'],
    scope: underStk7,
    exceptions: [section59Stk8, section59Stk9],
    member: (member, { today }) => receivedThroughout(member, listC24, LONG_RUN_MONTHS, today),
  }),
]
