import { setImmediate as turn } from 'node:timers/promises'
import type { Replica } from './replica.ts'
import { outcomeBy } from './telling-register.ts'

/** Decisions and batches without a pause, each answer checked against the register that it names. */

interface Answered {
  readonly outcome?: string
  readonly register?: { readonly revision: string }
}

export class Load {
  readonly wrong: string[] = []
  decisions = 0
  lines = 0
  readonly #sequences: ReadonlyMap<string, number>
  #on = true
  readonly #running: Promise<unknown>

  /** @param sequences of every revision that may be named. */
  constructor(replicas: readonly Replica[], sequences: ReadonlyMap<string, number>) {
    this.#sequences = sequences
    this.#running = Promise.all(replicas.map((replica) => this.#press(replica)))
  }

  /** Ends it; how much was answered, and what was wrong. */
  async end(): Promise<{ readonly wrong: readonly string[]; readonly decisions: number; readonly lines: number }> {
    this.#on = false
    await this.#running
    const { wrong, decisions, lines } = this
    return { wrong, decisions, lines }
  }

  async #press(replica: Replica): Promise<void> {
    for (let i = 0; this.#on; i += 1) {
      const answer = await replica.decide()
      this.#check(answer.statusCode, answer.json(), answer.headers['register-revision'])
      this.decisions += 1
      if (i % 20 === 0) await this.#batch(replica)
      await turn()
    }
  }

  async #batch(replica: Replica): Promise<void> {
    const answer = await replica.batch(50)
    const lines = answer.body.trim().split('\n')
    if (answer.statusCode !== 200 || lines.length !== 50) this.wrong.push(`a batch was answered ${answer.statusCode}`)
    for (const line of lines) {
      const { status, decision } = JSON.parse(line)
      this.#check(status, decision ?? {}, answer.headers['register-revision'])
      this.lines += 1
    }
  }

  #check(status: number, { outcome, register }: Answered, header: unknown): void {
    const named = register?.revision ?? ''
    const sequence = this.#sequences.get(named)
    if (status !== 200) this.wrong.push(`answered ${status}`)
    else if (named !== header) this.wrong.push(`the header names ${header}, the answer ${named}`)
    else if (sequence === undefined) this.wrong.push(`rests on ${named}, which nobody published`)
    else if (outcome !== outcomeBy(sequence)) this.wrong.push(`${outcome} by the register of sequence ${sequence}`)
  }
}
