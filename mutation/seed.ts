import fc from 'fast-check'
import { beforeEach } from 'vitest'

/** Under mutation the same cases are generated each time: whether a mutant lives must not hang on chance. */
fc.configureGlobal({ seed: 59 })

declare global {
  /** Where Stryker notes which test reaches which line. */
  var __stryker__: { currentTestId?: string | undefined } | undefined
}

/**
 * A mutant meets every test. By itself Stryker would show it those alone that reach its line; but the law keeps what
 * it has worked out once, so the test that reaches a line is the first to need it, and others see what it was worth.
 */
beforeEach(() => {
  if (globalThis.__stryker__ !== undefined) globalThis.__stryker__.currentTestId = undefined
})
