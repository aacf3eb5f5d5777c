import { addMonths, type Day, day, type Month, month } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { BenefitType, EducationKind, MemberFacts } from './household-facts.ts'
import { COHABITATION_MONTHS } from './parameters.ts'
import { type Fact, type FactName, factAt } from './pointers.ts'
import { of, type Term } from './terms.ts'

/** A member of the household, dates and months read. An absent property is a fact not known. */
export interface Member {
  /** The place in `household.members`. */
  readonly index: number
  readonly role: MemberFacts['role']
  readonly age: number | undefined
  readonly movesIn: boolean
  readonly cohabitingSince: Day | undefined
  readonly citizenships: readonly string[] | undefined
  readonly enrolledStudent: boolean | undefined
  readonly releases: readonly Release[] | undefined
  readonly leaseEndings: readonly LeaseEnding[] | undefined
  readonly benefits: readonly Benefit[] | undefined
  readonly employments: readonly Employment[] | undefined
  readonly educations: readonly Education[] | undefined
}

type Entry<Name extends keyof MemberFacts> = NonNullable<MemberFacts[Name]> extends readonly (infer T)[] ? T : never

/** An entry of a member's list, with its place in that list. */
interface Listed {
  readonly index: number
}

export interface Release extends Listed {
  readonly releasedOn: Day | undefined
  readonly convicted: boolean | undefined
  readonly institution: Entry<'releases'>['institution']
  readonly actionPlanRequired: boolean | undefined
}

export interface LeaseEnding extends Listed {
  readonly givenOn: Day | undefined
  readonly ground: Entry<'leaseEndings'>['ground']
}

export interface Benefit extends Listed {
  readonly type: BenefitType
  readonly legalBasis: Entry<'benefits'>['legalBasis']
  readonly from: Month
  /** The last month of receipt; null: ongoing. */
  readonly to: Month | null
}

export interface Employment extends Listed {
  readonly hoursPerWeek: number | undefined
  readonly permanent: boolean | undefined
  readonly since: Day | undefined
  readonly workplaceMunicipalityCode: string | undefined
}

export interface Education extends Listed {
  readonly kind: EducationKind | undefined
  readonly since: Day | undefined
}

const dayIf = (text: string | undefined): Day | undefined => (text === undefined ? undefined : day(text))

/** Reads one member of the request. */
export const readMember = (facts: MemberFacts, index: number): Member => ({
  index,
  role: facts.role,
  age: facts.age,
  movesIn: facts.movesIn ?? true,
  cohabitingSince: dayIf(facts.cohabitingSince),
  citizenships: facts.citizenships,
  enrolledStudent: facts.enrolledStudent,
  releases: facts.releases?.map((entry, i) => ({
    index: i,
    releasedOn: dayIf(entry.releasedOn),
    convicted: entry.convicted,
    institution: entry.institution,
    actionPlanRequired: entry.actionPlanRequired,
  })),
  leaseEndings: facts.leaseEndings?.map((entry, i) => ({
    index: i,
    givenOn: dayIf(entry.givenOn),
    ground: entry.ground,
  })),
  benefits: facts.benefits?.map((entry, i) => ({
    index: i,
    type: entry.type,
    legalBasis: entry.legalBasis,
    from: month(entry.from),
    to: entry.to === null ? null : month(entry.to),
  })),
  employments: facts.employments?.map((entry, i) => ({
    index: i,
    hoursPerWeek: entry.hoursPerWeek,
    permanent: entry.permanent,
    since: dayIf(entry.since),
    workplaceMunicipalityCode: entry.workplaceMunicipalityCode,
  })),
  educations: facts.educations?.map((entry, i) => ({ index: i, kind: entry.kind, since: dayIf(entry.since) })),
})

/** A fact of a member, or of an entry in one of the member's lists. */
export const memberFact = (member: Member, name: FactName, entry?: Listed): Fact =>
  entry === undefined ? factAt(name, member.index) : factAt(name, member.index, entry.index)

/** Spouse or cohabitant of any length. */
export const isPartner = (member: Member): boolean => member.role === 'spouse' || member.role === 'cohabitant'

/**
 * Whether a partner counts as a spouse in §§ 51 b and 51 c: the spouse does, and a cohabitant who has
 * lived with the applicant for 2 years or more. Almenboligloven § 51 b, stk. 2, § 51 c, stk. 2.
 */
export const countsAsSpouse = (partner: Member, today: Clock): Term =>
  partner.role === 'spouse' ||
  of(partner.cohabitingSince, memberFact(partner, '/household/members/*/cohabitingSince'), (since) =>
    today.reached(addMonths(since, COHABITATION_MONTHS)),
  )
