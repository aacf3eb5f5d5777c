import type { DecisionRequest } from './facts.ts'
import type { MemberFacts } from './household-facts.ts'
import type { SubletFacts } from './tenancy-facts.ts'

/** What is wrong with a request beyond its shape: where, and why. No value is ever repeated. */
export interface Inconsistency {
  readonly pointer: string
  readonly detail: string
}

/** Everything in a well-shaped request that contradicts itself, or that its pathway needs or excludes. */
export const inconsistencies = (request: DecisionRequest): readonly Inconsistency[] => {
  const found: Inconsistency[] = []
  ofDwelling(request, found)
  ofHousehold(request, found)
  ofTenancy(request, found)
  ofPrivateAgreement(request, found)
  return found
}

const missing = (pointer: string, why: string): Inconsistency => ({ pointer, detail: `is required ${why}` })
const excess = (pointer: string, why: string): Inconsistency => ({ pointer, detail: `is not allowed ${why}` })

type Found = Inconsistency[]

const ofDwelling = ({ pathway, dwelling }: DecisionRequest, found: Found): void => {
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
}

const ofHousehold = ({ household: { members } }: DecisionRequest, found: Found): void => {
  let applicants = 0
  for (const { role } of members) if (role === 'applicant') applicants += 1
  if (applicants !== 1) found.push({ pointer: '/household/members', detail: 'must have exactly one applicant' })
  members.forEach((member, index) => {
    ofMember(member, index, found)
  })
}

const ofMember = (member: MemberFacts, index: number, found: Found): void => {
  const { role, movesIn, cohabitingSince, benefits } = member
  if (movesIn === false && role !== 'spouse' && role !== 'cohabitant') {
    const detail = 'can be false only for a spouse or cohabitant'
    found.push({ pointer: `/household/members/${index}/movesIn`, detail })
  }
  if (cohabitingSince !== undefined && role !== 'cohabitant') {
    found.push(excess(`/household/members/${index}/cohabitingSince`, 'for anyone but a cohabitant'))
  }
  benefits?.forEach(({ type, legalBasis, from, to }, place) => {
    if (to !== null && to < from) {
      found.push({ pointer: `/household/members/${index}/benefits/${place}/to`, detail: 'must not be before from' })
    }
    if (legalBasis !== undefined && type !== 'kontanthjaelp') {
      const pointer = `/household/members/${index}/benefits/${place}/legalBasis`
      found.push(excess(pointer, 'for any benefit but kontanthjaelp'))
    }
  })
}

const ofTenancy = ({ pathway, tenancy }: DecisionRequest, found: Found): void => {
  if (pathway !== 'fremleje' && pathway !== 'bytte') {
    if (tenancy !== undefined) found.push(excess('/tenancy', 'on this pathway'))
    return
  }
  const [needed, other] = pathway === 'fremleje' ? (['sublet', 'exchange'] as const) : (['exchange', 'sublet'] as const)
  if (tenancy?.[needed] === undefined) found.push(missing(`/tenancy/${needed}`, `for ${pathway}`))
  if (tenancy?.[other] !== undefined) found.push(excess(`/tenancy/${other}`, `for ${pathway}`))
  if (tenancy?.sublet !== undefined) ofSublet(tenancy.sublet, found)
}

const ofSublet = (sublet: SubletFacts, found: Found): void => {
  if (sublet.to < sublet.from) found.push({ pointer: '/tenancy/sublet/to', detail: 'must not be before from' })
  for (const property of ['roomsSublet', 'personsAfter'] as const) {
    const pointer = `/tenancy/sublet/${property}`
    if (sublet.scope === 'part' && sublet[property] === undefined) found.push(missing(pointer, 'when a part is sublet'))
    if (sublet.scope === 'whole' && sublet[property] !== undefined)
      found.push(excess(pointer, 'when the whole is sublet'))
  }
}

const ofPrivateAgreement = ({ pathway, privateAgreement }: DecisionRequest, found: Found): void => {
  if (pathway !== 'privat-anvisning') {
    if (privateAgreement !== undefined) found.push(excess('/privateAgreement', 'on this pathway'))
    return
  }
  if (privateAgreement === undefined) {
    found.push(missing('/privateAgreement', `for ${pathway}`))
    return
  }
  const needed =
    privateAgreement.scheme === 'specified-flats'
      ? (['flatsUnderAgreement'] as const)
      : (['vacanciesSoFar', 'allocationsSoFar'] as const)
  for (const property of needed) {
    if (privateAgreement[property] !== undefined) continue
    found.push(missing(`/privateAgreement/${property}`, `for ${privateAgreement.scheme}`))
  }
}
