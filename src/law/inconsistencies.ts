import type { DecisionRequest } from './facts.ts'
import type { MemberFacts } from './household-facts.ts'

/** What is wrong with a request beyond its shape: where, and why. No value is ever repeated. */
export interface Inconsistency {
  readonly pointer: string
  readonly detail: string
}

/** Everything in a well-shaped request that contradicts itself, or that its pathway needs or excludes. */
export const inconsistencies = (request: DecisionRequest): readonly Inconsistency[] => [
  ...ofDwelling(request),
  ...ofHousehold(request),
  ...ofTenancy(request),
  ...ofPrivateAgreement(request),
]

const missing = (pointer: string, why: string): Inconsistency => ({ pointer, detail: `is required ${why}` })
const excess = (pointer: string, why: string): Inconsistency => ({ pointer, detail: `is not allowed ${why}` })

const ofDwelling = ({ pathway, dwelling }: DecisionRequest): Inconsistency[] => {
  const found: Inconsistency[] = []
  if ((dwelling.areaId === undefined) === (dwelling.departmentId === undefined)) {
    found.push({ pointer: '/dwelling', detail: 'must have exactly one of areaId and departmentId' })
  }
  if ((dwelling.kind === 'privat-lejebolig') !== (pathway === 'privat-anvisning')) {
    found.push({
      pointer: '/dwelling/kind',
      detail: 'must be privat-lejebolig exactly when the pathway is privat-anvisning',
    })
  }
  if (pathway === 'fremleje' || pathway === 'bytte') {
    if (dwelling.rooms === undefined) found.push(missing('/dwelling/rooms', `for ${pathway}`))
    if (dwelling.maxTwoPersonsPerRoom === undefined) {
      found.push(missing('/dwelling/maxTwoPersonsPerRoom', `for ${pathway}`))
    }
  }
  return found
}

const ofHousehold = ({ household }: DecisionRequest): Inconsistency[] => {
  const applicants = household.members.filter(({ role }) => role === 'applicant').length
  return [
    ...(applicants === 1 ? [] : [{ pointer: '/household/members', detail: 'must have exactly one applicant' }]),
    ...household.members.flatMap((member, index) => ofMember(member, `/household/members/${index}`)),
  ]
}

const ofMember = ({ role, movesIn, cohabitingSince, benefits }: MemberFacts, at: string): Inconsistency[] => {
  const found: Inconsistency[] = []
  if (movesIn === false && role !== 'spouse' && role !== 'cohabitant') {
    found.push({ pointer: `${at}/movesIn`, detail: 'can be false only for a spouse or cohabitant' })
  }
  if (cohabitingSince !== undefined && role !== 'cohabitant') {
    found.push(excess(`${at}/cohabitingSince`, 'for anyone but a cohabitant'))
  }
  for (const [index, benefit] of (benefits ?? []).entries()) {
    if (benefit.to !== null && benefit.to < benefit.from) {
      found.push({ pointer: `${at}/benefits/${index}/to`, detail: 'must not be before from' })
    }
    if (benefit.legalBasis !== undefined && benefit.type !== 'kontanthjaelp') {
      found.push(excess(`${at}/benefits/${index}/legalBasis`, 'for any benefit but kontanthjaelp'))
    }
  }
  return found
}

const ofTenancy = ({ pathway, tenancy }: DecisionRequest): Inconsistency[] => {
  if (pathway !== 'fremleje' && pathway !== 'bytte') {
    return tenancy === undefined ? [] : [excess('/tenancy', 'on this pathway')]
  }
  const [needed, other] = pathway === 'fremleje' ? (['sublet', 'exchange'] as const) : (['exchange', 'sublet'] as const)
  const found: Inconsistency[] = []
  if (tenancy?.[needed] === undefined) found.push(missing(`/tenancy/${needed}`, `for ${pathway}`))
  if (tenancy?.[other] !== undefined) found.push(excess(`/tenancy/${other}`, `for ${pathway}`))
  return tenancy?.sublet === undefined ? found : [...found, ...ofSublet(tenancy.sublet)]
}

const ofSublet = (sublet: NonNullable<NonNullable<DecisionRequest['tenancy']>['sublet']>): Inconsistency[] => {
  const found: Inconsistency[] = []
  if (sublet.to < sublet.from) found.push({ pointer: '/tenancy/sublet/to', detail: 'must not be before from' })
  for (const property of ['roomsSublet', 'personsAfter'] as const) {
    const pointer = `/tenancy/sublet/${property}`
    if (sublet.scope === 'part' && sublet[property] === undefined) found.push(missing(pointer, 'when a part is sublet'))
    if (sublet.scope === 'whole' && sublet[property] !== undefined)
      found.push(excess(pointer, 'when the whole is sublet'))
  }
  return found
}

const ofPrivateAgreement = ({ pathway, privateAgreement }: DecisionRequest): Inconsistency[] => {
  if (pathway !== 'privat-anvisning') {
    return privateAgreement === undefined ? [] : [excess('/privateAgreement', 'on this pathway')]
  }
  if (privateAgreement === undefined) return [missing('/privateAgreement', `for ${pathway}`)]
  const needed =
    privateAgreement.scheme === 'specified-flats'
      ? (['flatsUnderAgreement'] as const)
      : (['vacanciesSoFar', 'allocationsSoFar'] as const)
  return needed
    .filter((property) => privateAgreement[property] === undefined)
    .map((property) => missing(`/privateAgreement/${property}`, `for ${privateAgreement.scheme}`))
}
