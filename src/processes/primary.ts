import { opened, sealed } from '../register/envelope.ts'
import { NoTurnError, type Siblings } from '../register/siblings.ts'
import type { RegisterSnapshot } from '../register/snapshot.ts'
import type { RegisterReading } from '../register/source.ts'
import type { MetricReadings } from '../telemetry/metric-readings.ts'
import { type FromPrimary, type FromWorker, readFromPrimary, type SentRegister } from './message.ts'
import { StartError } from './start-error.ts'

type Answer = Extract<FromPrimary, { readonly kind: 'answer' }>

/** What a worker is asked to do by the primary. */
export interface Orders {
  /** To finish what is under way, however long it takes, and end. */
  readonly retire: () => void
  /** To end soon. */
  readonly end: () => void
}

/** The way to the primary process. */
export interface Channel {
  readonly send: (message: FromWorker) => void
  readonly onMessage: (take: (message: unknown) => void) => void
}

/** How long the primary may take to answer at all, in milliseconds. */
const PATIENCE = 10_000

/** How long it may take to catch up with it, each way, in milliseconds. */
const CATCH_UP_PATIENCE = 1000

/** How long a turn is waited for, in milliseconds. */
const TURN_PATIENCE = 3000

/** The primary process as a worker knows it: the way to its siblings, and who gives it orders. */
export class Primary implements Siblings {
  readonly #channel: Channel
  readonly #asked = new Map<number, (answer: Answer) => void>()
  #lastId = 0
  #turns: Promise<unknown> = Promise.resolve()
  /** The revision that the primary is known to hold. */
  #known: string | undefined
  #hear: (register: RegisterReading) => void = () => {}
  #orders: Orders = { retire: () => {}, end: () => {} }
  #metrics: () => Promise<MetricReadings> = async () => []

  constructor(channel: Channel) {
    this.#channel = channel
    channel.onMessage((message) => {
      const known = readFromPrimary(message)
      if (known !== undefined) this.#take(known)
    })
  }

  /** From now on its orders are carried out. */
  obey(orders: Orders): void {
    this.#orders = orders
  }

  /** From now on it is told the metrics of this worker where it asks. */
  shareMetrics(read: () => Promise<MetricReadings>): void {
    this.#metrics = read
  }

  /** Leaves it what this worker has counted, to be told when it is gone. */
  async leaveMetrics(): Promise<void> {
    this.#channel.send({ kind: 'metrics', metrics: await this.#metrics() })
  }

  /** Tells it that this worker serves. */
  serving(address: string): void {
    this.#channel.send({ kind: 'serving', address })
  }

  async join(hear: (register: RegisterReading) => void): Promise<RegisterReading | undefined> {
    this.#hear = hear
    const answer = await this.#ask({ kind: 'join', id: this.#newId() }, PATIENCE)
    if (answer === 'none') throw new StartError('The process that started this worker does not answer it.')
    return answer.register && this.#open(answer.register)
  }

  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turns.then(() => this.#inTurn(work))
    this.#turns = done.catch(() => {})
    return done
  }

  async tell(register: RegisterSnapshot): Promise<void> {
    this.#known = register.stamp.revision
    await this.#ask({ kind: 'tell', id: this.#newId(), register: sent(register) }, PATIENCE)
  }

  leave(register: RegisterSnapshot): void {
    if (register.stamp.revision === this.#known) return
    this.#known = register.stamp.revision
    this.#channel.send({ kind: 'leave', register: sent(register) })
  }

  /**
   * Resolves when both have dealt with all that the other had sent by now. A worker that takes no new connections
   * must not end before: one that the primary handed to it meanwhile goes back by the same way, to be handed to
   * another, and would otherwise be answered by nobody.
   */
  async catchUp(): Promise<void> {
    // With the first answer all that the primary had sent has arrived here; with the second, what was said to it there.
    await this.#ask({ kind: 'catch-up', id: this.#newId() }, CATCH_UP_PATIENCE)
    await this.#ask({ kind: 'catch-up', id: this.#newId() }, CATCH_UP_PATIENCE)
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const id = this.#newId()
    const answer = await this.#ask({ kind: 'turn', id }, TURN_PATIENCE)
    try {
      if (answer === 'none') throw new NoTurnError('Another worker takes too long over the register')
      return await work()
    } finally {
      this.#channel.send({ kind: 'release', id })
    }
  }

  #take(message: FromPrimary): void {
    switch (message.kind) {
      case 'answer':
        this.#asked.get(message.id)?.(message)
        return
      case 'hear': {
        const register = this.#open(message.register)
        if (register !== undefined) this.#hear(register)
        this.#channel.send({ kind: 'heard', id: message.id })
        return
      }
      case 'metrics':
        void this.#metrics().then((metrics) => this.#channel.send({ ...message, metrics }))
        return
      case 'retire':
      case 'end':
        this.#orders[message.kind]()
        return
    }
  }

  #open({ envelope }: SentRegister): RegisterReading | undefined {
    this.#known = envelope.revision
    return opened(envelope)
  }

  #newId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  /** What is answered to a question; `none` where nothing is, within so many milliseconds. */
  async #ask(question: FromWorker & { readonly id: number }, patience: number): Promise<Answer | 'none'> {
    let late: NodeJS.Timeout | undefined
    const answer = await new Promise<Answer | 'none'>((resolve) => {
      this.#asked.set(question.id, resolve)
      late = setTimeout(() => resolve('none'), patience)
      this.#channel.send(question)
    })
    clearTimeout(late)
    this.#asked.delete(question.id)
    return answer
  }
}

const sent = (register: RegisterSnapshot): SentRegister => ({
  sequence: register.document.sequence,
  envelope: sealed(register),
})
