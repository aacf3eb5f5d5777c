import { defineConfig } from 'vitest/config'
import { inOrder } from './in-order.ts'

/**
 * The tests of the law by cases, tables and days, those that compare it with the second model, and few of its
 * properties: most are left out, for they find what these find, in twenty times the time. So the score is of fewer
 * tests than `npm test` runs.
 */
const killers = [
  'test/law/scenarios.test.ts',
  'mutation/loads.test.ts',
  'test/law/answer.test.ts',
  'test/law/calendar.test.ts',
  'test/law/clock.test.ts',
  'test/law/terms.test.ts',
  'test/law/acts.test.ts',
  'test/law/criteria.test.ts',
  'test/law/inconsistencies.test.ts',
  'test/generated/law-page.test.ts',
  'test/sweep/law-life.test.ts',
  'test/ranking/rank.test.ts',
  'test/law/place.test.ts',
  'test/law/tables.test.ts',
  'test/law/reasons.test.ts',
  'test/differential/differential.test.ts',
]

// Modules are loaded anew for each file: what a mutant does while its module loads must be seen.
// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  test: {
    include: killers,
    sequence: { sequencer: inOrder(killers) },
    setupFiles: ['mutation/seed.ts'],
    testTimeout: 30_000,
  },
})
