import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { freePort } from '../test/redis/free-port.ts'
import { percentile } from './measure/statistics.ts'

/**
 * What becomes of the service when ten times as much is asked as it can answer: npm run bench:overload.
 *
 * Each request is a batch of 130 decisions in few bytes, some two milliseconds of work, so that one client on the same machine can ask for so much
 * more than one process can answer. Requests are sent when they are due, whatever comes back, and latencies count from
 * then.
 */

const DECISIONS = 130

const body = (() => {
  const { household, ...common } = JSON.parse(readFileSync('docs/first-request.json', 'utf8'))
  const requests = Array.from({ length: DECISIONS }, (_, index) => ({ id: String(index) }))
  return JSON.stringify({ common: { ...common, household }, requests })
})()

interface Answer {
  /** Since it was due, in milliseconds. */
  readonly ms: number
  /** 0 where there was none. */
  readonly status: number
}

/** One connection, on which one request at a time is under way. As little is made of an answer as can be: its status, and its end. */
class Line {
  readonly #socket: Socket
  #status = 0
  #missing = -1
  /** The last bytes heard: an end may come in two pieces. */
  #tail = Buffer.alloc(0)
  #answered: (status: number) => void = () => {}

  constructor(address: URL) {
    this.#socket = connect(Number(address.port), address.hostname)
    this.#socket.on('data', (chunk) => this.#hear(chunk))
    this.#socket.on('error', () => {}).on('close', () => this.#answered(0))
  }

  ask(text: string): Promise<number> {
    this.#status = 0
    this.#missing = -1
    this.#tail = Buffer.alloc(0)
    return new Promise((resolve) => {
      this.#answered = resolve
      this.#socket.write(text)
    })
  }

  #hear(chunk: Buffer): void {
    if (this.#status === 0) {
      this.#status = Number(chunk.toString('latin1', 9, 12))
      const end = chunk.indexOf('\r\n\r\n') + 4
      const length = /content-length: (\d+)/i.exec(chunk.toString('latin1', 0, end))?.[1]
      // Of an answer in chunks the last one is empty.
      this.#missing = length === undefined ? -1 : Number(length) + end
    }
    this.#missing -= this.#missing < 0 ? 0 : chunk.length
    this.#tail = Buffer.concat([this.#tail, chunk.subarray(-LAST_CHUNK.length)]).subarray(-LAST_CHUNK.length)
    const isWhole = this.#missing === 0 || (this.#missing < 0 && this.#tail.equals(LAST_CHUNK))
    if (isWhole) this.#answered(this.#status)
  }

  close(): void {
    this.#socket.destroy()
  }
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n')

const LINES = 256

/** Where the requests go. */
class Client {
  readonly #all: readonly Line[]
  readonly #free: Line[]
  readonly #waiting: (() => void)[] = []
  readonly #text: string

