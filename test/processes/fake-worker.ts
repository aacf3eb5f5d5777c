import type { Ending, WorkerProcess } from '../../src/processes/worker-process.ts'

/** A worker that a test has in its hand: it serves and ends when it is told to, and notes what it was asked. */
export class FakeWorker implements WorkerProcess {
  readonly pid: number
  readonly serving: Promise<string>
  readonly ended: Promise<Ending>
  readonly asked: ('retire' | 'end' | 'kill')[] = []
  /** Whether it would answer a request now. */
  serves = false
  alive = true
  #serving: (address: string) => void = () => {}
  #ended: (ending: Ending) => void = () => {}

  constructor(pid: number) {
    this.pid = pid
    this.serving = new Promise((resolve) => {
      this.#serving = resolve
    })
    this.ended = new Promise((resolve) => {
      this.#ended = resolve
    })
  }

  readonly retire = (): void => {
    this.asked.push('retire')
    this.serves = false
  }

  readonly end = (): void => {
    this.asked.push('end')
    this.serves = false
  }

  readonly kill = (): void => {
    this.asked.push('kill')
    this.die({ code: null, signal: 'SIGKILL' })
  }

  serve(): void {
    this.serves = true
    this.#serving('http://127.0.0.1:8080')
  }

  die(ending: Ending = { code: 0, signal: null }): void {
    this.serves = false
    this.alive = false
    this.#ended(ending)
  }
}
