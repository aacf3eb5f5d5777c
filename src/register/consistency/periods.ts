import type { Fault } from '../../schema/fault.ts'
import { pointer } from '../../schema/pointer.ts'
import type { RegisterDocument } from '../document.ts'

/** Periods end no earlier than they begin, and those that exclude each other do not overlap. */

/** A period of days, both ends included, that may not overlap another of the same matter. */
interface Claim {
  /** What only one may hold of at a time, in words. */
  readonly matter: string
  readonly from: string
  readonly to: string | null
  readonly at: string
  /** What claims it, in words. */
  readonly claimant: string
}

const NEVER = '9999-12-31'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const backwards = (from: string, to: string | null, at: string): readonly Fault[] =>
  to !== null && to < from ? [{ pointer: at, detail: `must not be before ${from}, when the period begins` }] : []

/** Faults of claims that begin while an earlier one of the same matter lasts, each at its own place. */
const overlaps = (claims: readonly Claim[]): readonly Fault[] => {
  const faults: Fault[] = []
  let lasting: Claim | undefined
  const inOrder = claims
    .filter(({ from, to }) => to === null || to >= from)
    .toSorted((a, b) => compare(a.matter, b.matter) || compare(a.from, b.from))
  for (const claim of inOrder) {
    if (lasting?.matter === claim.matter && (lasting.to ?? NEVER) >= claim.from) {
      const detail = `overlaps ${lasting.claimant} from ${claim.from}; on one day there may be only one ${claim.matter}`
      faults.push({ pointer: claim.at, detail })
      if ((lasting.to ?? NEVER) >= (claim.to ?? NEVER)) continue
    }
    lasting = claim
  }
  return faults
}

const agreementClaims = (document: RegisterDocument): readonly Claim[] =>
  document.agreements.flatMap(({ agreementId, basis, areaIds, departmentIds, validFrom, validTo }, i) =>
    [...areaIds.map((id) => `area "${id}"`), ...departmentIds.map((id) => `department "${id}"`)].map((place) => ({
      matter: `agreement of basis ${basis} for the ${place}`,
      from: validFrom,
      to: validTo,
      at: pointer('agreements', i),
      claimant: `the agreement "${agreementId}"`,
    })),
  )

const decisionClaims = (document: RegisterDocument): readonly Claim[] =>
  document.councilDecisions.map(({ type, areaId, from, to }, i) => ({
    matter: `decision of type ${type} for the area "${areaId}"`,
    from,
    to,
    at: pointer('councilDecisions', i),
    claimant: `the decision at ${pointer('councilDecisions', i)}`,
  }))

export const periodFaults = (document: RegisterDocument): readonly Fault[] => [
  ...document.agreements.flatMap(({ validFrom, validTo }, i) =>
    backwards(validFrom, validTo, pointer('agreements', i, 'validTo')),
  ),
  ...document.councilDecisions.flatMap(({ from, to }, i) => backwards(from, to, pointer('councilDecisions', i, 'to'))),
  ...document.decisionCoverage.flatMap(({ from, to }, i) => backwards(from, to, pointer('decisionCoverage', i, 'to'))),
  ...overlaps(agreementClaims(document)),
  ...overlaps(decisionClaims(document)),
]
