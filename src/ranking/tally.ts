/** So many places are counted together on a page. */
const PAGE = 512

/**
 * How many stand at each place. A page is made when somebody stands on it, so that what is held grows
 * with the days of the calendar on which people began to wait, and never with their number.
 */
export class Tally {
  readonly #pages = new Map<number, Uint32Array>()

  /** @param place an integer from 0. */
  add(place: number): void {
    const number = Math.floor(place / PAGE)
    let page = this.#pages.get(number)
    if (page === undefined) {
      page = new Uint32Array(PAGE)
      this.#pages.set(number, page)
    }
    const at = place % PAGE
    page[at] = (page[at] ?? 0) + 1
  }

  /** How many stand before a place. */
  before(place: number): number {
    const last = Math.floor(place / PAGE)
    let count = 0
    for (const [number, page] of this.#pages) {
      if (number < last) count += sum(page)
      else if (number === last) count += sum(page.subarray(0, place % PAGE))
    }
    return count
  }

  /** How many pages are held. */
  get pages(): number {
    return this.#pages.size
  }
}

const sum = (counts: Uint32Array): number => counts.reduce((all, one) => all + one, 0)
