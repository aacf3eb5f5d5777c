import { expect, it } from 'vitest'

/**
 * A module that throws while it loads leaves a test file without tests, in which Stryker sees no failure. Here it
 * fails a test.
 */
it.each([
  ['the law', () => import('../src/law/catalogue.ts')],
  ['the decision', () => import('../src/decision/decision.ts')],
  ['the ranking', () => import('../src/ranking/rank.ts')],
  ['the register', () => import('../src/register/load.ts')],
])('%s loads', async (_, load) => {
  await expect(load()).resolves.toBeDefined()
})