  constructor(address: string) {
    const url = new URL(address)
    this.#all = Array.from({ length: LINES }, () => new Line(url))
    this.#free = [...this.#all]
    const head = `POST /v1/decisions/batch HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\n`
    this.#text = `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  }

  async ask(due: number): Promise<Answer> {
    if (this.#free.length === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    const line = this.#free.pop()
    if (line === undefined) throw new Error('no connection is free')
    const status = await line.ask(this.#text)
    const ms = performance.now() - due
    this.#free.push(line)
    this.#waiting.shift()?.()
    return { ms, status }
  }

  /** As fast as they are answered, two at a time: how many are in a second. */
  async capacity(seconds: number): Promise<number> {
    const until = performance.now() + 1000 * seconds
    let answered = 0
    const one = async (): Promise<void> => {
      while (performance.now() < until) if ((await this.ask(performance.now())).status === 200) answered += 1
    }
    await Promise.all([one(), one()])
    return answered / seconds
  }

  /** At a rate, in requests a second. */
  async load(rate: number, seconds: number): Promise<readonly Answer[]> {
    const since = performance.now()
    const asked: Promise<Answer>[] = []
    while (performance.now() - since < 1000 * seconds) {
      const due = Math.floor(((performance.now() - since) / 1000) * rate)
      while (asked.length < due) asked.push(this.ask(since + (asked.length * 1000) / rate))
      await sleep(1)
    }
    return Promise.all(asked)
  }

  close(): void {
    for (const line of this.#all) line.close()
  }
}

/** Starts the built service, and hears nothing of it but that it is up: to read its log would take the client's time. */
const start = async (delay: string): Promise<{ readonly service: ChildProcess; readonly address: string }> => {
  const address = `http://127.0.0.1:${await freePort()}`
  const service = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, ANVIS_PORT: new URL(address).port, ANVIS_MAX_DELAY: delay },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (
    !(await fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await sleep(50)
  return { service, address }
}

const residentMebibytes = ({ pid }: ChildProcess): number => {
  const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kibibytes) / 1024)
}

const latencies = (answers: readonly Answer[], status: number): readonly number[] =>
  answers.filter((answer) => answer.status === status).map(({ ms }) => ms)

const ms = (time: number): string => `${time.toFixed(1)} ms`

/** How long after the load until three requests in a row are answered as soon as without it; in milliseconds. */
const recovery = async (client: Client, usual: number): Promise<number> => {
  const since = performance.now()
  let inRow = 0
  while (inRow < 3 && performance.now() - since < 30_000) {
    const { status, ms: took } = await client.ask(performance.now())
    inRow = status === 200 && took <= 3 * usual ? inRow + 1 : 0
  }
  return performance.now() - since
}

/** Exits 1 where anything is not as promised but a time, which is for whoever reads. */
export const run = async (options: string[]): Promise<number> => {
  const { values } = parseArgs({
    args: options,
    options: { seconds: { type: 'string', default: '60' }, delay: { type: 'string', default: '10' } },
  })
  const seconds = Number(values.seconds)
  const { service, address } = await start(values.delay)
  const client = new Client(address)
  try {
    await client.capacity(3)
    const capacity = await client.capacity(5)
    const unloaded = latencies(await client.load(capacity / 2, Math.min(10, seconds)), 200)
    const before = residentMebibytes(service)
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, residentMebibytes(service))
    }, 200)
    const answers = await client.load(10 * capacity, seconds)
    clearInterval(watch)
    const usual = percentile(unloaded, 0.99)
    const back = await recovery(client, usual)
    const [answered, refused] = [latencies(answers, 200), latencies(answers, 503)]
    const lost = answers.length - answered.length - refused.length
    const p99 = percentile(answered, 0.99)
    console.log(
      [
        `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}; ANVIS_MAX_DELAY=${values.delay}; ${DECISIONS} decisions a request`,
        `capacity ${capacity.toFixed(0)} requests a second; unloaded (half of it) p50 ${ms(percentile(unloaded, 0.5))}, p99 ${ms(usual)}`,
        `asked ${answers.length} in ${seconds} s, ${(answers.length / seconds / capacity).toFixed(1)} times the capacity`,
        `answered ${answered.length} (${((100 * answered.length) / seconds / capacity).toFixed(0)} % of the capacity): p50 ${ms(percentile(answered, 0.5))}, p99 ${ms(p99)}, ${(p99 / usual).toFixed(2)} times the unloaded`,
        `refused ${refused.length}: p50 ${ms(percentile(refused, 0.5))}, p99 ${ms(percentile(refused, 0.99))}; neither ${lost}`,
        `memory ${before} MiB before, at most ${most} MiB under it; recovered after ${ms(back)}`,
      ].join('\n'),
    )
    return lost === 0 && answered.length > 0 && refused.length > 0 ? 0 : 1
  } finally {
    client.close()
    service.kill('SIGTERM')
    await once(service, 'exit')
  }
}
