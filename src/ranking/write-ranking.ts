import { type Decision, decideRequest, openCase, type Setting } from '../decision/decision.ts'
import type { Case } from '../law/case.ts'
import { decide, missingFacts } from '../law/decide.ts'
import type { DecisionRequest } from '../law/facts.ts'
import { Pace } from '../ndjson/pace.ts'
import { describeOrder, tierOf } from './order.ts'
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
      entryOf: (standing: Standing, c: Case) => undeterminedEntry(standing, c, ranking.positionOf(standing)),
    },
  ]
  for (const { name, standings, entryOf } of lists) {
    yield `,"${name}":[`
    for (const [index, standing] of standings.entries()) {
      const { request } = standing
      const entry = entryOf(standing, caseOf(request, setting), index + 1)
      const written = withDecisions ? { ...entry, decision: decisionOn(request, setting) } : entry
      yield `${index === 0 ? '' : ','}${JSON.stringify(written)}`
    }
    yield ']'
  }
}

const rankedEntry = ({ id, line, outcome }: Standing, c: Case, position: number): RankedCandidate => ({
  id,
  line,
  position,
  tier: tierOf(c),
  outcome: outcome === 'permitted' ? 'permitted' : 'assessment',
})

const excludedEntry = ({ id, line }: Standing, c: Case): ExcludedCandidate => {
  const barring = decide(c).weighed.filter(
    ({ judgement, liftedBy }) => liftedBy === null && judgement.verdict === 'bars',
  )
  return { id, line, tier: tierOf(c), outcome: 'prohibited', ruleIds: barring.map(({ rule }) => rule.id) }
}

const undeterminedEntry = ({ id, line }: Standing, c: Case, wouldRankAt: number): UndeterminedCandidate => ({
  id,
  line,
  tier: tierOf(c),
  missingFacts: missingFacts(decide(c)).map(({ fact }) => fact.pointer),
  wouldRankAt,
})

const caseOf = (request: DecisionRequest, setting: Setting): Case => {
  const opened = openCase(request, setting)
  if ('problem' in opened) throw turned()
  return opened.case
}

const decisionOn = (request: DecisionRequest, setting: Setting): Decision => {
  const decided = decideRequest(request, setting)
  if ('problem' in decided) throw turned()
  return decided.decision
}

const turned = (): TypeError => new TypeError('what was decided before could not be decided again')
