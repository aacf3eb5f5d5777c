import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { command } from '../test/redis/command.ts'
import { FaultStage } from './fault-stage.ts'
import { percentile } from './measure/statistics.ts'
import type { Measured } from './open-loop.ts'

/** What each fault of Redis and of the source costs those who ask: npm run bench:faults. */

interface Fault {
  readonly name: string
  /** Whether /readyz is to say so. */
  readonly said: boolean
  readonly begin: (stage: FaultStage) => Promise<unknown> | unknown
  readonly end?: (stage: FaultStage) => Promise<unknown> | unknown
}

const pass = ({ proxy }: FaultStage) => proxy.switchTo('pass')
const ok = ({ source }: FaultStage) => source.switchTo('ok')

const faults: readonly Fault[] = [
  { name: 'Redis killed', said: true, begin: ({ redis }) => redis.kill(), end: ({ redis }) => redis.start() },
  {
    name: 'Redis frozen (SIGSTOP)',
    said: true,
    begin: ({ redis }) => redis.freeze(),
    end: ({ redis }) => redis.thaw(),
  },
  { name: 'Redis slow by 200 ms', said: false, begin: ({ proxy }) => proxy.switchTo({ slow: 200 }), end: pass },
  {
    name: 'Redis reset mid-reply, again and again',
    said: true,
    begin: (stage) => stage.again(50, ({ proxy }) => proxy.switchTo({ resetMidReply: 3 })),
    end: async (stage) => {
      stage.noMore()
      await pass(stage)
    },
  },
  { name: 'Redis answers garbage', said: true, begin: ({ proxy }) => proxy.switchTo('garbage'), end: pass },
  { name: 'Redis flushed', said: false, begin: ({ redis }) => command(redis.port, 'FLUSHALL') },
  { name: 'Redis restarted empty', said: false, begin: ({ redis }) => redis.restart() },
  { name: 'source answers 500', said: true, begin: ({ source }) => source.switchTo({ status: 500 }), end: ok },
  { name: 'source slow by 5 s', said: true, begin: ({ source }) => source.switchTo({ slow: 5000 }), end: ok },
  {
    name: 'source truncated',
    said: true,
    begin: ({ source }) => {
      source.serve(`${' '.repeat(100_000)}{}`)
      return source.switchTo('truncate')
    },
    end: ok,
  },
  { name: 'source replaced by a bad document', said: true, begin: ({ source }) => source.serve('{"schemaVersion":1}') },
  { name: 'source gone', said: true, begin: ({ source }) => source.switchTo('gone'), end: ok },
]

/** What the table says of a fault. */
interface Row {
  readonly name: string
  readonly undisturbed: Measured
  readonly under: Measured
  readonly degraded?: { readonly ms: number; readonly reasons: readonly string[] }
  readonly readyMs?: number
  readonly spreadMs: string
}

const joined = (a: Measured, b: Measured): Measured => ({
  latencies: [...a.latencies, ...b.latencies],
  wrong: [...a.wrong, ...b.wrong],
  failed: a.failed + b.failed,
})

const quiet = async ({ load }: FaultStage, seconds: number): Promise<Measured> => {
  load.take()
  await sleep(seconds * 1000)
  return load.take()
}

const play = async (stage: FaultStage, { name, said, begin, end }: Fault, seconds: number): Promise<Row> => {
  const before = await quiet(stage, seconds)
  const since = performance.now()
  await begin(stage)
  const degraded = said ? await stage.until(`degraded: ${name}`, (codes) => codes.length > 0) : undefined
  await sleep(Math.max(0, seconds * 1600 - (performance.now() - since)))
  await end?.(stage)
  const under = stage.load.take()
  const spreadMs = await stage.goOn()
  const [readyMs] = await stage.until(`ready: ${name}`, (codes) => codes.length === 0)
  return {
    name,
    undisturbed: joined(before, await quiet(stage, seconds)),
    under,
    ...(degraded === undefined ? {} : { degraded: { ms: degraded[0], reasons: degraded[1] } }),
    readyMs: spreadMs + readyMs,
    spreadMs: spreadMs.toFixed(0),
  }
}

