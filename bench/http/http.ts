import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Benchmark, Scale } from '../benchmark.ts'
import { onLoadCore } from '../measure/cores.ts'
import { cpuMsOf } from '../measure/process-cost.ts'
import { same } from '../measure/right.ts'
import { busy, costAgainst, interleave, microseconds, type Plan, perSecond, speedAgainst } from '../measure/slices.ts'
import { percentile, spreadOf } from '../measure/statistics.ts'
import { figure, ratio, type Table, verdict } from '../measure/table.ts'
import { versionOf } from '../measure/version-of.ts'
import { benchmarkRegister, bytesOfRegister } from '../world/benchmark-register.ts'
import { type Shot, shoot } from './cannon.ts'
import { exchangesWith } from './exchange.ts'
import { type Question, questionsOn, timeless } from './question.ts'
import { p99, RawLoad } from './raw-load.ts'
import type { Server } from './server.ts'
import { startBareFastify, startBareHttp, startService, writeAnswers, writeRegister } from './servers.ts'

/** The service over HTTP, beside the floors it stands on: the same questions, the same answers byte for byte. */

interface Lengths extends Plan {
  /** Of one run of autocannon, in seconds, and how many of them. */
  readonly shotSeconds: number
  readonly shots: number
  /** Of one slice at the fixed rate, in milliseconds, and how many of them. */
  readonly openMs: number
  readonly openRounds: number
}

const LENGTHS: Record<Scale, Lengths> = {
  full: { rounds: 120, sliceMs: 100, warmUpMs: 3000, shotSeconds: 2, shots: 3, openMs: 1000, openRounds: 25 },
  short: { rounds: 3, sliceMs: 50, warmUpMs: 100, shotSeconds: 1, shots: 1, openMs: 100, openRounds: 2 },
}

const CONNECTIONS = 50
const CANNON_CONNECTIONS: Record<Scale, readonly number[]> = { full: [1, 50, 200], short: [50] }
/** At half load, none waits for a connection. */
const OPEN_CONNECTIONS = 256

interface Loaded {
  readonly server: Server
  readonly load: RawLoad
}

const rightAnswer = (body: string, { answer }: Question): void =>
  same('the bytes of an answer', timeless(body), timeless(JSON.stringify(answer)))

/** Checks the answers of every server, then works with so many connections to each; they are not kept for longer. */
const withLoads = async <Result>(
  servers: readonly Server[],
  questions: readonly Question[],
  connections: number,
  work: (loaded: readonly Loaded[]) => Promise<Result>,
): Promise<Result> => {
  const loaded: Loaded[] = []
  for (const server of servers) {
    const exchanges = await exchangesWith(server.port, questions, rightAnswer)
    loaded.push({ server, load: await RawLoad.open(server.port, exchanges, connections) })
  }
  try {
    return await work(loaded)
  } finally {
    for (const { load } of loaded) load.close()
  }
}

const [RAW, BARE, SERVICE, AGAIN] = ['node:http', 'Fastify + TypeBox', 'the service', 'Fastify + TypeBox, again']

/** What the rows of each table are called. */
const described: ReadonlyMap<string, string> = new Map([
  [RAW, 'bare `node:http`: JSON.parse, JSON.stringify'],
  [BARE, 'bare Fastify + TypeBox, request and response schema, no log'],
  [AGAIN, 'the same once more, in another process (A/A)'],
  [SERVICE, 'the service as shipped: checked, decided, logged'],
])

const wordsOf = (name: string): string => described.get(name) ?? name

const closedTable = async (loaded: readonly Loaded[], lengths: Plan): Promise<{ table: Table; halfLoad: number }> => {
  const variants = loaded.map(({ server: { name, pid }, load }) => ({
    name,
    slice: async (ms: number) => {
      const before = cpuMsOf(pid)
      const slice = await load.closed(ms)
      return { ...slice, cpuMs: cpuMsOf(pid) - before }
    },
  }))
  const measured = await interleave(variants, lengths)
  const rows = variants.map(({ name }) => {
    const [speed, cost] = [speedAgainst(measured, name, BARE), costAgainst(measured, name, BARE)]
    return [
      wordsOf(name),
      ratio(speed),
      ratio(cost),
      figure(perSecond(measured, name)),
      figure(microseconds(measured, name)),
      `${figure(100 * busy(measured, name))} %`,
      name === SERVICE
        ? `throughput ${verdict({ atLeast: 0.85 }, speed.median)}; CPU ${verdict({ atMost: 1.2 }, cost.median)}`
        : '',
    ]
  })
  return {
    table: {
      caption: `As much as it takes: ${CONNECTIONS} connections, ${lengths.rounds} alternating slices of ${lengths.sliceMs} ms`,
      columns: [
        '',
        'throughput × bare Fastify',
        'CPU a request × bare Fastify',
        'requests/s',
        'CPU µs a request',
        'server busy',
        'target',
      ],
      rows,
    },
    halfLoad: perSecond(measured, BARE) / 2,
  }
}

