import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A mutant is dead at the first test that fails, so the scenarios go first; by itself vitest would begin with what takes longest. */
class ScenariosFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    return specifications.toSorted((a, b) => Number(isScenarios(b)) - Number(isScenarios(a)))
  }
}

const isScenarios = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/scenarios.test.ts')

// biome-ignore lint/style/noDefaultExport: vitest takes its configuration as the default export
export default defineConfig({
  test: {
    include: ['mutation/*.test.ts'],
    sequence: { sequencer: ScenariosFirst },
    setupFiles: ['mutation/seed.ts'],
    testTimeout: 30_000,
  },
})
