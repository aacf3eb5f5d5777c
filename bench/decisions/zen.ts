import zen from '@gorules/zen-engine'
import type { AreaStatus } from './area-status.ts'
import { type Ban, scopes } from './bans.ts'
import { type Answer, answerOf, type Engine } from './engine.ts'
import { factsOf } from './facts-of.ts'

/** GoRules Zen: as a decision table, which is what it is for, and as one expression, which is what it is fastest at. */

const met = ({ fact, atLeast }: Ban): string =>
  atLeast === undefined ? `some(${fact}, #)` : `some(${fact}, # >= ${atLeast})`

const holds = (when: Readonly<Record<string, boolean>>): string =>
  Object.entries(when)
    .map(([fact, is]) => (is ? fact : `not ${fact}`))
    .join(' and ')

const place = { x: 0, y: 0 }

const table = {
  nodes: [
    { id: 'facts', type: 'inputNode', name: 'Facts', position: place },
    {
      id: 'bans',
      type: 'decisionTableNode',
      name: 'Bans',
      position: place,
      content: {
        hitPolicy: 'collect',
        inputs: [
          { id: 'scope', name: 'Where it holds' },
          { id: 'ground', name: 'Ground' },
        ],
        outputs: [{ id: 'rule', name: 'Rule', field: 'ruleId' }],
        rules: scopes.flatMap(({ bans, when }) =>
          bans.map((ban) => ({ _id: ban.id, scope: holds(when), ground: met(ban), rule: `"${ban.id}"` })),
        ),
      },
    },
    { id: 'answer', type: 'outputNode', name: 'Answer', position: place },
  ],
  edges: [
    { id: 'in', sourceId: 'facts', targetId: 'bans', type: 'edge' },
    { id: 'out', sourceId: 'bans', targetId: 'answer', type: 'edge' },
  ],
}

/** So many under way at once suits it best: each is a task of its own thread pool. */
const AT_ONCE = 16

export const zenTable = (areas: ReadonlyMap<string, AreaStatus>): Engine => {
  const decision = new zen.ZenEngine().createDecision(Buffer.from(JSON.stringify(table)))
  const decide = async (request: Parameters<typeof factsOf>[0]): Promise<Answer> => {
    const { result } = await decision.evaluate(factsOf(request, areas))
    const bars: readonly { readonly ruleId: string }[] = Array.isArray(result) ? result : []
    return answerOf(bars.map(({ ruleId }) => ruleId))
  }
  return {
    name: 'Zen, a decision table',
    decide: async (requests) => {
      const answers: Answer[] = []
      for (let i = 0; i < requests.length; i += AT_ONCE) {
        answers.push(...(await Promise.all(requests.slice(i, i + AT_ONCE).map(decide))))
      }
      return answers
    },
  }
}

const listOf = (bans: readonly Ban[]): string =>
  `filter([${bans.map((ban) => `${met(ban)} ? "${ban.id}" : ""`).join(', ')}], # != "")`

const expression = scopes.reduceRight(
  (otherwise, { bans, when }) => `${holds(when)} ? ${listOf(bans)} : (${otherwise})`,
  '[]',
)

export const zenExpression = (areas: ReadonlyMap<string, AreaStatus>): Engine => ({
  name: 'Zen, one expression',
  decide: (requests) =>
    requests.map((request) => answerOf(zen.evaluateExpressionSync(expression, factsOf(request, areas)))),
})
