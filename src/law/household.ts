import { addMonths, type Day, day, type Month, month } from './calendar.ts'
import type { Clock } from './clock.ts'
import { type BenefitType, benefitTypes, type EducationKind, type MemberFacts } from './household-facts.ts'
import { COHABITATION_MONTHS } from './parameters.ts'
import { type FactName, factAt } from './pointers.ts'
import { type Known, of, type Term, type Unknown, unknown } from './terms.ts'

type Entry<Name extends keyof MemberFacts> = NonNullable<MemberFacts[Name]> extends readonly (infer T)[] ? T : never

export interface Release {
  readonly releasedOn: Known<Day>
  readonly convicted: Known<boolean>
  readonly institution: Known<NonNullable<Entry<'releases'>['institution']>>
  readonly actionPlanRequired: Known<boolean>
}

export interface LeaseEnding {
  readonly givenOn: Known<Day>
  readonly ground: Known<NonNullable<Entry<'leaseEndings'>['ground']>>
}

export interface Benefit {
  readonly type: BenefitType
  /** The type again, as a bit: on how many lists a benefit is looked for, and how often. */
  readonly bit: number
  /** Of kontanthjælp; null: another benefit, which has none. */
  readonly legalBasis: Known<NonNullable<Entry<'benefits'>['legalBasis']> | null>
  readonly from: Month
  /** The last month of receipt; null: ongoing. */
  readonly to: Month | null
}

export interface Employment {
  readonly hoursPerWeek: Known<number>
  readonly permanent: Known<boolean>
  readonly since: Known<Day>
  readonly workplaceMunicipalityCode: Known<string>
}

export interface Education {
  readonly kind: Known<EducationKind>
  readonly since: Known<Day>
}

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

/** A date of an entry in a member's list. */
const dayIn = (text: string | undefined, name: FactName, member: number, entry: number): Known<Day> =>
  text === undefined ? unknown(factAt(name, member, entry)) : day(text)

/** A property of such an entry. */
const told = <T>(value: T | undefined, name: FactName, member: number, entry: number): Known<T> =>
  value === undefined ? unknown(factAt(name, member, entry)) : value

const readRelease = (facts: Entry<'releases'>, m: number, i: number): Release => ({
  releasedOn: dayIn(facts.releasedOn, '/household/members/*/releases/*/releasedOn', m, i),
  convicted: told(facts.convicted, '/household/members/*/releases/*/convicted', m, i),
  institution: told(facts.institution, '/household/members/*/releases/*/institution', m, i),
  actionPlanRequired: told(facts.actionPlanRequired, '/household/members/*/releases/*/actionPlanRequired', m, i),
})

const readLeaseEnding = (facts: Entry<'leaseEndings'>, m: number, i: number): LeaseEnding => ({
  givenOn: dayIn(facts.givenOn, '/household/members/*/leaseEndings/*/givenOn', m, i),
  ground: told(facts.ground, '/household/members/*/leaseEndings/*/ground', m, i),
})

const bits: ReadonlyMap<BenefitType, number> = new Map(benefitTypes.map((type, index) => [type, 1 << index]))

/** A type of benefit as one bit, so that a list of types is a number. */
export const bitOf = (type: BenefitType): number => bits.get(type) ?? 0

const readBenefit = ({ type, legalBasis, from, to }: Entry<'benefits'>, m: number, i: number): Benefit => ({
  type,
  bit: bitOf(type),
  legalBasis: type === 'kontanthjaelp' ? told(legalBasis, '/household/members/*/benefits/*/legalBasis', m, i) : null,
  from: month(from),
  to: to === null ? null : month(to),
})

const readEmployment = (facts: Entry<'employments'>, m: number, i: number): Employment => ({
  hoursPerWeek: told(facts.hoursPerWeek, '/household/members/*/employments/*/hoursPerWeek', m, i),
  permanent: told(facts.permanent, '/household/members/*/employments/*/permanent', m, i),
  since: dayIn(facts.since, '/household/members/*/employments/*/since', m, i),
  workplaceMunicipalityCode: told(
    facts.workplaceMunicipalityCode,
    '/household/members/*/employments/*/workplaceMunicipalityCode',
    m,
    i,
  ),
})

const readEducation = (facts: Entry<'educations'>, m: number, i: number): Education => ({
  kind: told(facts.kind, '/household/members/*/educations/*/kind', m, i),
  since: dayIn(facts.since, '/household/members/*/educations/*/since', m, i),
})

/** Reads each entry of a list; most lists are empty, and then there is nothing to make. */
const readList = <From, To>(
  entries: readonly From[],
  member: number,
  read: (entry: From, member: number, index: number) => To,
): readonly To[] => (entries.length === 0 ? NONE : entries.map((entry, index) => read(entry, member, index)))

const NONE: readonly never[] = []

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
