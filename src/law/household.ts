import { addMonths, type Day, day } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { MemberFacts } from './household-facts.ts'
import {
  type Benefit,
  type Education,
  type Employment,
  type LeaseEnding,
  type Release,
  readBenefit,
  readEducation,
  readEmployment,
  readLeaseEnding,
  readList,
  readRelease,
} from './member-lists.ts'
import { COHABITATION_MONTHS } from './parameters.ts'
import { type FactName, factAt } from './pointers.ts'
import { type Known, of, type Term, type Unknown, unknown } from './terms.ts'

/** What is not known of a member, by the member's place; the same for every case, so made once. */
const absent = (name: FactName): ((index: number) => Unknown) => {
  const made: Unknown[] = []
  return (index) => {
    const known = made[index] ?? unknown(factAt(name, index))
    made[index] = known
    return known
  }
}

const absentAge = absent('/household/members/*/age')
const absentCohabitingSince = absent('/household/members/*/cohabitingSince')
const absentCitizenships = absent('/household/members/*/citizenships')
const absentEnrolledStudent = absent('/household/members/*/enrolledStudent')
const absentReleases = absent('/household/members/*/releases')
const absentLeaseEndings = absent('/household/members/*/leaseEndings')
const absentBenefits = absent('/household/members/*/benefits')
const absentEmployments = absent('/household/members/*/employments')
const absentEducations = absent('/household/members/*/educations')
/** A bit for each fact that stands directly in a member. */
const factBits = {
  age: 1 << 0,
  cohabitingSince: 1 << 1,
  citizenships: 1 << 2,
  enrolledStudent: 1 << 3,
  releases: 1 << 4,
  leaseEndings: 1 << 5,
  benefits: 1 << 6,
  employments: 1 << 7,
  educations: 1 << 8,
} as const satisfies { readonly [Name in keyof MemberFacts]?: number }

/** The bit of a fact in `stated`; 0 where it is not one that stands directly in a member. */
export const bitOfFact = (name: FactName): number =>
  Object.entries(factBits).find(([fact]) => name === `/household/members/*/${fact}`)?.[1] ?? 0

/**
 * A member of the household, dates and months read. What the request does not say is unknown, each by its
 * pointer. What only some pathways look at is read when it is looked at.
 */
export class Member {
  /** The place in `household.members`. */
  readonly index: number
  readonly role: MemberFacts['role']
  readonly movesIn: boolean
  /** Which of the facts that stand directly in the member the request states, a bit each. */
  readonly stated: number
  readonly age: Known<number>
  readonly citizenships: Known<readonly string[]>
  readonly enrolledStudent: Known<boolean>
  readonly releases: Known<readonly Release[]>
  readonly leaseEndings: Known<readonly LeaseEnding[]>
  readonly benefits: Known<readonly Benefit[]>
  readonly #facts: MemberFacts
  #employments: Known<readonly Employment[]> | undefined
  #educations: Known<readonly Education[]> | undefined

  constructor(facts: MemberFacts, index: number) {
    const { age, citizenships, enrolledStudent, releases, leaseEndings, benefits } = facts
    this.index = index
    this.role = facts.role
    this.movesIn = facts.movesIn ?? true
    this.stated =
      (age === undefined ? 0 : factBits.age) |
      (facts.cohabitingSince === undefined ? 0 : factBits.cohabitingSince) |
      (citizenships === undefined ? 0 : factBits.citizenships) |
      (enrolledStudent === undefined ? 0 : factBits.enrolledStudent) |
      (releases === undefined ? 0 : factBits.releases) |
      (leaseEndings === undefined ? 0 : factBits.leaseEndings) |
      (benefits === undefined ? 0 : factBits.benefits) |
      (facts.employments === undefined ? 0 : factBits.employments) |
      (facts.educations === undefined ? 0 : factBits.educations)
    this.age = age ?? absentAge(index)
    this.citizenships = citizenships ?? absentCitizenships(index)
    this.enrolledStudent = enrolledStudent ?? absentEnrolledStudent(index)
    this.releases = releases === undefined ? absentReleases(index) : readList(releases, index, readRelease)
    this.leaseEndings =
      leaseEndings === undefined ? absentLeaseEndings(index) : readList(leaseEndings, index, readLeaseEnding)
    this.benefits = benefits === undefined ? absentBenefits(index) : readList(benefits, index, readBenefit)
    this.#facts = facts
  }

  get cohabitingSince(): Known<Day> {
    const { cohabitingSince } = this.#facts
    return cohabitingSince === undefined ? absentCohabitingSince(this.index) : day(cohabitingSince)
  }

  get employments(): Known<readonly Employment[]> {
    const { employments } = this.#facts
    this.#employments ??=
      employments === undefined ? absentEmployments(this.index) : readList(employments, this.index, readEmployment)
    return this.#employments
  }

  get educations(): Known<readonly Education[]> {
    const { educations } = this.#facts
    this.#educations ??=
      educations === undefined ? absentEducations(this.index) : readList(educations, this.index, readEducation)
    return this.#educations
  }
}

/** Reads one member of the request. */
export const readMember = (facts: MemberFacts, index: number): Member => new Member(facts, index)

/** Spouse or cohabitant of any length. */
export const isPartner = (member: Member): boolean => member.role === 'spouse' || member.role === 'cohabitant'

/**
 * Whether a partner counts as a spouse in §§ 51 b and 51 c: the spouse does, and a cohabitant who has
 * lived with the applicant for 2 years or more. Almenboligloven § 51 b, stk. 2, § 51 c, stk. 2.
 */
export const countsAsSpouse = (partner: Member, today: Clock): Term =>
  partner.role === 'spouse' ||
  of(partner.cohabitingSince, (since) => today.reached(addMonths(since, COHABITATION_MONTHS)))
