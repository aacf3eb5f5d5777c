import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { AreaStatus } from './area-status.ts'
import { type Ban, scopes } from './bans.ts'
import { answerOf, type Engine } from './engine.ts'
import { type Facts, factsOf } from './facts-of.ts'

/**
 * Cedar: a policy for each ban, parsed once. It cannot ask whether some value of a set exceeds
 * another, so that of the runs of months it is told the longest; what its context holds more than once
 * it would refuse, so truths are told as one, too.
 */

const POLICIES = 'bans'
const PERMIT = 'allotment'

const conditionOf = ({ fact, atLeast }: Ban): string =>
  atLeast === undefined ? `context.${fact}` : `context.${fact} >= ${atLeast}`

const policies = {
  [PERMIT]: 'permit(principal, action, resource);',
  ...Object.fromEntries(
    scopes.flatMap(({ bans, when }) =>
      bans.map((ban) => [
        ban.id,
        `forbid(principal, action, resource) when { ${[
          ...Object.entries(when).map(([fact, is]) => (is ? `context.${fact}` : `!context.${fact}`)),
          conditionOf(ban),
        ].join(' && ')} };`,
      ]),
    ),
  ),
}

const contextOf = (facts: Facts): Record<string, boolean | number> => {
  const context: Record<string, boolean | number> = {}
  for (const [name, value] of Object.entries(facts)) {
    if (!Array.isArray(value)) context[name] = value
    else context[name] = typeof value[0] === 'number' ? Math.max(...value) : value.includes(true)
  }
  return context
}

const order = new Map(scopes.flatMap(({ bans }) => bans).map(({ id }, place) => [id, place]))
const placeOf = (id: string): number => order.get(id) ?? Number.NaN

export const cedar = (areas: ReadonlyMap<string, AreaStatus>): Engine => {
  const parsed = preparsePolicySet(POLICIES, { staticPolicies: policies })
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors))
  const call = {
    principal: { type: 'Household', id: 'applicant' },
    action: { type: 'Action', id: 'allot' },
    resource: { type: 'Dwelling', id: 'offered' },
    preparsedPolicySetId: POLICIES,
    entities: [],
  }
  return {
    name: 'Cedar (wasm), preparsed policies',
    decide: (requests) =>
      requests.map((request) => {
        const answer = statefulIsAuthorized({ ...call, context: contextOf(factsOf(request, areas)) })
        if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
        const { reason } = answer.response.diagnostics
        return answerOf(reason.filter((id) => id !== PERMIT).toSorted((a, b) => placeOf(a) - placeOf(b)))
      }),
  }
}
