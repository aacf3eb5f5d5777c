import fc from 'fast-check'

/** Under mutation the same cases are generated each time: whether a mutant lives must not hang on chance. */
fc.configureGlobal({ seed: 59 })
