import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { departuresOf } from '../conformance/departures.ts'
import { routes } from '../conformance/document.ts'
import { answersTo } from '../fuzz/connection.ts'
import { unsoundAnswers } from '../fuzz/raw-answers.ts'
import { type Sent, trafficTo } from '../fuzz/traffic.ts'
import { unsoundIn } from '../fuzz/unsound.ts'
import { wireCases } from '../fuzz/wire-cases.ts'
import { requestOf, type Scenario } from '../scenarios/scenario.ts'
import { sections } from '../scenarios/sections.ts'
import type { Client } from './client.ts'

/** What is asked in a soak, each with a judgement of what comes of it. */

/** Asks, and resolves with what is wrong; empty where nothing is. */
export type Exchange = () => Promise<readonly string[]>

const post = (url: string, type: string, payload: string): Sent => ({
  method: 'POST',
  url,
  headers: { 'content-type': type },
  payload,
})

const scenarios = sections.flatMap((section) => section.scenarios)

/** Each scenario as a decision, with the outcome that the law has for it. */
export const scenarioExchanges = (client: Client): readonly Exchange[] =>
  scenarios.map((scenario) => async () => {
    const answer = await client.send(post('/v1/decisions', 'application/json', JSON.stringify(requestOf(scenario))))
    return [...unsoundIn(answer), ...otherThan(scenario, JSON.parse(answer.body ?? '{}'))]
  })

/** What is another outcome, or another problem, than the law has for the scenario. */
const otherThan = ({ rule, name, expect }: Scenario, answer: unknown): readonly string[] => {
  const { outcome, type } = Object(answer)
  const came = outcome ?? String(type).split('/').at(-1)
  const expected = expect.outcome === 'refused' ? expect.problem : expect.outcome
  return came === expected ? [] : [`${rule}: ${name}: ${came}, where the law says ${expected}`]
}

/** All scenarios as one batch of lines. */
export const batchExchange = (client: Client): Exchange => {
  const lines = scenarios.map((scenario, n) => `${JSON.stringify({ id: `${n}`, ...requestOf(scenario) })}\n`)
  const sent = post('/v1/decisions/batch', 'application/x-ndjson', lines.join(''))
  return async () => {
    const answer = await client.send(sent)
    const answers = (answer.body ?? '').split('\n').slice(0, -1)
    return [
      ...departuresOf(answer),
      ...(answers.length === scenarios.length ? [] : [`of ${scenarios.length} lines ${answers.length} were answered`]),
      ...scenarios.flatMap((scenario, n) => {
        const { decision, problem } = JSON.parse(answers[n] ?? '{}')
        return otherThan(scenario, decision ?? problem)
      }),
    ]
  }
}

/** A waiting list of some length. */
export const rankingExchange = (client: Client): Exchange => {
  const { decisionDate, dwelling, household } = JSON.parse(readFileSync('docs/first-request.json', 'utf8'))
  const candidates = Array.from({ length: 500 }, (_, n) => ({ id: `${n}`, seniorityDate: '2014-01-20', household }))
  const vacancy = { decisionDate, pathway: 'venteliste', dwelling: { ...dwelling, areaId: null }, limit: 1000 }
  const sent = post('/v1/rankings?include=decisions', 'application/json', JSON.stringify({ ...vacancy, candidates }))
  return async () => {
    const answer = await client.send(sent)
    return [...departuresOf(answer), ...(answer.status === 200 ? [] : [`a ranking was answered ${answer.status}`])]
  }
}

/** So many requests to each route of the description: right, nearly right, and hostile. */
export const fuzzExchanges = (client: Client, each: number, seed: number): readonly Exchange[] =>
  routes.flatMap((route) =>
    fc.sample(trafficTo(route), { numRuns: each, seed }).map((sent) => async () => unsoundIn(await client.send(sent))),
  )

/** So many clients of each route that go away while they send. */
export const leavingExchanges = (client: Client, each: number, seed: number): readonly Exchange[] =>
  routes
    .filter(({ operation }) => operation.requestBody !== undefined)
    .flatMap((route) =>
      fc.sample(trafficTo(route), { numRuns: each, seed }).map((sent) => async () => {
        await client.leave({ ...sent, method: 'POST' })
        return []
      }),
    )

/** What no client's library would send. */
export const wireExchanges = (port: number): readonly Exchange[] =>
  wireCases.map(({ name, pieces, statuses, ends }) => async () => {
    const answers = await answersTo(port, pieces, ends ? 0 : statuses.length)
    const came = answers.map(({ status }) => status)
    return [
      ...unsoundAnswers(answers),
      ...(`${came}` === `${statuses}` ? [] : [`${name}: answered ${came}, not ${statuses}`]),
    ]
  })
