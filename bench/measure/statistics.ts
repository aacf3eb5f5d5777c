/** What is said of many measurements: never a mean, for one slow slice would tell more than all others. */

/** The value that so great a part of all do not exceed; of none, not a number. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

export interface Spread {
  readonly median: number
  /** The lower and the upper quartile: half of all lie between them. */
  readonly quartiles: readonly [number, number]
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: percentile(values, 0.5),
  quartiles: [percentile(values, 0.25), percentile(values, 0.75)],
})
