import type { AreaRecord } from '../../src/law/area-record.ts'
import type { Pathway } from '../../src/law/facts.ts'
import type { RuleId } from '../../src/law/rule-ids.ts'

/**
 * A decision table: what a rule says of every combination of its conditions, written by hand from the
 * provision. Of the rows exactly one meets each combination, so none is forgotten and none told twice.
 */
export interface Table {
  readonly name: string
  /** The rules that the table is true of. */
  readonly rules: readonly [RuleId, ...RuleId[]]
  /** What holds throughout, in words. */
  readonly given: string
  readonly on: string
  readonly pathway: Pathway
  /** The same, as facts. */
  readonly facts?: Facts
  /** What differs where the rules are of different pathways. */
  readonly factsOf?: { readonly [Id in RuleId]?: Facts }
  /** Each condition by its name, with the values it is tried with, each by what it is called. */
  readonly conditions: { readonly [name: string]: { readonly [value: string]: Facts } }
  /** Values that the rows name together. */
  readonly groups?: { readonly [name: string]: readonly string[] }
  /**
   * A line for each row, the first with the names of the conditions. A cell is `-` (any value), a value
   * or a group of them, several (`a or b`), or all but these (`≠ a or b`).
   * After the conditions comes what the rule says; see `Said`.
   */
  readonly rows: string
  /** For tables of many rules, which lapse on different days: the tables of each tell. */
  readonly lapse?: 'told elsewhere'
}

/**
 * What a value stands for: JSON Pointers into the request with what stands there ("absent": nothing),
 * what the register knows of the area, and, where the value is that a fact is not known, the fact.
 */
export interface Facts {
  readonly on?: string
  readonly pathway?: Pathway
  readonly area?: Partial<AreaRecord>
  /** The facts that are not known. */
  readonly asks?: readonly string[]
  /** The same, where the rules of the table look at different ones. */
  readonly asksBy?: { readonly [Id in RuleId]?: readonly string[] }
  readonly [pointer: `/${string}`]: Json
}

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** What is not known is given by leaving the fact out, and is asked for at the same place. */
export const notKnown = (...pointers: readonly `/${string}`[]): Facts => ({
  ...Object.fromEntries(pointers.map((pointer) => [pointer, 'absent'])),
  asks: pointers,
})
