import { day } from '../../src/law/calendar.ts'
import type { Problem } from '../../src/problem.ts'
import { type Ranked, type RankingWork, rankCandidates, rankLines } from '../../src/ranking/rank.ts'
import type { RankingAnswer } from '../../src/ranking/ranking-answer.ts'
import type { RankingHead } from '../../src/ranking/ranking-request.ts'
import { writeRanking } from '../../src/ranking/write-ranking.ts'
import { register } from './waiting-list.ts'

/** Rankings of the waiting list, as they are answered. */

export const setting = { register, today: day('2024-03-01'), now: new Date('2024-03-01T12:00:00Z') }

export const work = (differs: Partial<RankingWork> = {}): RankingWork => ({
  setting,
  onFailure: (error) => {
    throw error
  },
  signal: new AbortController().signal,
  ...differs,
})

export const answerOf = async (ranked: Ranked, withDecisions = false): Promise<RankingAnswer> => {
  if ('problem' in ranked) throw new Error(`${ranked.problem.detail} ${JSON.stringify(ranked.problem.errors)}`)
  let text = ''
  for await (const part of writeRanking(ranked.ranking, withDecisions)) text += part
  return JSON.parse(text)
}

/** The answer to a ranking given as one document. */
export const rank = async (head: RankingHead, candidates: readonly unknown[], withDecisions = false) =>
  answerOf(await rankCandidates(head, candidates, work()), withDecisions)

export async function* chunks(...texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

export const line = (value: unknown): string => `${JSON.stringify(value)}\n`

/** The answer to a ranking given as lines. */
export const rankText = async (...texts: readonly (string | Uint8Array)[]): Promise<RankingAnswer> =>
  answerOf(await rankLines(chunks(...texts), work()))

/** The problem that lines are refused with. */
export const refusalOf = async (...texts: readonly (string | Uint8Array)[]): Promise<Problem> => {
  const ranked = await rankLines(chunks(...texts), work())
  if ('ranking' in ranked) throw new Error('these lines were ranked')
  return ranked.problem
}
