import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { RegisterSummary } from '../../../src/register/read-schemas.ts'
import { service } from '../service.ts'

describe('GET /v1/register', async () => {
  const { app, register } = await service()

  it('tells of the register in use', async () => {
    const answer = await app.inject('/v1/register')
    expect(answer.statusCode).toBe(200)
    expect(Compile(RegisterSummary).Errors(answer.json())).toEqual([])
    expect(answer.json()).toMatchObject(register.stamp)
  })
})
