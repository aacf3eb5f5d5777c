import type { Io } from '../io.ts'
import { say } from '../io.ts'

/** How far a run has come. */
export interface Done {
  readonly answers: number
  /** Of the input, in bytes. */
  readonly bytes: number
}

/** How often it is shown, in milliseconds: on a terminal, in place; else, in a log, as lines. */
const TERMINAL_INTERVAL = 200
const LOG_INTERVAL = 30_000

const BAR_LENGTH = 24

/** Goes back to the beginning of the line, and clears it. */
const REWRITE = '\r\u001b[K'

/** Shows on standard error how far a run has come, at what rate, and how long it will yet take. */
export class Progress {
  readonly #io: Pick<Io, 'stderr' | 'now'>
  readonly #quiet: boolean
  readonly #total: number | undefined
  readonly #began: number
  readonly #from: Done
  #shown: number

  /** @param total of the input, in bytes; undefined where that is not known. */
  constructor(io: Pick<Io, 'stderr' | 'now'>, from: Done, total: number | undefined, quiet: boolean) {
    this.#io = io
    this.#quiet = quiet
    this.#total = total
    this.#from = from
    this.#began = io.now().getTime()
    this.#shown = this.#began
  }

  show(done: Done): void {
    const { stderr, now } = this.#io
    const at = now().getTime()
    if (this.#quiet || at - this.#shown < (stderr.isTTY ? TERMINAL_INTERVAL : LOG_INTERVAL)) return
    this.#shown = at
    const words = this.#inWords(done, (at - this.#began) / 1000)
    if (stderr.isTTY) stderr.write(`${REWRITE}${this.#bar(done)}${words}`)
    else say(stderr, words)
  }

  /** Leaves the line to others. */
  end(): void {
    if (this.#io.stderr.isTTY && !this.#quiet) this.#io.stderr.write(REWRITE)
  }

  #inWords(done: Done, seconds: number): string {
    const answers = `${answersInWords(done.answers)}, ${whole((done.answers - this.#from.answers) / seconds)}/s`
    if (this.#total === undefined) return answers
    const rate = (done.bytes - this.#from.bytes) / seconds
    const left = rate === 0 ? '' : `, ${duration((this.#total - done.bytes) / rate)} left`
    return `${((100 * done.bytes) / this.#total).toFixed(1)} %, ${answers}${left}`
  }

  #bar({ bytes }: Done): string {
    if (this.#total === undefined) return ''
    const filled = Math.round((BAR_LENGTH * bytes) / this.#total)
    return `[${'='.repeat(filled)}${' '.repeat(BAR_LENGTH - filled)}] `
  }
}

export const whole = (number: number): string => Math.round(number).toLocaleString('en')

export const answersInWords = (answers: number): string => `${whole(answers)} ${answers === 1 ? 'answer' : 'answers'}`

const duration = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)]
  const two = (number: number): string => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
