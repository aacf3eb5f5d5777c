import { existsSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Runs test files in a given order: a mutant is dead at its first failed test, so those that kill most for their time go first. */
export const inOrder = (files: readonly string[]): typeof BaseSequencer => {
  // A file that was renamed would be left out unseen.
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`there is no ${missing.join(', ')}`)
  const rank = ({ moduleId }: TestSpecification): number => files.findIndex((file) => moduleId.endsWith(file))
  return class extends BaseSequencer {
    override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
      return specifications.toSorted((a, b) => rank(a) - rank(b))
    }
  }
}