const publications = async (stage: FaultStage, seconds: number): Promise<Row> => {
  const before = await quiet(stage, seconds)
  const spreads: number[] = []
  for (let i = 0; i < 100; i += 1) {
    spreads.push(await stage.publish())
    await sleep(50)
  }
  const under = stage.load.take()
  return {
    name: '100 publications',
    undisturbed: joined(before, await quiet(stage, seconds)),
    under,
    spreadMs: `${percentile(spreads, 0.5).toFixed(0)}, at most ${percentile(spreads, 1).toFixed(0)}`,
  }
}

const P99_ALLOWANCE = 20
const DEGRADED_WITHIN = 5000

const p99 = ({ latencies }: Measured): number => percentile(latencies, 0.99)

const isKept = ({ undisturbed, under, degraded }: Row): boolean =>
  [undisturbed, under].every(({ wrong, failed }) => wrong.length === 0 && failed === 0) &&
  p99(under) <= p99(undisturbed) + P99_ALLOWANCE &&
  (degraded?.ms ?? 0) <= DEGRADED_WITHIN

const heading = [
  '| fault | requests under it | wrong | 5xx or none | p50 / p99 undisturbed | p50 / p99 under it | p99 more by | degraded after | reasons | ready after | next revision after | kept |',
  '|---|--:|--:|--:|--:|--:|--:|--:|---|--:|--:|---|',
]

const ms = (value: number | undefined): string =>
  value === undefined ? '–' : `${value.toFixed(value < 100 ? 1 : 0)} ms`

const line = (row: Row): string => {
  const { name, undisturbed, under, degraded, readyMs, spreadMs } = row
  const p50 = (sample: Measured): string => percentile(sample.latencies, 0.5).toFixed(1)
  return `| ${[
    name,
    under.latencies.length,
    under.wrong.length + undisturbed.wrong.length,
    under.failed + undisturbed.failed,
    `${p50(undisturbed)} / ${p99(undisturbed).toFixed(1)} ms`,
    `${p50(under)} / ${p99(under).toFixed(1)} ms`,
    ms(p99(under) - p99(undisturbed)),
    ms(degraded?.ms),
    degraded?.reasons.join(', ') ?? '–',
    ms(readyMs),
    `${spreadMs} ms`,
    isKept(row) ? 'yes' : 'NO',
  ].join(' | ')} |`
}

const PAGE = 'docs/faults.md'
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->']

const write = (table: readonly string[]): void => {
  const page = readFileSync(PAGE, 'utf8')
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  const where = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${model}), Node ${process.versions.node}, 200 requests a second.`
  const [before, rest = ''] = page.split(BEGIN)
  const [, after] = rest.split(END)
  writeFileSync(PAGE, `${before}${BEGIN}\n${where}\n\n${table.join('\n')}\n${END}${after}`)
}

/** Plays every fault, prints the table and writes it into the page; 1 where something promised was not kept. */
export const run = async (options: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...options],
    options: { only: { type: 'string' }, seconds: { type: 'string', default: '5' } },
  })
  const seconds = Number(values.seconds)
  const stage = await FaultStage.set()
  const rows: Row[] = []
  const tell = (row: Row): void => {
    rows.push(row)
    console.log(line(row))
    for (const wrong of new Set([...row.under.wrong, ...row.undisturbed.wrong])) console.error(`wrong: ${wrong}`)
  }
  console.log(heading.join('\n'))
  try {
    // What is compiled on first use is no part of any of this.
    await quiet(stage, 3)
    for (const fault of faults.filter(({ name }) => name.includes(values.only ?? ''))) {
      tell(await play(stage, fault, seconds))
    }
    if (values.only === undefined) {
      tell(await publications(stage, seconds))
      write([...heading, ...rows.map(line)])
    }
  } finally {
    await stage.strike()
  }
  return rows.every(isKept) ? 0 : 1
}
