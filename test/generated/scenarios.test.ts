import { readFileSync } from 'node:fs'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { ScenarioCorpus, scenarioCorpus } from '../../scripts/scenario-corpus.ts'
import { sections } from '../scenarios/sections.ts'
import { readable } from './readable.ts'

const register = readFileSync(`${import.meta.dirname}/../scenarios/register.json`, 'utf8')

describe('the published scenarios', () => {
  const corpus: unknown = JSON.parse(JSON.stringify(scenarioCorpus(sections, JSON.parse(register))))

  // `npm run generate` writes the files; here a difference fails.
  it('are those that hold the law in place', async () => {
    await expect(`${readable(corpus, 120)}\n`).toMatchFileSnapshot('../../scenarios/scenarios.json')
  })

  it('have the schema by which they are checked', async () => {
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...ScenarioCorpus }
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../scenarios/scenarios.schema.json')
  })

  it('are valid by it, and told apart by their ids', () => {
    const schema = Compile(ScenarioCorpus)
    expect([...schema.Errors(corpus)]).toEqual([])
    const ids = schema.Parse(corpus).scenarios.map(({ id }) => id)
    expect(new Set(ids).size).toBe(sections.flatMap(({ scenarios }) => scenarios).length)
  })
})
