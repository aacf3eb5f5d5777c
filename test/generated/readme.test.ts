import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { service } from '../http/service.ts'
import { readable } from './readable.ts'

const file = (name: string): string => readFileSync(`${import.meta.dirname}/../../${name}`, 'utf8')

describe('the first request of the README', async () => {
  const { app } = await service()
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/decisions',
    payload: JSON.parse(file('docs/first-request.json')),
  })

  // `npm run generate` writes the file; here a difference fails.
  it('is answered as docs/first-answer.json has it', async () => {
    const decision = answer.json()
    decision.register.confirmedAt = '2026-11-22T06:49:55.856Z'
    await expect(`${readable(decision, 90)}\n`).toMatchFileSnapshot('../../docs/first-answer.json')
  })

  it('and its answer are shown as they are', () => {
    expect(file('README.md')).toContain(file('docs/first-request.json').trim())
    expect(file('README.md')).toContain(file('docs/first-answer.json').trim())
  })
})
