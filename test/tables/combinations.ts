import type { Facts, Table } from './table.ts'

/** One value of each condition, by what they are called and by the facts they stand for. */
export interface Combination {
  readonly values: readonly string[]
  readonly facts: readonly Facts[]
}

const NOTHING_CHOSEN: Combination = { values: [], facts: [] }

/** Every combination of the values of a table's conditions. */
export const combinationsOf = ({ conditions }: Table): readonly Combination[] => {
  let all: readonly Combination[] = [NOTHING_CHOSEN]
  for (const values of Object.values(conditions)) {
    const choices = Object.entries(values)
    all = all.flatMap((chosen) =>
      choices.map(([value, facts]) => ({ values: [...chosen.values, value], facts: [...chosen.facts, facts] })),
    )
  }
  return all
}

/** How many there are, each of the table's rules counted. */
export const countOf = ({ conditions, rules }: Table): number =>
  Object.values(conditions).reduce((count, values) => count * Object.keys(values).length, rules.length)
