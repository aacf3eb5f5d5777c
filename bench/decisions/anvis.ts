import { openCase, type Setting } from '../../src/decision/decision.ts'
import { decide } from '../../src/law/decide.ts'
import type { Answer, Engine } from './engine.ts'

/** This engine, reduced to what the others answer: every rule of the pathway is weighed all the same. */
export const anvis = (setting: Setting): Engine => ({
  name: 'Anvis',
  decide: (requests) =>
    requests.map((request): Answer => {
      const opened = openCase(request, setting)
      if ('problem' in opened) throw new Error(opened.problem.title)
      const { outcome, weighed } = decide(opened.case)
      if (outcome !== 'permitted' && outcome !== 'prohibited') throw new Error(`${outcome}, all facts being known`)
      const barring: string[] = []
      for (const { judgement, liftedBy, rule } of weighed) {
        if (judgement.verdict === 'bars' && liftedBy === null) barring.push(rule.id)
      }
      return { outcome, barring }
    }),
})
