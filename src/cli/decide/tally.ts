import { type Static, Type } from 'typebox'
import type { Answer } from '../../batch/answer.ts'
import { outcomes } from '../../law/decide.ts'

/** How many answers were of which kind: outcomes, and kinds of problems. */
export const TallyCounts = Type.Object(
  {
    outcomes: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
    problems: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  },
  { additionalProperties: false },
)

export type TallyCounts = Static<typeof TallyCounts>

/** How the text of a decision begins: with its outcome. */
const beginnings = outcomes.map((outcome) => ({ outcome, beginning: `{"outcome":"${outcome}"` }))

const outcomeIn = (decision: string): string =>
  beginnings.find(({ beginning }) => decision.startsWith(beginning))?.outcome ?? 'of an unknown outcome'

const KIND = '/problems/'.length

/** Counts answers. */
export class Tally {
  readonly #outcomes = new Map<string, number>()
  readonly #problems = new Map<string, number>()

  count(answer: Answer): void {
    if ('problem' in answer) add(this.#problems, answer.problem.type.slice(KIND), 1)
    else add(this.#outcomes, outcomeIn(answer.decision), 1)
  }

  add({ outcomes, problems }: TallyCounts): void {
    for (const [outcome, count] of Object.entries(outcomes)) add(this.#outcomes, outcome, count)
    for (const [kind, count] of Object.entries(problems)) add(this.#problems, kind, count)
  }

  get counts(): TallyCounts {
    return { outcomes: Object.fromEntries(this.#outcomes), problems: Object.fromEntries(this.#problems) }
  }
}

const add = (counts: Map<string, number>, what: string, count: number): void => {
  counts.set(what, (counts.get(what) ?? 0) + count)
}

export const problemsIn = ({ problems }: TallyCounts): number => sum(problems)

export const answersIn = ({ outcomes, problems }: TallyCounts): number => sum(outcomes) + sum(problems)

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)
