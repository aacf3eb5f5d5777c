import type { DecisionRequest } from '../../src/law/facts.ts'
import { type BenefitType, benefitTypes, type MemberFacts } from '../../src/law/household-facts.ts'
import { areaIdOf } from './benchmark-register.ts'
import { Chance } from './chance.ts'

/** Applicants as a municipality has them: no two alike, most of them unremarkable, the same ones in every run. */

/** In the third regime, so that a run of 24 months of kontanthjælp reaches back over the reform. */
export const DECISION_DATE = '2025-09-15'

/** 12 × year + month, January being 0, of the decision. */
const DECISION_MONTH = 12 * 2025 + 8
const BENEFIT_REFORM = 12 * 2025 + 6
const MONTHS_BACK = 40

type Release = NonNullable<MemberFacts['releases']>[number]
type LeaseEnding = NonNullable<MemberFacts['leaseEndings']>[number]
type Benefit = NonNullable<MemberFacts['benefits']>[number]

const two = (n: number): string => String(n).padStart(2, '0')

const monthText = (month: number): string => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`

/** A day in one of the months before the decision. */
const recentDay = (chance: Chance, months: number): string =>
  `${monthText(DECISION_MONTH - chance.from(1, months))}-${two(chance.from(1, 28))}`

const citizenships = (chance: Chance): string[] => {
  if (chance.is(0.8)) return ['DK']
  if (chance.is(0.3)) return [chance.oneOf(['DE', 'PL', 'RO', 'NO', 'IS', 'CH', 'GB'])]
  if (chance.is(0.1)) return []
  const third = chance.oneOf(['UA', 'SY', 'TR', 'SO', 'IQ', 'US', 'VN'])
  return chance.is(0.2) ? [third, 'DK'] : [third]
}

const release = (chance: Chance): Release => ({
  releasedOn: recentDay(chance, 12),
  convicted: chance.is(0.8),
  institution: chance.is(0.85) ? 'kriminalforsorgen' : 'uden-for-kriminalforsorgen',
  actionPlanRequired: chance.is(0.6),
})

const leaseEnding = (chance: Chance): LeaseEnding => ({
  givenOn: recentDay(chance, 12),
  manner: chance.oneOf(['ophaevet', 'opsagt']),
  ground: chance.oneOf(['grov-overtraedelse-af-god-skik-og-orden', 'betalingsmisligholdelse', 'andet']),
})

const [firstType, ...otherTypes] = benefitTypes
const anyBenefit: readonly [BenefitType, ...BenefitType[]] = [
  firstType,
  ...otherTypes,
  // The usual one is the most usual.
  ...Array.from({ length: 8 }, (): BenefitType => 'kontanthjaelp'),
]

/** Periods that follow each other, the last of them ongoing for some. */
const benefits = (chance: Chance): Benefit[] => {
  if (chance.is(0.2)) {
    const from = monthText(DECISION_MONTH - chance.from(18, MONTHS_BACK))
    return [{ type: 'kontanthjaelp', legalBasis: 'las-16-1', from, to: null }]
  }
  const periods: Benefit[] = []
  let from = DECISION_MONTH - chance.from(3, MONTHS_BACK)
  for (let count = chance.from(1, 4); count > 0 && from < DECISION_MONTH; count -= 1) {
    const to = from + chance.from(2, 18)
    const type = chance.oneOf(anyBenefit)
    const since = { type, from: monthText(from), to: to < DECISION_MONTH ? monthText(to) : null }
    const reformed = type === 'kontanthjaelp' && to >= BENEFIT_REFORM
    periods.push(reformed ? { ...since, legalBasis: chance.oneOf(['las-16-1', 'las-16-2']) } : since)
    from = to + 1 + (chance.is(0.3) ? chance.from(1, 4) : 0)
  }
  return periods
}

const adult = (chance: Chance, role: MemberFacts['role']): MemberFacts => {
  const working = chance.is(0.55)
  const studying = !working && chance.is(0.2)
  return {
    role,
    age: chance.from(18, 85),
    ...(role === 'cohabitant' ? { cohabitingSince: recentDay(chance, 60) } : {}),
    citizenships: citizenships(chance),
    enrolledStudent: studying,
    releases: chance.is(0.05) ? [release(chance)] : [],
    leaseEndings: chance.is(0.06) ? [leaseEnding(chance)] : [],
    benefits: chance.is(working ? 0.1 : 0.5) ? benefits(chance) : [],
    employments: working
      ? [
          {
            kind: 'ordinaer',
            hoursPerWeek: chance.oneOf([15, 25, 30, 37]),
            permanent: chance.is(0.8),
            since: recentDay(chance, MONTHS_BACK),
            workplaceMunicipalityCode: '0751',
          },
        ]
      : [],
    educations: studying ? [{ kind: 'su-berettiget', since: recentDay(chance, 30) }] : [],
  }
}

const child = (chance: Chance, of: MemberFacts): MemberFacts => ({
  role: 'child',
  age: chance.from(0, 17),
  ...(of.citizenships === undefined ? {} : { citizenships: of.citizenships }),
  enrolledStudent: false,
  releases: [],
  leaseEndings: [],
  benefits: [],
})

const members = (chance: Chance): MemberFacts[] => {
  const applicant = adult(chance, 'applicant')
  const partner = chance.is(0.4) ? [adult(chance, chance.oneOf(['spouse', 'cohabitant']))] : []
  const children = chance.is(0.45) ? chance.from(1, 4) : 0
  return [applicant, ...partner, ...Array.from({ length: children }, () => child(chance, applicant))]
}

/** One of what a caller most often does not know. */
const forget = (chance: Chance, member: MemberFacts): MemberFacts => {
  const { citizenships, enrolledStudent, releases, leaseEndings, benefits, ...known } = member
  const all = { citizenships, enrolledStudent, releases, leaseEndings, benefits }
  const forgotten = chance.oneOf(['citizenships', 'enrolledStudent', 'releases', 'leaseEndings', 'benefits'])
  return { ...known, ...Object.fromEntries(Object.entries(all).filter(([name]) => name !== forgotten)) }
}

/** A household of one to six people. */
export const householdOf = (chance: Chance): DecisionRequest['household'] => ({ members: members(chance) })

const request = (chance: Chance, incomplete: number): DecisionRequest => {
  const { members } = householdOf(chance)
  const youth = chance.is(0.08)
  const forgetful = chance.is(incomplete)
  return {
    decisionDate: DECISION_DATE,
    pathway: 'kommunal-anvisning',
    dwelling: { areaId: areaIdOf(chance.from(0, 74)), kind: youth ? 'ungdomsbolig' : 'familiebolig', rooms: 3 },
    household: {
      members: forgetful ? members.map((member) => (chance.is(0.5) ? forget(chance, member) : member)) : members,
    },
    ...(youth || chance.is(0.05)
      ? {
          findings: {
            ...(youth ? { inTargetGroup: true } : {}),
            ...(chance.is(0.3) ? { noAlternativeOutsideListedAreas: true } : {}),
          },
        }
      : {}),
  }
}

const many = (count: number, seed: number, incomplete: number): readonly DecisionRequest[] => {
  const chance = new Chance(seed)
  // Through JSON, so that the objects are made as those of requests are.
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(request(chance, incomplete))))
}

/** Requests for a municipal allotment, of which about one in seven lacks facts. */
export const variedApplicants = (count: number): readonly DecisionRequest[] => many(count, 1, 0.25)

/** The like, all facts known. */
export const completeApplicants = (count: number): readonly DecisionRequest[] => many(count, 2, 0)
