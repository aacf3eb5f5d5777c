import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { CoverageReporter } from './test/differential/coverage-reporter.ts'

/** The long forms of tests, which try what the ordinary ones only sample; generated cases are shared out. */

const cases = Number(process.env.ANVIS_DEEP_CASES ?? 100_000)
const seed = Number(process.env.ANVIS_DEEP_SEED ?? Date.now() % 2 ** 31)

/** Always as many, so that a seed stands for the same cases on every machine. */
const SHARES = 2

const share = (index: number) => ({
  extends: true as const,
  test: {
    name: `share ${index + 1} of ${SHARES}`,
    include: ['test/differential/*.deep.ts'],
    env: {
      ANVIS_DEEP_CASES: String(Math.ceil(cases / SHARES)),
      ANVIS_DEEP_SEED: String(seed + index),
    },
  },
})

const others = {
  extends: true as const,
  test: {
    name: 'sweeps and fuzzing',
    include: ['test/**/*.deep.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    isolate: false,
  },
}

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  test: {
    testTimeout: 0,
    maxWorkers: availableParallelism(),
    reporters: ['default', new CoverageReporter()],
    projects: [...Array.from({ length: SHARES }, (_, index) => share(index)), others],
  },
})
