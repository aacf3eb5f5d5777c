import { LogicEngine } from 'json-logic-engine'
import type { AreaStatus } from './area-status.ts'
import { type Ban, scopes } from './bans.ts'
import { answerOf, type Engine } from './engine.ts'
import { factsOf } from './facts-of.ts'

/** json-logic-engine, its logic compiled to JavaScript once. */

const met = ({ fact, atLeast }: Ban) => ({
  some: [{ var: fact }, atLeast === undefined ? { var: '' } : { '>=': [{ var: '' }, atLeast] }],
})

const holds = (when: Readonly<Record<string, boolean>>) => ({
  and: Object.entries(when).map(([fact, is]) => (is ? { var: fact } : { '!': [{ var: fact }] })),
})

const logic = {
  if: [
    ...scopes.flatMap(({ bans, when }) => [holds(when), bans.map((ban): unknown => ({ if: [met(ban), ban.id, ''] }))]),
    [],
  ],
}

export const jsonLogic = (areas: ReadonlyMap<string, AreaStatus>): Engine => {
  const compiled = new LogicEngine().build(logic)
  return {
    name: 'json-logic-engine, compiled',
    decide: (requests) =>
      requests.map((request) => {
        const ids: readonly string[] = compiled(factsOf(request, areas))
        return answerOf(ids.filter((id) => id !== ''))
      }),
  }
}
