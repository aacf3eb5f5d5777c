import { describe, expect, it } from 'vitest'
import { service } from '../service.ts'

describe('GET /problems/{kind}', async () => {
  const { app } = await service()

  it.each([
    ['/nowhere', 404],
    ['/v1/areas?x=1', 400],
    ['/v1/rules/nothing', 404],
  ])('is where the type of a problem leads: that of %s', async (url, status) => {
    const problem = (await app.inject(url)).json()
    const answer = await app.inject(problem.type)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({ type: problem.type, title: problem.title, status, remedy: expect.any(String) })
  })
})
