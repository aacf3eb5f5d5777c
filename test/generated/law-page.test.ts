import { expect, it } from 'vitest'
import { lawPage } from '../../scripts/law-page.ts'
import { sections } from '../scenarios/sections.ts'
import { tables } from '../tables/all.ts'

// `npm run generate` writes the file; here a difference fails.
it('docs/law.md says what the catalogue, the tables and the scenarios say', async () => {
  await expect(
    lawPage(
      sections.flatMap(({ scenarios }) => scenarios),
      tables,
    ),
  ).toMatchFileSnapshot(`${import.meta.dirname}/../../docs/law.md`)
})
