import { type Day, day, type Month, month } from './calendar.ts'
import { type BenefitType, benefitTypes, type EducationKind, type MemberFacts } from './household-facts.ts'
import { type FactName, factAt } from './pointers.ts'
import { type Known, unknown } from './terms.ts'

/** What the lists of a member hold, dates and months read; what an entry does not say is unknown, by its pointer. */

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
/** A date of an entry in a member's list. */
const dayIn = (text: string | undefined, name: FactName, member: number, entry: number): Known<Day> =>
  text === undefined ? unknown(factAt(name, member, entry)) : day(text)

/** A property of such an entry. */
const told = <T>(value: T | undefined, name: FactName, member: number, entry: number): Known<T> =>
  value === undefined ? unknown(factAt(name, member, entry)) : value

export const readRelease = (facts: Entry<'releases'>, m: number, i: number): Release => ({
  releasedOn: dayIn(facts.releasedOn, '/household/members/*/releases/*/releasedOn', m, i),
  convicted: told(facts.convicted, '/household/members/*/releases/*/convicted', m, i),
  institution: told(facts.institution, '/household/members/*/releases/*/institution', m, i),
  actionPlanRequired: told(facts.actionPlanRequired, '/household/members/*/releases/*/actionPlanRequired', m, i),
})

export const readLeaseEnding = (facts: Entry<'leaseEndings'>, m: number, i: number): LeaseEnding => ({
  givenOn: dayIn(facts.givenOn, '/household/members/*/leaseEndings/*/givenOn', m, i),
  ground: told(facts.ground, '/household/members/*/leaseEndings/*/ground', m, i),
})

const bits: ReadonlyMap<BenefitType, number> = new Map(benefitTypes.map((type, index) => [type, 1 << index]))

/** A type of benefit as one bit, so that a list of types is a number. */
export const bitOf = (type: BenefitType): number => bits.get(type) ?? 0

export const readBenefit = ({ type, legalBasis, from, to }: Entry<'benefits'>, m: number, i: number): Benefit => ({
  type,
  bit: bitOf(type),
  legalBasis: type === 'kontanthjaelp' ? told(legalBasis, '/household/members/*/benefits/*/legalBasis', m, i) : null,
  from: month(from),
  to: to === null ? null : month(to),
})

export const readEmployment = (facts: Entry<'employments'>, m: number, i: number): Employment => ({
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

export const readEducation = (facts: Entry<'educations'>, m: number, i: number): Education => ({
  kind: told(facts.kind, '/household/members/*/educations/*/kind', m, i),
  since: dayIn(facts.since, '/household/members/*/educations/*/since', m, i),
})

/** Reads each entry of a list; most lists are empty, and then there is nothing to make. */
export const readList = <From, To>(
  entries: readonly From[],
  member: number,
  read: (entry: From, member: number, index: number) => To,
): readonly To[] => (entries.length === 0 ? NONE : entries.map((entry, index) => read(entry, member, index)))

const NONE: readonly never[] = []
