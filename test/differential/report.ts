import { type ModelAnswer, modelAnswer } from '../model/model.ts'
import { asScenario } from '../scenarios/as-scenario.ts'
import type { World } from '../worlds/world.ts'
import type { Disagreement } from './disagreement.ts'

/** What the model would have the scenario expect of a rule, and of the parts of the answer that are in dispute. */
const expectation = ({ outcome, rules }: ModelAnswer, rule: string, found: readonly Disagreement[]): object => {
  const { verdict = null, ...rest } = rules.get(rule) ?? {}
  const parts = found.filter(({ about }) => !rules.has(about)).map(({ about, model }) => [about, model])
  return { outcome, verdict, ...(verdict === 'bars' ? rest : {}), ...Object.fromEntries(parts) }
}

/** Tells a world on which the answers are not the same: what they are, the case as a scenario, and its register. */
export const report = ({ request, document }: World, found: readonly Disagreement[]): string => {
  const model = modelAnswer(request, document)
  const disputed = found.map(({ about }) => about)
  const rule = disputed.find((about) => model.rules.has(about)) ?? disputed[0] ?? ''
  const scenario = { rule, name: '…', ...asScenario(request), expect: expectation(model, rule, found) }
  return [
    'the engine and the model do not answer this alike:',
    ...found.map(
      ({ about, engine, model }) =>
        `  ${about}: the engine says ${JSON.stringify(engine)}, the model ${JSON.stringify(model)}`,
    ),
    'as a scenario, which expects what the model says:',
    JSON.stringify(scenario, null, 2),
    'by this register:',
    JSON.stringify(document, null, 2),
    'as a request:',
    JSON.stringify(request),
  ].join('\n')
}
