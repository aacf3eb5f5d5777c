/** What the engine and the model say of one thing, where it is not the same. */
export interface Disagreement {
  /** A rule, or a part of the answer. */
  readonly about: string
  readonly engine: unknown
  readonly model: unknown
}
