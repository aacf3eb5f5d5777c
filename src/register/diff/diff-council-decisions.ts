import type { CouncilDecisionEntry, DecisionCoverageEntry } from '../council-decision-entry.ts'
import type { RegisterDocument } from '../document.ts'
import { collate } from './collate.ts'
import { diffPeriods } from './diff-periods.ts'
import { areaRefs } from './diff-places.ts'
import type { RegisterDiff } from './register-diff.ts'

/** The decisions of councils that differ. */
export const diffCouncilDecisions = (
  before: RegisterDocument,
  after: RegisterDocument,
): RegisterDiff['councilDecisions'] => {
  const areas = areaRefs(before, after)
  const refOf = (entry: CouncilDecisionEntry) => ({
    type: entry.type,
    areaId: entry.areaId,
    name: areas.get(entry.areaId)?.name ?? entry.areaId,
    from: entry.from,
    to: entry.to,
    ...(entry.type === 'kombineret-udlejning' ? { includesListB: entry.includesListB } : {}),
  })
  const refs = ({ councilDecisions }: RegisterDocument) => councilDecisions.map(refOf)
  const collated = collate(refs(before), refs(after), ({ type, areaId, from }) => JSON.stringify([type, areaId, from]))
  return diffPeriods(collated, (ref) => ref, ['to', 'includesListB'], { name: 'to', of: ({ to }) => to })
}

const coverageKey = ({ municipalityCode, types, from, to }: DecisionCoverageEntry): string =>
  JSON.stringify([municipalityCode, types.toSorted(), from, to])

/** The periods for which every decision of a type is on record: those that only one of the documents has. */
export const diffDecisionCoverage = (
  before: RegisterDocument,
  after: RegisterDocument,
): RegisterDiff['decisionCoverage'] => {
  const { added, removed } = collate(before.decisionCoverage, after.decisionCoverage, coverageKey)
  return { added: [...added], removed: [...removed] }
}
