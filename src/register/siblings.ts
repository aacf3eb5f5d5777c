import type { RegisterSnapshot } from './snapshot.ts'
import type { RegisterReading } from './source.ts'

/** Others had the turn for so long that it was not waited for. */
export class NoTurnError extends Error {
  override readonly name = 'NoTurnError'
}

/**
 * The other processes of this machine that serve on the same port, each with a register of its own. They
 * take turns at what two must not do at once, and tell each other of what they publish.
 */
export interface Siblings {
  /**
   * Joins them: from now on whatever one of them publishes is heard here.
   *
   * @returns the register that one joining now is to begin with; undefined where none has any.
   */
  readonly join: (hear: (register: RegisterReading) => void) => Promise<RegisterReading | undefined>
  /**
   * Does something while none of the others does the like. Everything that was told in an earlier turn has
   * been heard here by then.
   *
   * @throws NoTurnError where it was not done, for the others took too long.
   */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Tells the others of a register that was published; resolves when they have taken it, or after a while. */
  readonly tell: (register: RegisterSnapshot) => Promise<void>
  /** Leaves a register in use for those who join later; the others are not told. */
  readonly leave: (register: RegisterSnapshot) => void
}

/** A process that serves by itself has none. */
export const alone: Siblings = {
  join: async () => undefined,
  inTurn: (work) => work(),
  tell: async () => {},
  leave: () => {},
}
