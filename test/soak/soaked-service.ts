import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Duplex, type Readable } from 'node:stream'
import { setTimeout as rest } from 'node:timers/promises'
import { Compile } from 'typebox/compile'
import { unsoundLines } from '../fuzz/unsound.ts'
import { freePort } from '../redis/free-port.ts'
import { until } from '../redis/until.ts'
import { Sample } from './sample.ts'

/** The built service as a process of its own, as an operator runs it, but that it tells its memory when asked. */

const samples = Compile(Sample)

/** How long the service may take to start, to tell its memory and to end, in milliseconds. */
const PATIENCE = 60_000

const inTime = <T>(what: string, awaited: Promise<T>): Promise<T> =>
  Promise.race([
    awaited,
    rest(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error(`${what} takes longer than ${PATIENCE} ms`)
    }),
  ])

export class SoakedService {
  readonly port: number
  readonly #child: ChildProcess
  readonly #probe: Duplex
  readonly #told: AsyncIterator<string>
  readonly #unsound: string[] = []
  readonly #end: Promise<unknown>
  /** How it ended; undefined while it runs. */
  #ended: string | undefined

  private constructor(port: number, child: ChildProcess, output: Readable, probe: Duplex) {
    this.port = port
    this.#child = child
    this.#probe = probe
    this.#told = createInterface(probe)[Symbol.asyncIterator]()
    createInterface(output).on('line', (line) => this.#unsound.push(...unsoundLines([line])))
    this.#end = once(child, 'exit').then(([code, signal]) => {
      this.#ended = `it ended with ${code ?? signal}`
    })
    process.once('exit', () => child.kill('SIGKILL'))
  }

  static async start(environment: Readonly<Record<string, string>>): Promise<SoakedService> {
    const port = await freePort()
    const child = spawn(process.execPath, ['--import', resolve('test/soak/probe.mjs'), resolve('dist/main.js')], {
      env: { PATH: process.env.PATH, ANVIS_PORT: String(port), ...environment },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    })
    const { stdout, stdio } = child
    const probe = stdio[3]
    if (stdout === null || !(probe instanceof Duplex)) throw new Error('the service has nothing to tell by')
    const service = new SoakedService(port, child, stdout, probe)
    await until('the service answers', () => service.#answers(), PATIENCE)
    return service
  }

  /** What was wrong until now; empty where nothing was. */
  get unsound(): readonly string[] {
    return this.#ended === undefined ? this.#unsound : [...this.#unsound, this.#ended]
  }

  async sample(): Promise<Sample> {
    this.#probe.write('\n')
    const { value, done } = await inTime('telling its memory', this.#told.next())
    if (done) {
      await this.#end
      throw new Error(`the service tells nothing any more: ${this.unsound.join('\n')}`)
    }
    return samples.Parse(JSON.parse(value))
  }

  /** Has it end in good order, and resolves with all that was wrong. */
  async stop(): Promise<readonly string[]> {
    const { unsound } = this
    this.#child.kill('SIGTERM')
    await inTime('ending', this.#end)
    return this.#child.exitCode === 0 ? unsound : [...unsound, `asked to stop, ${this.#ended}`]
  }

  async #answers(): Promise<boolean> {
    if (this.#ended !== undefined) throw new Error(`the service did not start: ${this.#ended}`)
    try {
      return (await fetch(`http://127.0.0.1:${this.port}/healthz`)).ok
    } catch {
      return false
    }
  }
}