const openTable = async (loaded: readonly Loaded[], rate: number, lengths: Lengths): Promise<Table> => {
  const latencies = new Map<string, (readonly number[])[]>(loaded.map(({ server: { name } }) => [name, []]))
  for (let round = 0; round < lengths.openRounds; round += 1) {
    for (const { server, load } of round % 2 === 0 ? loaded : loaded.toReversed()) {
      latencies.get(server.name)?.push(await load.open(rate, lengths.openMs))
    }
  }
  const of = (name: string) => latencies.get(name) ?? []
  const rows = loaded.map(({ server: { name } }) => {
    const times = spreadOf(of(name).map((slice, round) => p99(slice) / p99(of(BARE)[round] ?? [])))
    const median = (part: number): string => figure(spreadOf(of(name).map((slice) => percentile(slice, part))).median)
    return [
      wordsOf(name),
      ratio(times),
      median(0.5),
      median(0.975),
      median(0.99),
      name === SERVICE ? verdict({ atMost: 1.25 }, times.median) : '',
    ]
  })
  return {
    caption: `At a fixed rate, half of what bare Fastify takes (${figure(rate)} requests/s): latency from when a request was due, ${lengths.openRounds} alternating slices of ${lengths.openMs} ms`,
    columns: ['', 'p99 × bare Fastify', 'p50 ms', 'p97.5 ms', 'p99 ms', 'target'],
    rows,
  }
}

const cannonTable = async (
  servers: readonly Server[],
  questions: readonly Question[],
  connections: number,
  { shots, shotSeconds }: Lengths,
): Promise<Table> => {
  const all = new Map<string, Shot[]>(servers.map(({ name }) => [name, []]))
  for (let round = 0; round < shots; round += 1) {
    for (const server of servers) all.get(server.name)?.push(await shoot(server, questions, connections, shotSeconds))
  }
  const of = (name: string): readonly Shot[] => all.get(name) ?? []
  const median = (name: string, value: (shot: Shot) => number): string => figure(spreadOf(of(name).map(value)).median)
  const rows = servers.map(({ name }) => [
    wordsOf(name),
    ratio(spreadOf(of(name).map(({ rate }, round) => rate / (of(BARE)[round]?.rate ?? Number.NaN)))),
    median(name, ({ rate }) => rate),
    median(name, ({ p50 }) => p50),
    median(name, ({ p97_5 }) => p97_5),
    median(name, (shot) => shot.p99),
  ])
  return {
    caption: `autocannon, ${connections === 1 ? 'one connection' : `${connections} connections`}: ${shots} alternating runs of ${shotSeconds} s`,
    columns: ['', 'requests/s × bare Fastify', 'requests/s', 'p50 ms', 'p97.5 ms', 'p99 ms'],
    rows,
  }
}

export const http: Benchmark = {
  name: 'http',
  versions: ['fastify', 'typebox', 'fast-json-stringify', 'pino', 'autocannon'].map(versionOf),
  measure: async (scale) => {
    onLoadCore()
    const lengths = LENGTHS[scale]
    const folder = mkdtempSync(join(tmpdir(), 'anvis-bench-'))
    const register = benchmarkRegister()
    const questions = questionsOn(bytesOfRegister(register))
    const answers = writeAnswers(folder, questions)
    const servers = [
      await startBareHttp(answers),
      await startBareFastify(answers, BARE),
      await startService(folder, writeRegister(folder, register)),
      await startBareFastify(answers, AGAIN),
    ]
    try {
      const { table, halfLoad } = await withLoads(servers, questions, CONNECTIONS, (loaded) =>
        closedTable(loaded, lengths),
      )
      const open = await withLoads(servers, questions, OPEN_CONNECTIONS, (loaded) =>
        openTable(loaded, halfLoad, lengths),
      )
      const cannon: Table[] = []
      for (const connections of CANNON_CONNECTIONS[scale]) {
        cannon.push(await cannonTable(servers, questions, connections, lengths))
      }
      return [table, open, ...cannon]
    } finally {
      await Promise.all(servers.map((server) => server.stop()))
      rmSync(folder, { recursive: true })
    }
  },
}
