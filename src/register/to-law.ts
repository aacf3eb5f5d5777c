import type { Agreement } from '../law/agreement.ts'
import { type Day, day } from '../law/calendar.ts'
import type { CouncilDecision, DecisionCoverage } from '../law/council-decision.ts'
import type { AgreementEntry } from './agreement-entry.ts'
import type { CouncilDecisionEntry, DecisionCoverageEntry } from './council-decision-entry.ts'

/** From the words of the document to those of the law. */

const lastDay = (date: string | null): Day | null => (date === null ? null : day(date))

export const agreementOf = (entry: AgreementEntry): Agreement => ({
  agreementId: entry.agreementId,
  basis: entry.basis,
  effect: entry.effect,
  validFrom: day(entry.validFrom),
  validTo: lastDay(entry.validTo),
  sameDepartmentMoves: entry.sameDepartmentMoves,
  ordering: entry.ordering,
  tiers: entry.tiers.toSorted((a, b) => a.tier - b.tier),
  waivers: entry.waivers,
})

export const councilDecisionOf = (entry: CouncilDecisionEntry): CouncilDecision => {
  const period = { from: day(entry.from), to: lastDay(entry.to) }
  return entry.type === 'kombineret-udlejning'
    ? { type: entry.type, includesListB: entry.includesListB, ...period }
    : { type: entry.type, ...period }
}

export const decisionCoverageOf = ({ types, from, to }: DecisionCoverageEntry): readonly DecisionCoverage[] =>
  types.map((type) => ({ type, from: day(from), to: lastDay(to) }))
