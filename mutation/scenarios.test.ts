import { it } from 'vitest'

/** The tests that a mutant of the law meets first: they kill most, and take least. */
const loaded = await import('../test/law/scenarios.test.ts').then(
  () => undefined,
  (error: unknown) => ({ error }),
)

// What throws while it loads leaves no test that could fail.
it('the scenarios load', () => {
  if (loaded !== undefined) throw loaded.error
})
