import { expect, it } from 'vitest'

/**
 * A module that throws while it loads leaves a test file without tests, in which Stryker sees no failure. Here it
 * fails a test.
 */
it.each(['law/catalogue.ts', 'decision/decision.ts', 'ranking/rank.ts', 'register/load.ts'])(
  'src/%s loads',
  async (path) => {
    await expect(import(`../src/${path}`)).resolves.toBeDefined()
  },
)
