import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CliError, exit } from '../exit.ts'
import type { Answered } from './chunk-answerer.ts'
import type { Hand } from './hand.ts'
import type { Chunk } from './position.ts'
import type { ThreadOrder, ThreadReply, ThreadStart } from './thread-protocol.ts'

/** In the folder of this module, and of the kind it is: compiled or not. */
const SCRIPT = new URL(`./thread${extname(import.meta.url)}`, import.meta.url)

/** Somebody who waits for a reply. */
interface Waiting<T> {
  readonly resolve: (value: T) => void
  readonly reject: (error: Error) => void
}

/** Works in a thread of its own. */
export class ThreadHand implements Hand {
  readonly #worker: Worker
  readonly #answering: Waiting<Answered>[] = []
  readonly #placing: Waiting<void>[] = []
  #fault: Error | undefined

  constructor(start: ThreadStart) {
    this.#worker = new Worker(SCRIPT, { workerData: start })
    this.#worker.on('message', (reply: ThreadReply) => this.#take(reply))
    this.#worker.on('error', (error) => this.#fail(`A thread failed: ${error.stack ?? error.message}`))
    this.#worker.on('exit', () => this.#fail('A thread has ended before its work was done.'))
  }

  answer(chunk: Chunk): Promise<Answered> {
    return this.#order({ answer: chunk }, this.#answering)
  }

  place(offset: number): Promise<void> {
    return this.#order({ place: offset }, this.#placing)
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #order<T>(order: ThreadOrder, waiting: Waiting<T>[]): Promise<T> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault)
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      this.#worker.postMessage(order)
    })
  }

  #take(reply: ThreadReply): void {
    if ('fault' in reply) this.#fail(reply.fault)
    else if ('answered' in reply) this.#answering.shift()?.resolve(reply.answered)
    else this.#placing.shift()?.resolve()
  }

  /** It does nothing more: all that wait for it hear so. */
  #fail(message: string): void {
    const fault = new CliError(exit.cannot, message)
    this.#fault ??= fault
    for (const { reject } of [...this.#answering.splice(0), ...this.#placing.splice(0)]) reject(this.#fault)
  }
}
