import { describe, expect, it } from 'vitest'
import { compareAnswers } from './property.ts'

/** The short form, always of the same cases; `npm run test:deep` compares many more, and new ones each time. */
const CASES = 1000
const SEED = 59

describe('the engine and the model', () => {
  it('answer generated cases alike', () => {
    const { outcomes } = compareAnswers({ cases: CASES, seed: SEED })
    expect(Object.keys(outcomes).toSorted()).toEqual(['assessment', 'permitted', 'prohibited', 'undetermined'])
  })
})
