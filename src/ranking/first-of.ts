/** The first of all that are offered, by an order, up to a limit; of the others nothing is kept. */
export class FirstOf<Item> {
  readonly #limit: number
  readonly #compare: (a: Item, b: Item) => number
  readonly #items: Item[] = []

  /** @param compare less than 0 where `a` comes first; never 0 of two items. */
  constructor(limit: number, compare: (a: Item, b: Item) => number) {
    this.#limit = limit
    this.#compare = compare
  }

  /** Keeps an item if it is among the first so far. Most are not, and are told from the last alone. */
  offer(item: Item): void {
    const last = this.#items.at(-1)
    const full = this.#items.length === this.#limit
    if (full && last !== undefined && this.#compare(item, last) > 0) return
    if (full) this.#items.pop()
    this.#items.splice(this.before(item), 0, item)
  }

  /** How many of those kept come before an item. */
  before(item: Item): number {
    let [low, high] = [0, this.#items.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const there = this.#items[middle]
      if (there !== undefined && this.#compare(there, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Those kept, the first in front. */
  get items(): readonly Item[] {
    return this.#items
  }
}
