import { openCase, type Setting, writeDecision } from '../decision/decision.ts'
import { type Decision, decide, isDecisive, missingFacts } from '../law/decide.ts'
import type { DecisionRequest } from '../law/facts.ts'
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
    {
      name: 'undetermined',
      standings: ranking.undetermined,
      entryOf: (standing: Standing) => undeterminedEntry(standing, ranking),
    },
  ]
  for (const { name, standings, entryOf } of lists) {
    yield `,"${name}":[`
    for (const [index, standing] of standings.entries()) {
      const entry = JSON.stringify(entryOf(standing, index, setting))
      const written = withDecisions ? `${entry.slice(0, -1)},"decision":${decisionText(standing, setting)}}` : entry
      yield index === 0 ? written : `,${written}`
    }
    yield ']'
  }
}

const rankedEntry = ({ id, line, tier, outcome }: Standing, index: number): RankedCandidate => ({
  id,
  line,
  position: index + 1,
  tier,
  outcome: outcome === 'permitted' ? 'permitted' : 'assessment',
})

const excludedEntry = ({ id, line, tier, request }: Standing, _index: number, setting: Setting): ExcludedCandidate => {
  const decision = decisionOn(request, setting)
  const barring = decision.weighed.filter((weighed) => isDecisive(decision, weighed))
  return { id, line, tier, outcome: 'prohibited', ruleIds: barring.map(({ rule }) => rule.id) }
}

const undeterminedEntry = (standing: Standing, ranking: Ranking): UndeterminedCandidate => {
  const { id, line, tier, request } = standing
  const missing = missingFacts(decisionOn(request, ranking.vacancy.setting))
  return {
    id,
    line,
    tier,
    missingFacts: missing.map(({ fact }) => fact.pointer),
    wouldRankAt: ranking.positionOf(standing),
  }
}

const decisionOn = (request: DecisionRequest, setting: Setting): Decision => {
  const opened = openCase(request, setting)
  if ('problem' in opened) throw turned()
  return decide(opened.case)
}

const decisionText = ({ request }: Standing, setting: Setting): string => {
  const written = writeDecision(request, setting)
  if ('problem' in written) throw turned()
  return written.text
}

const turned = (): TypeError => new TypeError('what was decided before could not be decided again')
