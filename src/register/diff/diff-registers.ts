import type { RegisterSnapshot } from '../snapshot.ts'
import { diffAgreements } from './diff-agreements.ts'
import { diffCouncilDecisions, diffDecisionCoverage } from './diff-council-decisions.ts'
import { diffEffects } from './diff-effects.ts'
import { diffLists } from './diff-lists.ts'
import { diffPlaces } from './diff-places.ts'
import type { RegisterDiff } from './register-diff.ts'

const compared = ({ stamp, document }: RegisterSnapshot): RegisterDiff['from'] => ({
  revision: stamp.revision,
  sequence: document.sequence,
  latestListDate: stamp.latestListDate,
})

/** What changes from one register to another, and what of it changes decisions. */
export const diffRegisters = (before: RegisterSnapshot, after: RegisterSnapshot): RegisterDiff => ({
  from: compared(before),
  to: compared(after),
  identical: before.stamp.revision === after.stamp.revision,
  ...diffPlaces(before.document, after.document),
  lists: diffLists(before, after),
  agreements: diffAgreements(before.document, after.document),
  councilDecisions: diffCouncilDecisions(before.document, after.document),
  decisionCoverage: diffDecisionCoverage(before.document, after.document),
  effects: diffEffects(before, after),
})
