import { Pace } from '../../ndjson/pace.ts'
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

function* diff(before: RegisterSnapshot, after: RegisterSnapshot): Generator<undefined, RegisterDiff> {
  return {
    from: compared(before),
    to: compared(after),
    identical: before.stamp.revision === after.stamp.revision,
    ...diffPlaces(before.document, after.document),
    lists: diffLists(before, after),
    agreements: diffAgreements(before.document, after.document),
    councilDecisions: diffCouncilDecisions(before.document, after.document),
    decisionCoverage: diffDecisionCoverage(before.document, after.document),
    effects: yield* diffEffects(before, after),
  }
}

/** What changes from one register to another, and what of it changes decisions. */
export const diffRegisters = (before: RegisterSnapshot, after: RegisterSnapshot): RegisterDiff => {
  const places = diff(before, after)
  for (;;) {
    const next = places.next()
    if (next.done) return next.value
  }
}

/** The same, where others have their turn meanwhile: a register may have very many places. */
export const diffRegistersAtPace = async (before: RegisterSnapshot, after: RegisterSnapshot): Promise<RegisterDiff> => {
  const pace = new Pace()
  const places = diff(before, after)
  for (;;) {
    const next = places.next()
    if (next.done) return next.value
    if (pace.due) await pace.rest()
  }
}
