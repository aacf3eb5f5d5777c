import { expect, it } from 'vitest'
import { service } from '../http/service.ts'

// `npm run generate` writes the file; here a difference fails.
it('openapi/openapi.json describes the API as it is', async () => {
  const { app } = await service()
  const answer = await app.inject('/openapi.json')
  await expect(`${JSON.stringify(answer.json(), null, 2)}\n`).toMatchFileSnapshot(
    `${import.meta.dirname}/../../openapi/openapi.json`,
  )
})
