import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { factsTable, pathwaysTable } from '../../scripts/facts-table.ts'
import { between } from './parts.ts'

const page = `${import.meta.dirname}/../../docs/privacy.md`

// `npm run generate` writes the tables; here a difference fails.
it('docs/privacy.md shows which facts about people are read, where and by which rules', async () => {
  const text = readFileSync(page, 'utf8')
  await expect(between(text, { facts: factsTable(), pathways: pathwaysTable() })).toMatchFileSnapshot(page)
})
