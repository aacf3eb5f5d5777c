import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { BatchAnswer } from '../../src/batch/batch-request.ts'
import { Decision } from '../../src/decision/decision.ts'
import { batchExamples, decisionExamples, rankingAnswerExamples, rankingExamples } from '../../src/http/examples.ts'
import { catalogue } from '../../src/law/catalogue.ts'
import { pathways } from '../../src/law/facts.ts'
import { service } from './service.ts'

const decision = Compile(Decision)
const batchAnswer = Compile(BatchAnswer)

describe('the worked examples', async () => {
  const { app } = await service()

  it('are there for every pathway', () => {
    expect(Object.keys(decisionExamples)).toEqual([...pathways])
  })

  it.each(Object.entries(decisionExamples))('are answered as described: %s', async (pathway, { value }) => {
    expect(value.pathway).toBe(pathway)
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions', payload: value })
    expect(answer.statusCode).toBe(200)
    expect(decision.Errors(answer.json())).toEqual([])
  })

  it('ask of nobody what their pathway does not read', () => {
    for (const { value } of Object.values(decisionExamples)) {
      const readHere = catalogue.filter((entry) => entry.pathways.includes(value.pathway)).flatMap(({ reads }) => reads)
      const given = value.household.members.flatMap((member) => Object.keys(member))
      const unread = given.filter((name) => !['role', ...readHere.map((fact) => fact.split('/').at(-1))].includes(name))
      expect([value.pathway, ...unread]).toEqual([value.pathway])
    }
  })

  it.each(Object.entries(batchExamples))('are answered as described: %s', async (_, { value }) => {
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions/batch', payload: value })
    expect(answer.statusCode).toBe(200)
    expect(batchAnswer.Errors(answer.json())).toEqual([])
    expect(answer.json().results).toMatchObject([{ status: 200 }, { status: 200 }])
  })

  it('of a ranking is answered as shown, by whichever register', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/rankings', payload: rankingExamples.vacancy.value })
    const { register } = rankingAnswerExamples.vacancy.value
    expect({ ...answer.json(), register }).toEqual(rankingAnswerExamples.vacancy.value)
  })
})
