/** What a reading asks when a fact is not known. */
export interface Ask {
  /** The value of an unknown fact in this completion. */
  fact<T>(pointer: string, domain: readonly T[]): T
  /** Notes what the completion has settled of another fact: its place in that fact's domain. */
  settled(pointer: string, choice: number): void
}

interface Fork {
  readonly size: number
  choice: number
}

const chosen = <T>(domain: readonly T[], choice: number): T => {
  const value = domain[choice]
  if (value === undefined) throw new Error('a domain has no such value')
  return value
}

const NO_FACTS: Map<string, number> = new Map()

/** One way through the forks: the first that is left to go. */
export class Walk implements Ask {
  readonly forks: Fork[] = []
  facts: Map<string, number> = NO_FACTS
  #depth = 0

  fact<T>(pointer: string, domain: readonly T[]): T {
    const before = this.facts.get(pointer)
    if (before !== undefined) return chosen(domain, before)
    const fork = this.forks[this.#depth] ?? { size: domain.length, choice: 0 }
    this.forks[this.#depth] = fork
    this.#depth += 1
    if (this.facts === NO_FACTS) this.facts = new Map()
    this.facts.set(pointer, fork.choice)
    return chosen(domain, fork.choice)
  }

  settled(pointer: string, choice: number): void {
    if (!this.facts.has(pointer)) this.facts.set(pointer, choice)
  }

  /** Turns to the next way; false when every way has been gone. */
  next(): boolean {
    this.facts = NO_FACTS
    this.#depth = 0
    for (let last = this.forks.at(-1); last !== undefined; last = this.forks.at(-1)) {
      last.choice += 1
      if (last.choice < last.size) return true
      this.forks.pop()
    }
    return false
  }
}
