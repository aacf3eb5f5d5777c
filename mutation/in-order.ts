import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Runs test files in a given order: a mutant is dead at its first failed test, so those that kill most for their time go first. */
export const inOrder = (files: readonly string[]): typeof BaseSequencer => {
  const rank = ({ moduleId }: TestSpecification): number => files.findIndex((file) => moduleId.endsWith(file))
  return class extends BaseSequencer {
    override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
      const missing = files.find((file) => specifications.every(({ moduleId }) => !moduleId.endsWith(file)))
      if (missing !== undefined) throw new Error(`there is no ${missing}`)
      return specifications.toSorted((a, b) => rank(a) - rank(b))
    }
  }
}
