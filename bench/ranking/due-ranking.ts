import { decideRequest, type Setting } from '../../src/decision/decision.ts'
import type { RankingAnswer } from '../../src/ranking/ranking-answer.ts'
import { same, WrongAnswer } from '../measure/right.ts'
import { type Candidate, vacancy } from '../world/candidates.ts'

/** The ranking that is due, made the plain way: every candidate is decided on its own, and all are sorted. */

interface Stand {
  readonly id: string
  readonly outcome: string
  readonly tier: number
  readonly seniorityDate: string
}

export interface DueRanking {
  readonly counts: {
    readonly candidates: number
    readonly ranked: number
    readonly excluded: number
    readonly undetermined: number
  }
  readonly ranked: readonly string[]
  readonly excluded: readonly string[]
  readonly undetermined: readonly string[]
}

const NO_TIER = Number.POSITIVE_INFINITY

const compare = (a: Stand, b: Stand): number => {
  if (a.tier !== b.tier) return a.tier - b.tier
  if (a.seniorityDate !== b.seniorityDate) return a.seniorityDate < b.seniorityDate ? -1 : 1
  return a.id < b.id ? -1 : 1
}

export const dueRanking = (candidates: Iterable<Candidate>, setting: Setting): DueRanking => {
  const { vacancyNumber, limit, ...question } = vacancy
  const stands: Stand[] = []
  for (const { id, seniorityDate, household } of candidates) {
    const decided = decideRequest({ ...question, household }, setting)
    if ('problem' in decided) throw new WrongAnswer(`candidate ${id}: ${decided.problem.title}`)
    const { outcome, priority } = decided.decision
    stands.push({ id, outcome, tier: priority?.tier ?? NO_TIER, seniorityDate })
  }
  stands.sort(compare)
  const [ranked, excluded, undetermined] = [
    stands.filter(({ outcome }) => outcome === 'permitted' || outcome === 'assessment'),
    stands.filter(({ outcome }) => outcome === 'prohibited'),
    stands.filter(({ outcome }) => outcome === 'undetermined'),
  ]
  const firstOf = (some: readonly Stand[]): readonly string[] => some.slice(0, limit).map(({ id }) => id)
  return {
    counts: {
      candidates: stands.length,
      ranked: ranked.length,
      excluded: excluded.length,
      undetermined: undetermined.length,
    },
    ranked: firstOf(ranked),
    excluded: firstOf(excluded),
    undetermined: firstOf(undetermined),
  }
}

/** Compares a ranking with the one that is due. */
export const checkRanking = (what: string, text: string, due: DueRanking): void => {
  const { counts, ranked, excluded, undetermined }: RankingAnswer = JSON.parse(text)
  const { invalid, ...counted } = counts
  same(`${what}: how many`, counted, due.counts)
  same(`${what}: how many could not be read`, invalid, 0)
  same(
    `${what}: who is ranked`,
    ranked.map(({ id }) => id),
    due.ranked,
  )
  same(
    `${what}: their positions`,
    ranked.map(({ position }) => position),
    due.ranked.map((_, place) => place + 1),
  )
  same(
    `${what}: who is excluded`,
    excluded.map(({ id }) => id),
    due.excluded,
  )
  same(
    `${what}: of whom facts are missing`,
    undetermined.map(({ id }) => id),
    due.undetermined,
  )
}
