import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readingsOnceAsked } from '../telemetry/asked.ts'
import { between } from './parts.ts'

const page = `${import.meta.dirname}/../../docs/operations.md`

// `npm run generate` writes the table; here a difference fails.
it('docs/operations.md shows every metric of the project', async () => {
  const rows = (await readingsOnceAsked())
    .filter(({ name }) => name.startsWith('anvis_'))
    .map(({ name, type, help, values }) => {
      const labels = new Set(values.flatMap((value) => Object.keys(value.labels)).filter((label) => label !== 'le'))
      return `| \`${name}\` | ${type} | ${[...labels].map((label) => `\`${label}\``).join(', ')} | ${help} |`
    })
  const metrics = ['| metric | | labels | |', '|---|---|---|---|', ...rows].join('\n')
  await expect(between(readFileSync(page, 'utf8'), { metrics })).toMatchFileSnapshot(page)
})

it('docs/operations.md names no metric that there is not', async () => {
  const known = (await readingsOnceAsked()).map(({ name }) => name)
  const named = [...readFileSync(page, 'utf8').matchAll(/\b(?:anvis|nodejs|process)_[a-z0-9_]+/g)].map(([name]) => name)
  expect(named.length).toBeGreaterThan(10)
  const withoutSuffix = (name: string): string => name.replace(/_(?:bucket|sum|count)$/, '')
  expect(named.filter((name) => !known.includes(name) && !known.includes(withoutSuffix(name)))).toEqual([])
})
