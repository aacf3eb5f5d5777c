import { expect, it } from 'vitest'
import { RegisterDocument } from '../../src/register/document.ts'

// `npm run generate` writes the file; here a difference fails.
it('data/register.schema.json is the schema that register documents are checked against', async () => {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...RegisterDocument }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../data/register.schema.json')
})
