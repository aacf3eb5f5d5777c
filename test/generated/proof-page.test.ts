import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { propertyTable } from '../../scripts/property-table.ts'
import { propertyList } from '../properties/property-list.ts'
import { lawDaysTable } from '../sweep/law-days.ts'
import { tables } from '../tables/all.ts'
import { figuresTable } from '../tables/figures.ts'
import { between } from './parts.ts'

const root = `${import.meta.dirname}/../..`
const proofPage = `${root}/docs/proof.md`
const named = Object.values(propertyList).flatMap((properties) => Object.keys(properties))

/** Every test of a property, in the text of the tests: `holds`, and the name. */
const tests: readonly { readonly name: string; readonly file: string }[] = readdirSync(`${root}/test`, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.test.ts'))
  .toSorted()
  .flatMap((file) =>
    [...readFileSync(`${root}/test/${file}`, 'utf8').matchAll(/^\s*holds\('([^']*)'/gm)].map(([, name = '']) => ({
      name,
      file: `test/${file}`,
    })),
  )

/** What docs/proof.md shows and nobody writes by hand, each part between the marks that bear its name. */
const parts = {
  properties: propertyTable(new Map(tests.map(({ name, file }) => [name, file]))),
  'law days': lawDaysTable(),
  tables: figuresTable(tables),
}

describe('docs/proof.md', () => {
  // `npm run generate` writes those parts of the file; here a difference fails.
  it('shows the properties, the days of the law and the figures of the tables as they are', async () => {
    const page = between(readFileSync(proofPage, 'utf8'), parts)
    await expect(page).toMatchFileSnapshot(proofPage)
  })
})

describe('the properties', () => {
  it('are each tested in one place, and those that are tested are in the list', () => {
    expect(tests.map(({ name }) => name).toSorted()).toEqual(named.toSorted())
  })
})
