import type { Reporter, TestModule } from 'vitest/node'
import { emptyCells } from './cells.ts'
import { type Coverage, sumOf } from './coverage.ts'
import { coverageTable } from './coverage-table.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** What the cases of a test reached. */
    coverage?: Coverage
  }
}

/** Sums what the processes of the long run reached, prints it, and fails the run where a cell is empty. */
export class CoverageReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const reached = modules.flatMap(({ children }) =>
      [...children.allTests()].flatMap((test) => test.meta().coverage ?? []),
    )
    if (reached.length === 0) return
    const sum = sumOf(reached)
    console.log(coverageTable(sum))
    const empty = emptyCells(sum.verdicts)
    if (empty.length === 0) return
    console.error(`no case reached:\n${empty.join('\n')}`)
    process.exitCode = 1
  }
}
