import type { DecisionRequest } from '../../src/law/facts.ts'
import type { BenefitType, MemberFacts } from '../../src/law/household-facts.ts'
import type { AreaStatus } from './area-status.ts'

/**
 * What a rules engine is given: it can compare, combine and quantify, but it cannot count months or
 * read dates. Every fact of a member is a list with a value for each. Written on its own, without
 * anything of src/law, so that where both agree, two have read the statute.
 */
export interface Facts {
  readonly familyDwelling: boolean
  readonly udsat: boolean
  readonly prevention: boolean
  readonly exempt: boolean
  readonly noAlternative: boolean
  /** Convicted, released from kriminalforsorgen within six months, an action plan required. */
  readonly releasedWithPlan: readonly boolean[]
  readonly endedForDisorder: readonly boolean[]
  /** Neither citizen of a qualifying state nor enrolled as a student. */
  readonly thirdCountry: readonly boolean[]
  readonly pension: readonly boolean[]
  /** Consecutive months on a list that end with the month before the decision. */
  readonly monthsA: readonly number[]
  readonly monthsB: readonly number[]
  readonly monthsC6: readonly number[]
  readonly monthsC24: readonly number[]
}

type Benefit = NonNullable<MemberFacts['benefits']>[number]

const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1

/** The day six months later, as text that compares as dates do; the month's last day where it has no such day. */
const sixMonthsAfter = (date: string): string => {
  const month = monthOf(date) + 6
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1]
  const last = new Date(Date.UTC(year, inYear, 0)).getUTCDate()
  return `${year}-${String(inYear).padStart(2, '0')}-${String(Math.min(Number(date.slice(8)), last)).padStart(2, '0')}`
}

const isRecent = (date: string | undefined, on: string): boolean =>
  date !== undefined && date <= on && on < sixMonthsAfter(date)

const QUALIFYING = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH'.split(' '),
)

const REFORM = monthOf('2025-07')

const LIST_A = new Set<BenefitType>([
  'integrationsydelse',
  'selvforsoergelses-og-hjemrejseydelse',
  'overgangsydelse',
  'uddannelseshjaelp',
  'kontanthjaelp',
])
const LIST_B = new Set<BenefitType>(['arbejdsloeshedsdagpenge', 'sygedagpenge', 'ressourceforloebsydelse-jobafklaring'])
const INTEGRATION = new Set<BenefitType>([
  'integrationsydelse',
  'selvforsoergelses-og-hjemrejseydelse',
  'overgangsydelse',
])

/** A period of receipt, its months read. */
interface Period {
  readonly type: BenefitType
  readonly legalBasis: Benefit['legalBasis']
  readonly from: number
  readonly to: number
}

const periodOf = ({ type, legalBasis, from, to }: Benefit): Period => ({
  type,
  legalBasis,
  from: monthOf(from),
  to: to === null ? Number.POSITIVE_INFINITY : monthOf(to),
})

type Counts = (period: Period, month: number) => boolean

const onA: Counts = ({ type }) => LIST_A.has(type)
const onB: Counts = ({ type }) => LIST_B.has(type)
const onC6: Counts = ({ type, legalBasis }, month) =>
  INTEGRATION.has(type) || (type === 'kontanthjaelp' && month >= REFORM && legalBasis === 'las-16-2')
const onC24: Counts = ({ type, legalBasis }, month) =>
  type === 'kontanthjaelp' && (month < REFORM || legalBasis === 'las-16-1')

const covers = ({ from, to }: Period, month: number): boolean => from <= month && month <= to

/** How many months there are in a row, up to so many. */
const run = (periods: readonly Period[], counts: Counts, last: number, most: number): number => {
  let months = 0
  while (months < most && periods.some((one) => covers(one, last - months) && counts(one, last - months))) months += 1
  return months
}

/** Reads a request of which all facts are known. */
export const factsOf = (request: DecisionRequest, areas: ReadonlyMap<string, AreaStatus>): Facts => {
  const { dwelling, household, findings, decisionDate: on = '' } = request
  const status = areas.get(dwelling.areaId ?? '')
  if (status === undefined) throw new Error('the area is not known')
  const { members } = household
  const [month, none] = [monthOf(on), []]
  const periods = members.map(({ benefits = none }) => benefits.map(periodOf))
  return {
    ...status,
    familyDwelling: dwelling.kind === 'familiebolig',
    noAlternative: findings?.noAlternativeOutsideListedAreas === true,
    releasedWithPlan: members.map(({ releases = none }) =>
      releases.some(
        ({ convicted, institution, actionPlanRequired, releasedOn }) =>
          convicted === true &&
          institution === 'kriminalforsorgen' &&
          actionPlanRequired === true &&
          isRecent(releasedOn, on),
      ),
    ),
    endedForDisorder: members.map(({ leaseEndings = none }) =>
      leaseEndings.some(
        ({ ground, givenOn }) => ground === 'grov-overtraedelse-af-god-skik-og-orden' && isRecent(givenOn, on),
      ),
    ),
    thirdCountry: members.map(
      ({ citizenships = none, enrolledStudent }) =>
        enrolledStudent !== true && !citizenships.some((state) => QUALIFYING.has(state)),
    ),
    pension: periods.map((all) => all.some((one) => one.type === 'foertidspension' && covers(one, month))),
    monthsA: periods.map((all) => run(all, onA, month - 1, 6)),
    monthsB: periods.map((all) => run(all, onB, month - 1, 6)),
    monthsC6: periods.map((all) => run(all, onC6, month - 1, 6)),
    monthsC24: periods.map((all) => run(all, onC24, month - 1, 24)),
  }
}
