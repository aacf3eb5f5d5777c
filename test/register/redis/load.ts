import { setImmediate as turn } from 'node:timers/promises'
import type { Replica } from './replica.ts'
import { outcomeBy } from './telling-register.ts'

/** Decisions and batches without a pause, each answer checked against the register that it names. */

interface Answered {
  readonly outcome?: string
  readonly register?: { readonly revision: string }
}

/** What came of it. */
export interface Borne {
  readonly wrong: readonly string[]
  /** Of the replica that answered the fewest: a load that one of them did not bear proves nothing. */
  readonly decisions: number
  readonly lines: number
}

/** What one replica has answered. */
class Tally {
  decisions = 0
  lines = 0
  /** The highest sequence that an answer rested on: a replica never goes back. */
  reached = 0
}

export class Load {
  /** Every revision that an answer named. */
  readonly seen = new Set<string>()
  readonly #wrong: string[] = []
  readonly #tallies: readonly Tally[]
  readonly #sequences: ReadonlyMap<string, number>
  #on = true
  readonly #running: Promise<unknown>

  /** @param sequences of every revision that may be named; may grow meanwhile. */
  constructor(replicas: readonly Replica[], sequences: ReadonlyMap<string, number>) {
    this.#sequences = sequences
    this.#tallies = replicas.map(() => new Tally())
    this.#running = Promise.all(replicas.map((replica, i) => this.#press(replica, this.#tallies[i] ?? new Tally())))
  }

  async end(): Promise<Borne> {
    this.#on = false
    await this.#running
    return {
      wrong: this.#wrong,
      decisions: Math.min(...this.#tallies.map(({ decisions }) => decisions)),
      lines: Math.min(...this.#tallies.map(({ lines }) => lines)),
    }
  }

  async #press(replica: Replica, tally: Tally): Promise<void> {
    for (let i = 0; this.#on; i += 1) {
      const answer = await replica.decide()
      this.#check(tally, answer.statusCode, answer.json(), answer.headers['register-revision'])
      tally.decisions += 1
      if (i % 20 === 0) await this.#batch(replica, tally)
      await turn()
    }
  }

  async #batch(replica: Replica, tally: Tally): Promise<void> {
    const answer = await replica.batch(50)
    const lines = answer.body.trim().split('\n')
    if (answer.statusCode !== 200 || lines.length !== 50) this.#wrong.push(`a batch was answered ${answer.statusCode}`)
    for (const line of lines) {
      const { status, decision } = JSON.parse(line)
      this.#check(tally, status, decision ?? {}, answer.headers['register-revision'])
      tally.lines += 1
    }
  }

  #check(tally: Tally, status: number, { outcome, register }: Answered, header: unknown): void {
    const named = register?.revision ?? ''
    const sequence = this.#sequences.get(named)
    if (status === 200) this.seen.add(named)
    if (status !== 200) this.#wrong.push(`answered ${status}`)
    else if (named !== header) this.#wrong.push(`the header names ${header}, the answer ${named}`)
    else if (sequence === undefined) this.#wrong.push(`rests on ${named}, which nobody published`)
    else if (outcome !== outcomeBy(sequence)) this.#wrong.push(`${outcome} by the register of sequence ${sequence}`)
    else if (sequence < tally.reached) this.#wrong.push(`sequence ${sequence} after ${tally.reached}`)
    else tally.reached = sequence
  }
}
