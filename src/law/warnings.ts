/** What a reader of the answer should know beside it; a warning never changes the outcome. */
export const warningCodes = [
  /** The decision date lies more than a year after the law text was last reviewed. */
  'law-review-overdue',
  /** The register holds no list for the period of the decision date. */
  'no-list-for-date',
  /** The dwelling is said to lie in no listed area, and yet something is stated of its area. */
  'stated-ignored',
  /** A citizenship ground bars, and rights under EU law or the withdrawal agreement may stand against it. */
  'free-movement-rights',
] as const

export type WarningCode = (typeof warningCodes)[number]
