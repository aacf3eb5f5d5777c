import type { Criteria, Criterion } from '../../src/law/criteria.ts'
import type { DecisionRequest } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import type { RegisterDocument } from '../../src/register/document.ts'
import { lawDays, REFORM_MONTH } from './law-days.ts'
import { dayAfter, firstDay, monthsAfter } from './plain-calendar.ts'

/**
 * The days on which the answer to a case may be otherwise than on the day before, from the case, the register
 * and the statutes alone: what the engine makes of them, and how it finds its own way through time, is no part of it.
 */

/** Why an answer may turn on a day. `horizon`: a day that is itself explained comes within ten years. */
export type Cause = 'law' | 'lists' | 'agreement' | 'council' | 'facts' | 'horizon'

export type Explained = ReadonlyMap<string, ReadonlySet<Cause>>

interface Period {
  readonly from: string
  readonly to: string | null
}

/** A period begins on its first day and is over on the day after its last. */
const ends = ({ from, to }: Period): readonly string[] => (to === null ? [from] : [from, dayAfter(to)])

/** A list holds for a year: what is said of an area may turn when it begins and when it is over. */
const listDays = ({ editions }: RegisterDocument): readonly string[] =>
  editions.flatMap(({ listDate }) => [listDate, monthsAfter(listDate, 12)])

/** Where the dwelling is, as the register tells it. */
const placeOf = ({ dwelling: { areaId, departmentId } }: DecisionRequest, { departments, areas }: RegisterDocument) => {
  const department = departments.find((one) => one.departmentId === departmentId)
  const area = areas.find((one) => one.areaId === (areaId ?? department?.areaId))
  return { areaId: area?.areaId, departmentId, municipalityCode: area?.municipalityCode }
}

const includes = (ids: readonly string[], id: string | undefined): boolean => id !== undefined && ids.includes(id)

const agreementsFor = (request: DecisionRequest, document: RegisterDocument) => {
  const { areaId, departmentId } = placeOf(request, document)
  return document.agreements.filter(
    (agreement) => includes(agreement.areaIds, areaId) || includes(agreement.departmentIds, departmentId),
  )
}

const councilDays = (request: DecisionRequest, document: RegisterDocument): readonly string[] => {
  const { areaId, municipalityCode } = placeOf(request, document)
  return [
    ...document.councilDecisions.filter((decision) => decision.areaId === areaId),
    ...document.decisionCoverage.filter((coverage) => coverage.municipalityCode === municipalityCode),
  ].flatMap(ends)
}

const criteriaIn = (criteria: Criteria): readonly Criterion[] => {
  if ('anyOf' in criteria) return criteria.anyOf.flatMap(criteriaIn)
  if ('allOf' in criteria) return criteria.allOf.flatMap(criteriaIn)
  return [criteria]
}

/** So many months of work, and so many without benefits, do the criteria ask for that may hold for the dwelling. */
const monthsAskedFor = (request: DecisionRequest, document: RegisterDocument) => {
  const criteria = agreementsFor(request, document).flatMap(({ tiers, waivers }) =>
    [...tiers.map((tier) => tier.criteria), ...waivers].flatMap(criteriaIn),
  )
  return {
    inWork: criteria.flatMap((one) => ('minMonths' in one ? [one.minMonths ?? 0] : [0])),
    withoutBenefits: criteria.flatMap((one) => (one.type === 'no-benefits' ? [one.months] : [])),
  }
}

type Asked = ReturnType<typeof monthsAskedFor>
type Benefit = NonNullable<MemberFacts['benefits']>[number]

const RUNS = [6, 24]

/** A run of months is full when its last month is over, and broken a month after the last month of receipt. */
const benefitDays = ({ type, from, to }: Benefit, { withoutBenefits }: Asked): readonly string[] => {
  const began = [firstDay(from), ...RUNS.map((months) => firstDay(from, months))]
  const ended =
    to === null ? [] : [firstDay(to, 1), firstDay(to, 2), ...withoutBenefits.map((months) => firstDay(to, months + 1))]
  const isReformed = type === 'kontanthjaelp' && (to === null || to >= REFORM_MONTH)
  const reformed = isReformed ? [1, ...RUNS].map((months) => firstDay(REFORM_MONTH, months)) : []
  return [...began, ...ended, ...reformed]
}

/** An event that counts for so many months from its day on. */
const counting = (event: string | undefined, months: number): readonly string[] =>
  event === undefined ? [] : [event, monthsAfter(event, months)]

/** An event that something is measured from, so many months on. */
const passing = (event: string | undefined, months: number): readonly string[] =>
  event === undefined ? [] : [monthsAfter(event, months)]

const memberDays = (member: MemberFacts, asked: Asked): readonly string[] => [
  ...(member.releases ?? []).flatMap(({ releasedOn }) => counting(releasedOn, 6)),
  ...(member.leaseEndings ?? []).flatMap(({ givenOn }) => counting(givenOn, 6)),
  ...(member.benefits ?? []).flatMap((benefit) => benefitDays(benefit, asked)),
  ...(member.employments ?? []).flatMap(({ since }) => asked.inWork.flatMap((months) => passing(since, months))),
  ...(member.educations ?? []).flatMap(({ since }) => passing(since, 0)),
  ...passing(member.cohabitingSince, 24),
]

const isDate = (value: string | null | undefined): value is string => typeof value === 'string'

const factDays = (request: DecisionRequest, document: RegisterDocument): readonly string[] => {
  const { household, tenancy, landlordGrounds } = request
  const { sublet, exchange } = tenancy ?? {}
  const asked = monthsAskedFor(request, document)
  return [
    ...household.members.flatMap((member) => memberDays(member, asked)),
    ...counting(landlordGrounds?.disorderLeaseNoticeOn, 24),
    ...[sublet?.from, sublet?.agreedOn, sublet?.notifiedOn].filter(isDate),
    ...[sublet?.copyReceivedOn, sublet?.documentationReceivedOn].filter(isDate),
    ...passing(exchange?.outgoingTenantSince, 36),
  ]
}

/** The first day that has another within the ten years that an answer looks ahead. */
const tenYearsBefore = (date: string): string => {
  const before = monthsAfter(date, -120)
  return monthsAfter(before, 120) < date ? dayAfter(before) : before
}

export const explainedDays = (request: DecisionRequest, document: RegisterDocument): Explained => {
  const explained = new Map<string, Set<Cause>>()
  const explain = (cause: Cause, days: readonly string[]): void => {
    for (const date of days) explained.set(date, (explained.get(date) ?? new Set()).add(cause))
  }
  explain(
    'law',
    lawDays.filter(({ reaches }) => reaches.includes(request.pathway)).map(({ on }) => on),
  )
  explain('lists', listDays(document))
  explain(
    'agreement',
    agreementsFor(request, document).flatMap(({ validFrom, validTo }) => ends({ from: validFrom, to: validTo })),
  )
  explain('council', councilDays(request, document))
  explain('facts', factDays(request, document))
  explain('horizon', [...explained.keys()].map(tenYearsBefore))
  return explained
}
