import { Engine as RulesEngine } from 'json-rules-engine'
import type { AreaStatus } from './area-status.ts'
import { scopes } from './bans.ts'
import { answerOf, type Engine } from './engine.ts'
import { factsOf } from './facts-of.ts'

/** json-rules-engine: a rule for each ban, whose event is its id. */
export const jsonRules = (areas: ReadonlyMap<string, AreaStatus>): Engine => {
  const order = new Map(scopes.flatMap(({ bans }) => bans).map(({ id }, place) => [id, place]))
  const placeOf = (id: string): number => order.get(id) ?? Number.NaN
  const engine = new RulesEngine(
    scopes.flatMap(({ bans, when }) =>
      bans.map(({ id, fact, atLeast }) => ({
        event: { type: id },
        conditions: {
          all: [
            ...Object.entries(when).map(([name, value]) => ({ fact: name, operator: 'equal', value })),
            atLeast === undefined
              ? { fact, operator: 'contains', value: true }
              : { fact, operator: 'someFact:greaterThanInclusive', value: atLeast },
          ],
        },
      })),
    ),
  )
  const decide = async (request: Parameters<typeof factsOf>[0]) => {
    const { events } = await engine.run({ ...factsOf(request, areas) })
    return answerOf(events.map(({ type }) => type).toSorted((a, b) => placeOf(a) - placeOf(b)))
  }
  return {
    name: 'json-rules-engine',
    decide: async (requests) => {
      const answers = []
      for (const request of requests) answers.push(await decide(request))
      return answers
    },
  }
}
