import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { propertyTable } from '../../scripts/property-table.ts'
import { propertyList } from '../properties/property-list.ts'

const root = `${import.meta.dirname}/../..`
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

const marked = /(?<=<!-- properties -->\n).*(?=\n<!-- end of properties -->)/s

describe('the properties', () => {
  it('are each tested in one place, and those that are tested are in the list', () => {
    expect(tests.map(({ name }) => name).toSorted()).toEqual(named.toSorted())
  })

  // `npm run generate` writes that part of the file; here a difference fails.
  it('are in docs/proof.md as they are listed and tested', async () => {
    const page = readFileSync(`${root}/docs/proof.md`, 'utf8')
    expect(page).toMatch(marked)
    const table = propertyTable(new Map(tests.map(({ name, file }) => [name, file])))
    await expect(page.replace(marked, () => `\n${table}\n`)).toMatchFileSnapshot('../../docs/proof.md')
  })
})
