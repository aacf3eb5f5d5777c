import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { confirm } from '../../src/cli/confirm.ts'

const answering = (typed: readonly string[]) => {
  const stderr = new PassThrough()
  const stdout = new PassThrough()
  const world = { env: {}, fetch, now: () => new Date(), onInterrupt: () => () => {} }
  return confirm({ stdin: Readable.from(typed), stdout, stderr, ...world }, 'Publish?')
}

describe('somebody who is asked', () => {
  it.each(['y\n', 'Yes\n', ' ja \n'])('%j says yes', async (typed) => {
    expect(await answering([typed])).toBe(true)
  })

  it.each(['\n', 'n\n', 'yesterday\n', 'nej\ny\n'])('%j does not', async (typed) => {
    expect(await answering([typed])).toBe(false)
  })

  it('and goes away does not', async () => {
    expect(await answering([])).toBe(false)
  })
})
