import { Counter, type Registry } from 'prom-client'

/** One number of a tally. Counting is an addition to it, and nothing else. */
interface Cell {
  count: number
}

export interface TallyParts<First extends string, Second extends string> {
  readonly registry: Registry
  readonly name: string
  readonly help: string
  readonly labels: readonly [First, Second]
}

/**
 * Counts by two labels what is counted in the middle of deciding. A counter of prom-client builds a text of its labels
 * each time, which costs as much as a rule of the law; here that is done when somebody reads.
 */
export class Tally<First extends string, Second extends string> {
  readonly #cells = new Map<string, Map<string, Cell>>()

  constructor({ registry, name, help, labels: [first, second] }: TallyParts<First, Second>) {
    const cells = this.#cells
    const labelNames: (First | Second)[] = [first, second]
    new Counter<First | Second>({
      name,
      help,
      labelNames,
      registers: [registry],
      collect() {
        this.reset()
        for (const [one, row] of cells) for (const [other, { count }] of row) this.labels(one, other).inc(count)
      },
    })
  }

  add(first: string, second: string): void {
    const row = this.#cells.get(first)
    const cell = row?.get(second)
    if (cell !== undefined) cell.count += 1
    else if (row !== undefined) row.set(second, { count: 1 })
    else this.#cells.set(first, new Map([[second, { count: 1 }]]))
  }
}
