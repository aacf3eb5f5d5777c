import type { Criteria, Criterion } from '../../src/law/criteria.ts'
import type { Pathway } from '../../src/law/facts.ts'
import type { MemberFacts } from '../../src/law/household-facts.ts'
import type { World } from '../worlds/world.ts'

/**
 * Kleene's logic, which the engine follows, does not see that two places of a rule speak of one fact: of "under 18, or
 * at least 18" it does not know what it is while the age is unknown, and of "A, and A or B" it asks for B. The model
 * tries every completion, and sees it. Where a rule reads each fact in one place the two are the same.
 */

const ownFacts = {
  employment: ['employments'],
  education: ['educations'],
  'employment-or-education': ['employments', 'educations'],
  age: ['age'],
  'no-benefits': ['benefits'],
  'workplace-municipality': ['employments'],
} as const satisfies Record<Criterion['type'], readonly string[]>

/** The facts of a member that criteria read, as often as they do. */
const factsRead = (criteria: Criteria): readonly string[] => {
  if ('anyOf' in criteria) return criteria.anyOf.flatMap(factsRead)
  if ('allOf' in criteria) return criteria.allOf.flatMap(factsRead)
  const { type, subject } = criteria
  return [...ownFacts[type], ...(subject === 'all-adults' ? ['age'] : [])]
}

/** The rules that read criteria. */
export const readCriteria: readonly string[] = ['abl-60-1', 'abl-60-4', 'all-65-area', 'all-69-area']

/** The pathways of these rules. */
const pathways: readonly Pathway[] = ['venteliste', 'intern-oprykning', 'annoncering', 'fremleje', 'bytte']

const isOfTenants = (pathway: Pathway): boolean => pathway === 'fremleje' || pathway === 'bytte'

const isTold = (...facts: readonly unknown[]): boolean => facts.every((fact) => fact !== undefined)

/** Whether all that criteria can read of a member is told. */
const isToldInFull = ({ age, benefits, employments, educations }: MemberFacts): boolean =>
  age !== undefined &&
  benefits?.every(({ type, legalBasis }) => type !== 'kontanthjaelp' || legalBasis !== undefined) === true &&
  employments?.every((job) => isTold(job.hoursPerWeek, job.permanent, job.since, job.workplaceMunicipalityCode)) ===
    true &&
  educations?.every(({ kind, since }) => isTold(kind, since)) === true

/**
 * Whether the engine must know all that the model does: where no rule on criteria is asked, where nothing that these
 * read is unknown, and where they read each fact in one place, those of every agreement and § 51 c beside them.
 */
export const knowsAll = ({ request: { pathway, household }, document: { agreements } }: World): boolean => {
  if (!pathways.includes(pathway) || household.members.every(isToldInFull)) return true
  const beside = isOfTenants(pathway) ? ['benefits'] : []
  return agreements.every(({ tiers, waivers }) => {
    const read = [...beside, ...[...tiers.map(({ criteria }) => criteria), ...waivers].flatMap(factsRead)]
    return new Set(read).size === read.length
  })
}

const ofCriteria = /^\/household\/members\/\d+\/(age|benefits|employments|educations)/

/** What § 51 c reads beside them, where one rule asks for both. */
const of51c = /^\/dwelling\/stated\/|^\/household\/members\/\d+\/cohabitingSince$/

/** Whether a rule on criteria may ask for a fact in vain. */
export const mayAskIdly = ({ request: { pathway } }: World, pointer: string): boolean =>
  ofCriteria.test(pointer) || (isOfTenants(pathway) && of51c.test(pointer))
