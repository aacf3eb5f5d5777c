import { type Decision, decideRequest, type Setting } from '../decision/decision.ts'
import { Pace } from '../ndjson/pace.ts'
import { describeOrder } from './order.ts'
import type { Ranking } from './ranking.ts'
import type { ExcludedCandidate, RankedCandidate, UndeterminedCandidate } from './ranking-answer.ts'
import type { Standing } from './standing.ts'

/** So much text is gathered before it is handed on. */
const CHUNK_LENGTH = 64 * 1024

/**
 * Writes the answer to a ranking, as the text of one JSON document. What is told of a listed candidate
 * is decided anew, from the same facts by the same register, so that nothing of it had to be kept.
 *
 * @param withDecisions whether each listed candidate carries its whole decision.
 */
export async function* writeRanking(ranking: Ranking, withDecisions: boolean): AsyncGenerator<string> {
  const { about, order } = ranking.vacancy
  const { decisionDate, advisory, ...rest } = about
  const head = JSON.stringify({ decisionDate, advisory, order: describeOrder(order), counts: ranking.counts })
  const pace = new Pace()
  let text = head.slice(0, -1)
  for (const part of partsOf(ranking, withDecisions)) {
    text += part
    if (text.length >= CHUNK_LENGTH) {
      yield text
      text = ''
    }
    if (pace.due) await pace.rest()
  }
  yield `${text},${JSON.stringify({ invalid: ranking.invalid, ...rest }).slice(1)}`
}

/** The three lists in order, piece by piece. */
function* partsOf(ranking: Ranking, withDecisions: boolean): Generator<string> {
  const { setting } = ranking.vacancy
  const lists = [
    { name: 'ranked', standings: ranking.ranked, entryOf: rankedEntry },
    { name: 'excluded', standings: ranking.excluded, entryOf: excludedEntry },
    { name: 'undetermined', standings: ranking.undetermined, entryOf: undeterminedEntry },
  ]
  for (const { name, standings, entryOf } of lists) {
    yield `,"${name}":[`
    for (const [index, standing] of standings.entries()) {
      const decision = decisionOn(standing, setting)
      const entry = entryOf(standing, decision, ranking)
      const written = withDecisions ? { ...entry, decision } : entry
      yield `${index === 0 ? '' : ','}${JSON.stringify(written)}`
    }
    yield ']'
  }
}

const rankedEntry = (standing: Standing, { priority }: Decision, ranking: Ranking): RankedCandidate => ({
  id: standing.id,
  line: standing.line,
  position: ranking.positionOf(standing),
  tier: priority?.tier ?? null,
  outcome: standing.outcome === 'permitted' ? 'permitted' : 'assessment',
})

const excludedEntry = ({ id, line }: Standing, { priority, reasons }: Decision): ExcludedCandidate => ({
  id,
  line,
  tier: priority?.tier ?? null,
  outcome: 'prohibited',
  ruleIds: reasons.filter(({ decisive }) => decisive).map(({ ruleId }) => ruleId),
})

const undeterminedEntry = (
  standing: Standing,
  { priority, missingFacts }: Decision,
  ranking: Ranking,
): UndeterminedCandidate => ({
  id: standing.id,
  line: standing.line,
  tier: priority?.tier ?? null,
  missingFacts: missingFacts.map(({ pointer }) => pointer),
  wouldRankAt: ranking.positionOf(standing),
})

const decisionOn = ({ request }: Standing, setting: Setting): Decision => {
  const decided = decideRequest(request, setting)
  if ('problem' in decided) throw new TypeError('what was decided before could not be decided again')
  return decided.decision
}
