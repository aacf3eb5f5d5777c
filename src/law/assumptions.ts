/**
 * Readings of the law that its words leave open, as numbered in the law page; a reason that rests on
 * one says so.
 */
export const assumptionIds = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10'] as const

export type AssumptionId = (typeof assumptionIds)[number]
