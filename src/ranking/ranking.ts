import { type Problem, problem } from '../problem.ts'
import { FirstOf } from './first-of.ts'
import type { InvalidCandidate, RankingCounts } from './ranking-answer.ts'
import { compareStandings, idOf, refuse, type Standing, standingOf } from './standing.ts'
import { Tally } from './tally.ts'
import type { Vacancy } from './vacancy.ts'

/** Told of what should not have happened; the candidate itself is listed as invalid. */
export type OnFailure = (error: unknown) => void

/**
 * The candidates for a vacancy in order, taken one by one as they come, in any order. What it holds is
 * bounded by the limit of the lists and by the calendar, not by the number of candidates.
 */
export class Ranking {
  readonly vacancy: Vacancy
  readonly #onFailure: OnFailure
  readonly #ranked: FirstOf<Standing>
  readonly #excluded: FirstOf<Standing>
  readonly #undetermined: FirstOf<Standing>
  readonly #invalid: InvalidCandidate[] = []
  readonly #tally = new Tally()
  readonly #counts = { candidates: 0, ranked: 0, excluded: 0, undetermined: 0, invalid: 0 }

  constructor(vacancy: Vacancy, onFailure: OnFailure) {
    this.vacancy = vacancy
    this.#onFailure = onFailure
    this.#ranked = new FirstOf(vacancy.limit, compareStandings)
    this.#excluded = new FirstOf(vacancy.limit, compareStandings)
    this.#undetermined = new FirstOf(vacancy.limit, compareStandings)
  }

  /** Takes a candidate as it was sent. One that is not valid spoils no other. */
  add(value: unknown, line: number): void {
    try {
      const read = standingOf(value, line, this.vacancy)
      if ('invalid' in read) this.#note(read.invalid)
      else this.#place(read.standing)
    } catch (error) {
      this.#onFailure(error)
      this.#note(refuse(idOf(value), line, problem('internal-error', 'The candidate could not be ranked.')))
    }
  }

  /** Takes a line that could not be read as a candidate. */
  addUnreadable(line: number, because: Problem): void {
    this.#note(refuse(null, line, because))
  }

  #place(standing: Standing): void {
    this.#counts.candidates += 1
    switch (standing.outcome) {
      case 'permitted':
      case 'assessment':
        this.#counts.ranked += 1
        this.#tally.add(standing.place)
        this.#ranked.offer(standing)
        break
      case 'prohibited':
        this.#counts.excluded += 1
        this.#excluded.offer(standing)
        break
      case 'undetermined':
        this.#counts.undetermined += 1
        this.#undetermined.offer(standing)
        break
    }
  }

  #note(invalid: InvalidCandidate): void {
    this.#counts.candidates += 1
    this.#counts.invalid += 1
    this.vacancy.setting.counts?.refused(invalid.problem)
    if (this.#invalid.length < this.vacancy.limit) this.#invalid.push(invalid)
  }

  get ranked(): readonly Standing[] {
    return this.#ranked.items
  }

  get excluded(): readonly Standing[] {
    return this.#excluded.items
  }

  get undetermined(): readonly Standing[] {
    return this.#undetermined.items
  }

  get invalid(): readonly InvalidCandidate[] {
    return this.#invalid
  }

  get counts(): RankingCounts {
    return { ...this.#counts }
  }

  /**
   * The position that a candidate takes among those who are ranked, or would take if it were. As far as
   * the list of them reaches it is exact. Behind it, it is the best that it can be: the ids of those who
   * are not listed are not kept, so that of a tie with them all that is known is how many they are.
   */
  positionOf(standing: Standing): number {
    const before = this.#ranked.before(standing)
    return 1 + (before < this.vacancy.limit ? before : Math.max(before, this.#tally.before(standing.place)))
  }
}
