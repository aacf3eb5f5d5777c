import type { AreaRecord } from './area-record.ts'
import { addDays, addMonths, type Day, day, NEVER } from './calendar.ts'
import type { AlmenKind } from './dwelling-facts.ts'
import type { DecisionRequest } from './facts.ts'
import type { Findings } from './findings.ts'
import { isPartner, type Member, readMember } from './household.ts'
import { HORIZON_MONTHS } from './parameters.ts'
import { type Place, placeOf } from './place.ts'
import { factAt } from './pointers.ts'
import { readSublet, type Sublet } from './sublet.ts'
import type { PrivateAgreementFacts } from './tenancy-facts.ts'
import { type Known, unknown } from './terms.ts'

/** What every case holds, whatever its pathway. */
interface Common {
  /** The request the case was read from. */
  readonly request: DecisionRequest
  readonly place: Place
  /** The decision date. */
  readonly on: Day
  readonly rooms: number | undefined
  readonly maxTwoPersonsPerRoom: boolean | undefined
  /** Those who move in. */
  readonly members: readonly Member[]
  readonly applicant: Member
  /** Spouse and cohabitants, those included who do not move in: they count in §§ 51 b and 51 c. */
  readonly partners: readonly Member[]
  readonly findings: Findings
  /** Whether the applicant already holds a dwelling in the department. */
  readonly residesInDepartment: Known<boolean>
}

/** An almen dwelling: every pathway but that of private flats. */
interface AlmenCase extends Common {
  readonly kind: AlmenKind
}

/** Letting of an almen dwelling: by the municipality, from the waiting lists, or advertised. */
export interface LettingCase extends AlmenCase {
  readonly pathway: 'kommunal-anvisning' | 'venteliste' | 'intern-oprykning' | 'annoncering'
}

/** Pathways that the bans and criteria of listed areas do not reach. */
export interface ExemptCase extends AlmenCase {
  readonly pathway: 'genhusning' | 'udslusning' | 'inklusionsbolig' | 'flygtningebolig'
}

export interface SubletCase extends AlmenCase {
  readonly pathway: 'fremleje'
  readonly rooms: number
  readonly maxTwoPersonsPerRoom: boolean
  readonly sublet: Sublet
}

export interface ExchangeCase extends AlmenCase {
  readonly pathway: 'bytte'
  readonly rooms: number
  readonly maxTwoPersonsPerRoom: boolean
  readonly outgoingTenantSince: Day
}

export interface PrivateCase extends Common {
  readonly pathway: 'privat-anvisning'
  readonly agreement: PrivateAgreementFacts
}

export type Case = LettingCase | ExemptCase | SubletCase | ExchangeCase | PrivateCase

const RESIDENCE_NOT_TOLD = unknown(factAt('/household/residesInDepartment'))

const NO_FINDINGS: Findings = {}

/**
 * Reads a request, which must be consistent (see `inconsistencies`), as a case on its decision date.
 * The cases are written out, for an object spread into a larger one costs more than all the rules.
 */
export const readCase = (request: DecisionRequest, record: AreaRecord, on: Day): Case => {
  const { pathway, dwelling, household, tenancy, privateAgreement, findings = NO_FINDINGS } = request
  const { kind, rooms, maxTwoPersonsPerRoom } = dwelling
  const place = placeOf(record, dwelling.stated)
  const everyone = household.members.map(readMember)
  const applicant = everyone.find(isApplicant)
  if (applicant === undefined) throw inconsistent()
  const members = everyone.every(movesIn) ? everyone : everyone.filter(movesIn)
  const partners = everyone.some(isPartner) ? everyone.filter(isPartner) : NOBODY
  const residesInDepartment = household.residesInDepartment ?? RESIDENCE_NOT_TOLD
  if (pathway === 'privat-anvisning') {
    if (privateAgreement === undefined) throw inconsistent()
    return {
      request,
      place,
      on,
      rooms,
      maxTwoPersonsPerRoom,
      members,
      applicant,
      partners,
      findings,
      residesInDepartment,
      pathway,
      agreement: privateAgreement,
    }
  }
  if (kind === 'privat-lejebolig') throw inconsistent()
  if (pathway === 'fremleje') {
    if (tenancy?.sublet === undefined || rooms === undefined || maxTwoPersonsPerRoom === undefined) throw inconsistent()
    const sublet = readSublet(tenancy.sublet)
    return {
      request,
      place,
      on,
      rooms,
      maxTwoPersonsPerRoom,
      members,
      applicant,
      partners,
      findings,
      residesInDepartment,
      pathway,
      kind,
      sublet,
    }
  }
  if (pathway === 'bytte') {
    if (tenancy?.exchange === undefined || rooms === undefined || maxTwoPersonsPerRoom === undefined)
      throw inconsistent()
    const outgoingTenantSince = day(tenancy.exchange.outgoingTenantSince)
    return {
      request,
      place,
      on,
      rooms,
      maxTwoPersonsPerRoom,
      members,
      applicant,
      partners,
      findings,
      residesInDepartment,
      pathway,
      kind,
      outgoingTenantSince,
    }
  }
  return {
    request,
    place,
    on,
    rooms,
    maxTwoPersonsPerRoom,
    members,
    applicant,
    partners,
    findings,
    residesInDepartment,
    pathway,
    kind,
  }
}

const inconsistent = (): TypeError => new TypeError('an inconsistent request cannot be read as a case')

const isApplicant = (member: Member): boolean => member.role === 'applicant'
const movesIn = (member: Member): boolean => member.movesIn

const NOBODY: readonly Member[] = []

/** How far ahead an answer looks from the day of the case. */
export const horizonOf = (c: Case): Day => {
  const horizon = addMonths(c.on, HORIZON_MONTHS)
  return horizon < NEVER ? horizon : addDays(NEVER, -1)
}
